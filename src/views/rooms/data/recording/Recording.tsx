import type { Maskable, Signal } from '../../../../engine/contract/signals'
import type { RecordedWho } from '../../../../engine/lab/acts'
import type { RecordingNow } from '../../../../engine/lab/data/recording'
import { useChosen } from '../../../../store/choices/chosen'
import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Figure } from '../../../charts/Figure'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { DataTable, type Line } from '../../../parts/DataTable'
import { catchFocus } from '../../../parts/focus'
import { How } from '../../../parts/How'
import { Select } from '../../../parts/Select'
import { Sentence } from '../../../parts/Sentence'
import { Slider } from '../../../parts/Slider'
import { Switch } from '../../../parts/Switch'
import { Waiting } from '../../../parts/Waiting'
import { SIGNALS } from '../../../vocabulary'
import { AboutWhom } from '../AboutWhom'
import { choices, SHARES, WHOMS } from '../choices'
import type { ViewProps } from '../viewProps'
import { Asking } from './Asking'
import { Doors } from './Doors'
import '../../../parts/Stacking.css'
import '../Stacking.css'
import './Recording.css'

type Whom = RecordedWho['of']

/** Two switches a signal: hidden from the machine, or not recorded any more; of everybody, of those who mind, or of one household. And asking them. */
export function Recording({ snapshot, seat }: ViewProps) {
  const { dataRoom } = useMessages()
  const { recording: say } = dataRoom
  const [whom, setWhom] = useChosen(choices, 'whom')
  const [share, setShare] = useChosen(choices, 'share')
  const asked = useQuestion('recording', { profile: seat.profile })
  const now = asked.answer
  return (
    <div className="data-view recording" data-testid="recording">
      <p className="recording-lead">{say.lead}</p>
      <div className="recording-whom">
        <Select
          label={say.whom}
          labelSeen
          value={whom}
          options={WHOMS.map((value) => ({ value, name: say.whoms[value] }))}
          onChange={setWhom}
        />
        {whom === 'reluctant' && (
          <Slider label={say.share} value={share} range={SHARES} words={say.shareWords(share)} onChange={setShare} />
        )}
        {whom === 'household' && now !== null && <p>{say.ofHousehold(now.household)}</p>}
        <AboutWhom seat={seat} />
      </div>
      {now === null ? (
        <Waiting on={asked} words={dataRoom.title} />
      ) : (
        <Signals now={now} masked={snapshot.recorded.masked} who={whoOf(whom, share, seat.profile)} />
      )}
      {now?.recordedOf.every((count) => count === 0) === true && now.profiles > 0 && <p role="status">{say.nothing}</p>}
      <How about={dataRoom.headings.recording}>
        <p>{say.how}</p>
        <p>{say.howReluctant}</p>
      </How>
      <Doors />
      <Asking now={now} seat={seat} />
    </div>
  )
}

function whoOf(whom: Whom, share: number, profile: ViewProps['seat']['profile']): RecordedWho {
  switch (whom) {
    case 'everybody':
      return { of: 'everybody' }
    case 'reluctant':
      return { of: 'reluctant', share }
    case 'household':
      return { of: 'household', profile }
  }
}

interface SignalsProps {
  readonly now: RecordingNow
  readonly masked: readonly Maskable[]
  readonly who: RecordedWho
}

function Signals({ now, masked, who }: SignalsProps) {
  const { data, dataRoom, doors, words } = useMessages()
  const { recording: say } = dataRoom
  const lines = SIGNALS.map((signal, at): Line => {
    const { name } = data.signals.names[signal]
    const count = now.recordedOf[at]
    return {
      key: signal,
      cells: {
        signal: name,
        hidden: (
          <Switch
            label={name}
            states={{ on: data.signals.seen, off: data.signals.hidden }}
            on={!masked.includes(signal)}
            onChange={(seen) => void session.actions.act({ kind: 'mask', signal, masked: !seen })}
          />
        ),
        recordedOf: <Share count={count} of={now.profiles} />,
        here: now.stopped.includes(signal) ? words.no : words.yes,
        act: <Acts {...{ signal, name, who, count, now }} />,
      },
    }
  })
  const columns = (['signal', 'hidden', 'recordedOf', 'here', 'act'] as const).map((key) => ({ key, name: say.columns[key] }))
  return (
    <Figure
      id="recorded-of"
      title={doors.recordedOf}
      table={{
        columns: [
          { key: 'signal', name: say.columns.signal },
          { key: 'profiles', name: say.columns.recordedOf, digits: 0 },
          { key: 'of', name: doors.ofProfiles, digits: 0 },
        ],
        rows: SIGNALS.map((signal, at) => ({ signal: data.signals.names[signal].name, profiles: now.recordedOf[at], of: now.profiles })),
      }}
    >
      <div className="stacking">
        <DataTable caption={dataRoom.headings.recording} columns={columns} lines={lines} />
      </div>
    </Figure>
  )
}

interface ActsProps {
  readonly signal: Signal
  readonly name: string
  readonly who: RecordedWho
  readonly count: number
  readonly now: RecordingNow
}

function Acts({ signal, name, who, count, now }: ActsProps) {
  const { recording: say } = useMessages().dataRoom
  const turn = (recorded: boolean) => void session.actions.act({ kind: 'recording', signal, recorded, who }).then(catchFocus)
  const none = who.of === 'household' ? now.stopped.includes(signal) : count === 0
  const all = who.of === 'household' ? !now.stopped.includes(signal) : count === now.profiles
  return (
    <span className="recording-acts">
      <Button onClick={() => turn(none)} name={none ? say.startName(name) : say.stopName(name)}>
        {none ? say.start : say.stop}
      </Button>
      {!none && !all && (
        <Button onClick={() => turn(true)} name={say.startName(name)}>
          {say.start}
        </Button>
      )}
    </span>
  )
}

/** How many profiles a signal is recorded of, as a bar and in numbers. */
function Share({ count, of }: { readonly count: number; readonly of: number }) {
  const { recording: say } = useMessages().dataRoom
  return (
    <span className="recording-share">
      <span className="recording-bar" aria-hidden="true">
        <span className="layer-fill-recorded" style={{ width: `${(100 * count) / Math.max(1, of)}%` }} />
      </span>
      <span>
        <Sentence text={say.of(count, of)} />
      </span>
    </span>
  )
}
