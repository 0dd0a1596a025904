import { useMessages } from '../../../store/language'
import { useSession } from '../../../store/session'
import { useOpened } from '../../page/useOpened'
import { Sentence } from '../../parts/Sentence'
import { Export } from './Export'
import { Forget } from './Forget'
import { RecordList } from './RecordList'
import './Room.css'
import { Signals } from './Signals'

/** What does the service know? The records of one profile, the seven signals, forgetting, and the records to take away. */
export function Room() {
  const { data } = useMessages()
  const opened = useOpened()
  const [seat] = useSession((state) => state.seats)
  if (opened === null || seat === undefined) return null
  const { recorded } = opened.snapshot
  return (
    <div className="data-room">
      <header className="data-head">
        <h1>{data.title}</h1>
        <p>
          <Sentence text={data.sentence(recorded.events, recorded.profiles)} />
        </p>
      </header>
      <RecordList key={seat.profile} seat={seat} catalogue={opened.catalogue} />
      <div className="data-side">
        <Signals masked={recorded.masked} />
        <Forget seat={seat} />
        <Export seat={seat} />
      </div>
    </div>
  )
}
