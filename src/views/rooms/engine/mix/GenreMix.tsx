import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { GenreMix as GenreMixAnswer } from '../../../../engine/lab/genreMix'
import type { Seat } from '../../../../engine/lab/snapshot'
import { KNOBS } from '../../../../scenario/knobs'
import { KNOB_WORDS } from '../../../../scenario/knobWords'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { marksFor } from '../../../page/marks'
import { PageRows } from '../../../page/PageRows'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { Slider } from '../../../parts/Slider'
import { Waiting } from '../../../parts/Waiting'
import { LeaveDialog } from '../../../worlds/LeaveDialog'
import './GenreMix.css'
import { MixBars } from './MixBars'

const ARRANGING = ['diversity', 'calibration'] as const
type ArrangingKnob = (typeof ARRANGING)[number]
type Wished = { readonly [Knob in ArrangingKnob]: number }

interface MixProps {
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
}

/** The genres somebody watches against those of their page, and two knobs that put the page in order anew while they are dragged. */
export function GenreMix({ seat, catalogue }: MixProps) {
  const { arranging: say, screen } = useMessages()
  const scenario = useSession((state) => state.scenario)
  const service: Wished = { diversity: scenario.diversity, calibration: scenario.calibration }
  const [wished, setWished] = useState<Wished | null>(null)
  const [asking, setAsking] = useState(false)
  const now = wished ?? service
  const asked = useQuestion('genreMix', { seat, ...now })
  const changed = ARRANGING.some((knob) => now[knob] !== service[knob])
  return (
    <section className="mix" aria-labelledby="engine-mix" data-testid="mix">
      <h2 id="engine-mix">{say.title}</h2>
      <p>{say.asks}</p>
      <div className="mix-knobs">
        {ARRANGING.map((knob) => (
          <KnobRow key={knob} knob={knob} value={now[knob]} onChange={(value) => setWished({ ...now, [knob]: value })} />
        ))}
      </div>
      <div className="mix-acts">
        <span>{say.service(service.diversity, service.calibration)}</span>
        {changed && <Button onClick={() => setWished(null)}>{say.back}</Button>}
        {changed && <Button onClick={() => setAsking(true)}>{say.forAll}</Button>}
      </div>
      {asked.answer === null ? <Waiting on={asked} words={screen.page.soon} /> : <Answer mix={asked.answer} catalogue={catalogue} />}
      {asking && <LeaveDialog wished={{ ...scenario, ...now }} onClose={() => setAsking(false)} />}
    </section>
  )
}

interface KnobRowProps {
  readonly knob: ArrangingKnob
  readonly value: number
  readonly onChange: (value: number) => void
}

function KnobRow({ knob, value, onChange }: KnobRowProps) {
  const { arranging: say } = useMessages()
  const { decimal, language } = useFormat()
  const { min, max, step } = KNOBS[knob]
  const { name, meaning } = KNOB_WORDS[knob]
  return (
    <div className="mix-knob">
      <Slider label={name[language]} value={value} range={{ min, max, step }} words={decimal(value, 2)} onChange={onChange} />
      <p>
        {meaning[language]} <em>{say.set}</em>
      </p>
    </div>
  )
}

interface AnswerProps extends Pick<MixProps, 'catalogue'> {
  readonly mix: GenreMixAnswer
}

function Answer({ mix, catalogue }: AnswerProps) {
  const { arranging: say, shell } = useMessages()
  const { person } = mix.page
  const whose = person.isVisitor ? say.ofYou : say.of(person.name)
  return (
    <>
      {mix.watched === null ? <p>{say.unknown}</p> : <MixBars title={shell.labelled(say.table, whose)} mix={mix} />}
      <h3>{say.page}</h3>
      <PageRows page={mix.page} catalogue={catalogue} marksOf={marksFor({ shared: null, truth: null, moves: [] })} onOpen={null} />
    </>
  )
}
