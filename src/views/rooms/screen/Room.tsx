import { useMessages } from '../../../store/language'
import { useSession } from '../../../store/session'
import { AnswerCaption } from '../../page/AnswerCaption'
import { sharedBy } from '../../page/compare'
import { useAnswer } from '../../page/useAnswer'
import { useOpened } from '../../page/useOpened'
import { useJoined, usePage } from '../../page/usePage'
import { Why } from '../../why/Why'
import { Minute } from './minute/Minute'
import { TakeSeat } from './minute/TakeSeat'
import { SeatPage } from './SeatPage'
import { Strip } from './Strip'
import { Together } from './Together'
import './Room.css'

/** What does each of them see? For a newcomer the first minute; then one page, or two with what they share. */
export function Room() {
  const { shell } = useMessages()
  const opened = useOpened()
  const joined = useJoined()
  const [first, second] = useSession((state) => state.seats)
  const one = usePage(first)
  const other = usePage(second)
  const answer = useAnswer(one)
  const minute = useSession((state) => state.minute)
  if (opened === null || first === undefined) return null
  if (minute !== null) return <Minute step={minute} />
  const { catalogue, snapshot } = opened
  const shared = one !== null && other !== null ? sharedBy(one, other) : null
  return (
    <div className="screen-room">
      <h1 className="visually-hidden">{shell.loop.rooms.screen.name}</h1>
      {joined ? <Strip records={snapshot.recorded.visitor} catalogue={catalogue} /> : <TakeSeat />}
      <div role="status" className="answer-place">
        {answer !== null && <AnswerCaption answer={answer} catalogue={catalogue} />}
      </div>
      {one !== null && other !== null && shared !== null && <Together one={one} other={other} shared={shared} />}
      <div className={second === undefined ? 'screens' : 'screens screens-two'}>
        <SeatPage seat={first} index={0} page={one} catalogue={catalogue} shared={shared?.titles ?? null} answer={answer} />
        {second !== undefined && (
          <SeatPage seat={second} index={1} page={other} catalogue={catalogue} shared={shared?.titles ?? null} answer={null} />
        )}
      </div>
      <Why />
    </div>
  )
}
