import type { Doors as Answer, DoorCounts } from '../../../../engine/lab/data/doors'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Figure } from '../../../charts/Figure'
import { useQuestion } from '../../../page/useQuestion'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import './Doors.css'

const DAYS = 28

type Step = keyof Pick<DoorCounts, 'ever' | 'stay' | 'use' | 'shareSome' | 'shareAll'>
const STEPS: readonly Step[] = ['ever', 'stay', 'use', 'shareSome', 'shareAll']

/** Three doors: of all households that ever came, who stays, who uses it, who shares; and who is lost between. */
export function Doors() {
  const { doors: say } = useMessages()
  const truth = useSession((state) => state.truth)
  const asked = useQuestion('doors', { days: DAYS, truth })
  const { answer } = asked
  return (
    <section className="funnel" data-testid="doors">
      {answer === null ? <Waiting on={asked} words={say.waiting} /> : <Funnel answer={answer} />}
      {answer?.byCharacter != null && <ByCharacter thirds={answer.byCharacter} />}
    </section>
  )
}

function Funnel({ answer }: { readonly answer: Answer }) {
  const { doors: say } = useMessages()
  const { ever, use, sittingsAWeek, hoursAWeek, given } = answer
  const nameOf = (step: Step): string => (step === 'use' ? say.steps.use(answer.days) : say.steps[step])
  return (
    <Figure
      id="doors"
      title={say.title}
      look="big"
      unit={say.unit}
      sentence={say.sentence(answer)}
      how={say.how}
      table={{
        columns: [
          { key: 'stage', name: say.stage },
          { key: 'count', name: say.count, digits: 0 },
          { key: 'share', name: say.shareOf, digits: 3 },
        ],
        rows: STEPS.map((step) => ({ stage: nameOf(step), count: answer[step], share: ever === 0 ? null : answer[step] / ever })),
      }}
      controls={<p className="funnel-lead">{say.lead}</p>}
    >
      <ol className="funnel-steps">
        {STEPS.map((step, at) => (
          <DoorStep key={step} answer={answer} step={step} before={at === 0 ? null : STEPS[at - 1]} name={nameOf(step)} />
        ))}
      </ol>
      {sittingsAWeek !== null && (
        <p className="funnel-said">
          <Sentence text={say.howMuch(sittingsAWeek, hoursAWeek, given / Math.max(1, use))} />
        </p>
      )}
      <p className="funnel-said">{answer.asked === null ? say.neverAsked : say.askedHow[howAsked(answer.asked)]}</p>
    </Figure>
  )
}

const howAsked = ({ forced, explained }: NonNullable<Answer['asked']>) =>
  forced ? ('forced' as const) : explained === true ? ('explained' as const) : ('free' as const)

interface DoorStepProps {
  readonly answer: Answer
  readonly step: Step
  readonly before: Step | null
  readonly name: string
}

/** A door's name stands over the first bar behind it. */
const DOOR_BEFORE: { readonly [S in Step]?: 'stay' | 'use' | 'share' } = { stay: 'stay', use: 'use', shareSome: 'share' }

function DoorStep({ answer, step, before, name }: DoorStepProps) {
  const { doors: say } = useMessages()
  const { integer } = useFormat()
  const count = answer[step]
  const share = answer.ever === 0 ? 0 : count / answer.ever
  const lost = before === null ? 0 : answer[before] - count
  const door = DOOR_BEFORE[step]
  return (
    <li className="funnel-step">
      {door !== undefined && <strong className="funnel-door">{say.names[door]}</strong>}
      <span className="funnel-name">{name}</span>
      <span className="funnel-track" aria-hidden="true">
        <span className="funnel-bar layer-fill-recorded" style={{ width: `${100 * share}%` }} />
      </span>
      <span className="funnel-count">
        {integer(count)} <small>{say.share(share)}</small>
      </span>
      {before !== null && <span className="funnel-lost">{step === 'stay' ? say.lostLeft(lost, answer.unpaid) : say.lost(lost)}</span>}
    </li>
  )
}

/** From those who mind least to those who mind most: counts, and what moves them. */
function ByCharacter({ thirds }: { readonly thirds: NonNullable<Answer['byCharacter']> }) {
  const { character: say } = useMessages().doors
  const share = (part: number, of: number): number | null => (of === 0 ? null : part / of)
  return (
    <Figure
      id="doors-by-character"
      title={say.title}
      level={3}
      sentence={say.sentence(thirds[0].wouldGive, thirds[thirds.length - 1].wouldGive)}
      how={say.how}
      table={{
        columns: [
          { key: 'who', name: say.who },
          { key: 'stay', name: say.stay, digits: 2 },
          { key: 'use', name: say.use, digits: 2 },
          { key: 'given', name: say.given, digits: 1 },
          { key: 'wouldStay', name: say.wouldStay, digits: 3 },
          { key: 'wouldSit', name: say.wouldSit, digits: 1 },
          { key: 'wouldGive', name: say.wouldGive, digits: 1 },
        ],
        rows: thirds.map(({ ever, stay, use, given, wouldStay, wouldSit, wouldGive }, at) => ({
          who: say.thirds[at],
          stay: share(stay, ever),
          use: share(use, ever),
          given: share(given, use),
          wouldStay,
          wouldSit,
          wouldGive,
        })),
      }}
    />
  )
}
