import { useState } from 'react'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import { useChosen } from '../../../../store/choices/chosen'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { How } from '../../../parts/How'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { choices } from '../choices'
import type { ViewProps } from '../viewProps'
import { LEFT, measuresOf, requestFor, type Size, type What } from './derive'
import { PersonWorth } from './PersonWorth'
import { useArms } from './useWorth'
import { WorthTable } from './WorthTable'
import './Worth.css'

const SIZES: readonly Size[] = ['small', 'middle', 'full', 'long']

/** What is a signal worth, and what one person's records? Worlds with less data, lived beside this one. */
export function Worth({ seat, opening }: ViewProps) {
  const { dataRoom } = useMessages()
  const { worth: say } = dataRoom
  const [left, setLeft] = useChosen(choices, 'worth')
  return (
    <div className="worth" data-testid="worth">
      <p>{say.lead}</p>
      <Select
        label={say.what}
        labelSeen
        value={left}
        options={LEFT.map((value) => ({ value, name: say.whats[value] }))}
        onChange={setLeft}
      />
      {left === 'person' ? <PersonWorth key={seat.profile} seat={seat} opening={opening} /> : <Arms key={left} what={left} />}
    </div>
  )
}

/** One comparison: its size, the measure, and what came out. */
export function Arms({
  what,
  change = {},
}: {
  readonly what: What
  readonly change?: Partial<Parameters<typeof requestFor>[0]['scenario']>
}) {
  const { dataRoom } = useMessages()
  const { worth: say } = dataRoom
  const scenario = useSession((state) => state.scenario)
  const truth = useSession((state) => state.truth)
  const [size, setSize] = useState<Size>(what === 'proxy' ? 'middle' : 'small')
  const [chosen, setMeasure] = useState<WorthMeasure>(what === 'proxy' ? 'hours' : 'eveningsFound')
  const { start, ...lived } = useArms(what)
  const measures = measuresOf(what, truth)
  const measure = measures.includes(chosen) ? chosen : 'eveningsFound'
  const shown = lived.answer?.arms.some(({ measures: known }) => measure in known) === true ? lived.answer : null
  return (
    <>
      <div className="worth-controls">
        <Select
          label={say.size}
          labelSeen
          value={size}
          options={SIZES.map((value) => ({ value, name: say.sizes[value] }))}
          onChange={setSize}
        />
        <Select
          label={say.measure}
          labelSeen
          value={measure}
          options={measures.map((value) => ({ value, name: say.measures[value] }))}
          onChange={setMeasure}
        />
        <Button look="strong" onClick={() => start(requestFor({ what, size, scenario: { ...scenario, ...change }, truth }))}>
          {lived.answer === null ? say.press : say.again}
        </Button>
      </div>
      {(lived.done !== null || lived.stopped || lived.failure !== null) && (
        <Waiting on={lived} words={say.living(lived.done === null ? 0 : (lived.answer?.worlds ?? 0))} />
      )}
      {!truth && <p className="worth-notes">{say.truthHidden}</p>}
      {shown === null ? (
        lived.done === null && <EmptyState title={say.none[what]} />
      ) : (
        <WorthTable result={shown} measure={measure} what={what} />
      )}
      <Note what={what} />
      <How about={say.measure}>
        <p>{say.how}</p>
      </How>
    </>
  )
}

/** What must be known to read it rightly. */
function Note({ what }: { readonly what: What }) {
  const { dataRoom, felt } = useMessages()
  const { worth: say } = dataRoom
  const notes: { readonly [W in What]: string | null } = {
    without: say.overlap,
    alone: `${say.withTitles} ${say.overlap}`,
    people: null,
    asked: say.refused,
    proxy: felt.arms.note,
  }
  return notes[what] === null ? null : <p className="worth-notes">{notes[what]}</p>
}
