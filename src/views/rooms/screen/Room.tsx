import { useMemo } from 'react'
import { useMessages } from '../../../store/language'
import { useSession } from '../../../store/session'
import { AgedFaces } from '../../art/faces/agedFaces'
import { AnswerCaption } from '../../page/AnswerCaption'
import { useAnswer } from '../../page/useAnswer'
import { useOpened } from '../../page/useOpened'
import { useJoined, usePage } from '../../page/usePage'
import { Why } from '../../why/Why'
import { Minute } from './minute/Minute'
import { TakeSeat } from './minute/TakeSeat'
import { SeatPage } from './SeatPage'
import { Strip } from './Strip'
import { Company } from './together/Company'
import { titlesOnSeveral } from './together/threads'
import { Tonight } from './tonight/Tonight'
import { useOlder } from './useOlder'
import { useOneByOne } from './useOneByOne'
import { Versions } from './versions/Versions'
import './Room.css'

/** What does each of them see? For a newcomer the first minute; then one page, or two with what they share. */
export function Room() {
  const { shell } = useMessages()
  const opened = useOpened()
  const joined = useJoined()
  const seats = useSession((state) => state.seats)
  const [first, second, third, fourth] = seats
  const one = usePage(first)
  const [two, three, four] = [usePage(second), usePage(third), usePage(fourth)]
  const pages = useMemo(() => [one, two, three, four], [one, two, three, four])
  const come = useMemo(() => pages.filter((page) => page !== null), [pages])
  const shared = useMemo(() => (come.length > 1 ? titlesOnSeveral(come) : null), [come])
  const shown = useOneByOne(pages)
  const answer = useAnswer(one)
  const older = useOlder(pages)
  const minute = useSession((state) => state.minute)
  if (opened === null || first === undefined) return null
  if (minute !== null) return <Minute step={minute} />
  const { opening, catalogue, snapshot } = opened
  return (
    <AgedFaces value={older}>
      <div className="screen-room">
        <h1 className="visually-hidden">{shell.loop.rooms.screen.name}</h1>
        {joined ? <Strip records={snapshot.recorded.visitor} catalogue={catalogue} /> : <TakeSeat />}
        <div role="status" className="answer-place">
          {answer !== null && <AnswerCaption answer={answer} catalogue={catalogue} />}
        </div>
        <Company
          seats={seats}
          pages={come}
          catalogue={catalogue}
          seatPage={(seat, index) => (
            <SeatPage
              seat={seat}
              index={index}
              page={shown[index] ?? null}
              catalogue={catalogue}
              shared={shared}
              answer={index === 0 ? answer : null}
            />
          )}
        />
        {one !== null && <Tonight person={one.person} catalogue={catalogue} />}
        <Versions opening={opening} catalogue={catalogue} />
        <Why />
      </div>
    </AgedFaces>
  )
}
