import { useState } from 'react'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import { CONSENT_KNOBS } from '../../../../scenario/consentKnobs'
import { CONSENT_KNOB_WORDS } from '../../../../scenario/consentKnobWords'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { Waiting } from '../../../parts/Waiting'
import { requestFor, type Size } from '../worth/derive'
import { useArms } from '../worth/useWorth'
import { CloserCurves } from './CloserCurves'
import { closeArms } from './closer'

const SIZES: readonly Size[] = ['small', 'middle', 'long']
const RECORDED: readonly WorthMeasure[] = ['takeRate', 'eveningsFound', 'hours']
const TRUE: readonly WorthMeasure[] = ['satisfaction', 'enjoyment']
const KNOBS = ['uncanny', 'intrusion'] as const
/** So that something can be seen: the world's own is 0. */
const FIRST_UNCANNY = 1

/** The same people, ever closer: what they press, and from when on they would rather not be known so well. */
export function Curve() {
  const messages = useMessages()
  const { curve: say } = messages.close
  const { worth } = messages.dataRoom
  const scenario = useSession((state) => state.scenario)
  const truth = useSession((state) => state.truth)
  const [knobs, setKnobs] = useState({ uncanny: scenario.uncanny === 0 ? FIRST_UNCANNY : scenario.uncanny, intrusion: scenario.intrusion })
  const [size, setSize] = useState<Size>('small')
  const [chosen, setMeasure] = useState<WorthMeasure>('takeRate')
  const { start, ...lived } = useArms('close')
  const measures = truth ? [...RECORDED, ...TRUE] : RECORDED
  const measure = measures.includes(chosen) ? chosen : 'takeRate'
  const press = () => {
    const arms = closeArms(knobs.uncanny)
    start(requestFor({ size, arms, scenario: { ...scenario, intrusion: knobs.intrusion }, truth }))
  }
  return (
    <section className="close-curve worth" aria-labelledby="close-curve">
      <h2 id="close-curve">{say.title}</h2>
      <p>{say.lead}</p>
      <Knobs knobs={knobs} onTurn={setKnobs} />
      <p className="close-quiet">{say.setByUs}</p>
      <div className="worth-controls">
        <Select
          label={worth.size}
          labelSeen
          value={size}
          options={SIZES.map((value) => ({ value, name: worth.sizes[value] }))}
          onChange={setSize}
        />
        <Select
          label={worth.measure}
          labelSeen
          value={measure}
          options={measures.map((value) => ({ value, name: worth.measures[value] }))}
          onChange={setMeasure}
        />
        <Button look="strong" onClick={press}>
          {lived.answer === null ? say.press : say.again}
        </Button>
      </div>
      {(lived.done !== null || lived.stopped || lived.failure !== null) && (
        <Waiting on={lived} words={say.living(lived.done === null ? 0 : (lived.answer?.worlds ?? 0))} />
      )}
      {!truth && <p className="worth-notes">{worth.truthHidden}</p>}
      {lived.answer === null ? (
        lived.done === null && <EmptyState title={say.none} />
      ) : (
        <CloserCurves result={lived.answer} measure={measure} truth={truth} />
      )}
    </section>
  )
}

type Turned = { readonly [Id in (typeof KNOBS)[number]]: number }

function Knobs({ knobs, onTurn }: { readonly knobs: Turned; readonly onTurn: (knobs: Turned) => void }) {
  const { decimal, language } = useFormat()
  return (
    <ul className="close-knobs">
      {KNOBS.map((id) => {
        const { min, max, step } = CONSENT_KNOBS[id]
        return (
          <li key={id}>
            <Slider
              label={CONSENT_KNOB_WORDS[id].name[language]}
              value={knobs[id]}
              range={{ min, max, step }}
              words={decimal(knobs[id], 2)}
              onChange={(value) => onTurn({ ...knobs, [id]: value })}
            />
            <p className="close-quiet">{CONSENT_KNOB_WORDS[id].meaning[language]}</p>
          </li>
        )
      })}
    </ul>
  )
}
