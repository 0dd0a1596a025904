import { useId, useState } from 'react'
import type { Signal } from '../../../../engine/contract/signals'
import type { AskedWho } from '../../../../engine/lab/acts'
import type { RecordingNow } from '../../../../engine/lab/data/recording'
import type { Seat } from '../../../../engine/lab/snapshot'
import { CONSENT_KNOBS } from '../../../../scenario/consentKnobs'
import { CONSENT_KNOB_WORDS } from '../../../../scenario/consentKnobWords'
import { useFormat, useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { useActs } from '../../../page/useActs'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { SIGNALS } from '../../../vocabulary'
import { SHARES } from '../choices'
import { Arms } from '../worth/Worth'
import { ArticlesSay } from './ArticlesSay'
import { DoorsMoved } from './DoorsMoved'

const HOWS = ['free', 'explained', 'forced'] as const
type HowAsked = (typeof HOWS)[number]
const WHOMS: readonly AskedWho['of'][] = ['everybody', 'some', 'household']

interface AskingProps {
  readonly now: RecordingNow | null
  /** Whose household may be asked alone. */
  readonly seat: Seat
}

/** A consent screen that every household answers by its character; and, in paired worlds, what comes of asking. */
export function Asking({ now, seat }: AskingProps) {
  const { dataRoom } = useMessages()
  const { asking: say } = dataRoom
  const heading = useId()
  return (
    <section className="asking" aria-labelledby={heading}>
      <h2 id={heading}>{say.title}</h2>
      <p>{say.lead}</p>
      <Screen now={now} seat={seat} />
      <p className="recording-quiet">{say.note}</p>
      <h3>{say.paired}</h3>
      <p>{say.pairedLead}</p>
      <Paired />
      <ArticlesSay />
    </section>
  )
}

function Screen({ now, seat }: AskingProps) {
  const { data, dataRoom, shell } = useMessages()
  const { asking: say } = dataRoom
  const [signals, setSignals] = useState<readonly Signal[]>(SIGNALS)
  const [how, setHow] = useState<HowAsked>('free')
  const [whom, setWhom] = useState<AskedWho['of']>('everybody')
  const [share, setShare] = useState(0.3)
  const [left, setLeft] = useState<readonly [before: number, after: number] | null>(null)
  const asked = useActs().some(({ act }) => act.kind === 'ask')
  const turn = (signal: Signal) => {
    setSignals(SIGNALS.filter((one) => (one === signal ? !signals.includes(one) : signals.includes(one))))
  }
  const ask = async () => {
    const before = now?.profiles ?? 0
    const manner = { forced: how === 'forced', explained: how === 'explained' }
    if ((await session.actions.act({ kind: 'ask', signals, ...manner, who: whoOf(whom, share, seat) })) === null) return
    const after = await session.actions.ask('recording', { profile: seat.profile })
    // Whoever leaves on a later day did not leave over this.
    if (after !== null) setLeft([before, after.profiles])
  }
  return (
    <>
      <fieldset className="asking-signals">
        <legend>{say.which}</legend>
        {SIGNALS.map((signal) => (
          <label key={signal}>
            <input type="checkbox" checked={signals.includes(signal)} onChange={() => turn(signal)} />
            {data.signals.names[signal].name}
          </label>
        ))}
      </fieldset>
      <div className="recording-whom">
        <Select
          label={say.howLabel}
          labelSeen
          value={how}
          options={HOWS.map((value) => ({ value, name: say.how[value] }))}
          onChange={setHow}
        />
        <Whom whom={whom} share={share} onWhom={setWhom} onShare={setShare} />
        <Button look="strong" disabled={signals.length === 0} onClick={() => void ask()}>
          {say.ask}
        </Button>
      </div>
      {asked && left !== null && now !== null && (
        <div role="status" data-testid="asked">
          <p>{say.asked(...left)}</p>
          <p>
            {shell.labelled(
              say.optIn,
              SIGNALS.map((signal, at) => say.optInOf(dataRoom.signalsShort[signal], now.recordedOf[at] / Math.max(1, now.profiles))).join(
                ' · ',
              ),
            )}
          </p>
        </div>
      )}
    </>
  )
}

interface WhomProps {
  readonly whom: AskedWho['of']
  readonly share: number
  readonly onWhom: (whom: AskedWho['of']) => void
  readonly onShare: (share: number) => void
}

/** Everybody, so large a share by lot, or one household. */
function Whom({ whom, share, onWhom, onShare }: WhomProps) {
  const { asking: say, recording } = useMessages().dataRoom
  return (
    <>
      <Select
        label={say.whom}
        labelSeen
        value={whom}
        options={WHOMS.map((value) => ({ value, name: say.whoms[value] }))}
        onChange={onWhom}
      />
      {whom === 'some' && (
        <Slider label={recording.share} value={share} range={SHARES} words={recording.shareWords(share)} onChange={onShare} />
      )}
    </>
  )
}

function whoOf(whom: AskedWho['of'], share: number, { profile }: Seat): AskedWho {
  switch (whom) {
    case 'everybody':
      return { of: 'everybody' }
    case 'some':
      return { of: 'some', share }
    case 'household':
      return { of: 'household', profile }
  }
}

const KNOBS = ['dataFear', 'intrusion', 'dependence', 'autonomy'] as const

function Paired() {
  const { decimal, language } = useFormat()
  const scenario = useSession((state) => state.scenario)
  const [change, setChange] = useState(() => ({
    dataFear: scenario.dataFear,
    intrusion: scenario.intrusion,
    dependence: scenario.dependence,
    autonomy: scenario.autonomy,
  }))
  return (
    <>
      <ul className="asking-knobs">
        {KNOBS.map((id) => {
          const { min, max, step } = CONSENT_KNOBS[id]
          const { name, meaning } = CONSENT_KNOB_WORDS[id]
          return (
            <li key={id}>
              <Slider
                label={name[language]}
                value={change[id]}
                range={{ min, max, step }}
                words={decimal(change[id], 2)}
                onChange={(value) => setChange({ ...change, [id]: value })}
              />
              <p className="recording-quiet">{meaning[language]}</p>
            </li>
          )
        })}
      </ul>
      <div className="worth">
        <Arms what="asked" change={change} />
        <DoorsMoved />
      </div>
    </>
  )
}
