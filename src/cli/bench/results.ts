/**
 * What comes out, as a first reading: W1 and W3 of the world's table, paired over worlds with common dice.
 *
 * Each figure is a difference in percent of the second arm's mean, with the two ends of its 95 % interval over worlds. They are
 * results, not speeds: they do not depend on the machine.
 */
import { type Arm, type PairedResult, runPaired } from '../../engine/lab/paired'
import type { Lab } from '../../engine/lab/protocol'
import { mean } from '../../engine/math/summary'
import { DEFAULT_SCENARIO, type Scenario } from '../../scenario/knobs'
import { CannotMeasure, type Effort, type Section } from './section'

const PERCENT = '% of the other'
const COMPARISONS = {
  'W1.hours.popularity-blend': { a: { model: 'popularity' }, b: {}, measure: 'hours' },
  'W1.hours.factorisation-blend': { a: { model: 'implicitAls' }, b: {}, measure: 'hours' },
  'W1.catalogue.popularity-blend': { a: { model: 'popularity' }, b: {}, measure: 'catalogue' },
  'W1.catalogue.factorisation-blend': { a: { model: 'implicitAls' }, b: {}, measure: 'catalogue' },
  'W3.pressed.single-random': { a: { trailerPolicy: 'bestOnAverage' }, b: { trailerPolicy: 'random' }, measure: 'pressed' },
  'W3.pressed.each-single': { a: {}, b: { trailerPolicy: 'bestOnAverage' }, measure: 'pressed' },
  'W3.pressed.oracle-each': { a: {}, b: {}, measure: 'pressed', ceiling: true },
} as const satisfies { readonly [name: string]: Comparison }

interface Comparison {
  readonly a: Partial<Scenario>
  readonly b: Partial<Scenario>
  readonly measure: keyof typeof MEASURES
  /** The first arm's trailers are chosen knowing the real tastes. */
  readonly ceiling?: boolean
}

type Name = keyof typeof COMPARISONS

/** Means over the later half of the days, when the service has learned; the catalogue as of the last 28 days; pressed: after a trailer was seen. */
const MEASURES = {
  hours: (lab: Lab) => mean(laterHalf(lab).map(({ recorded }) => recorded.hours)),
  pressed: (lab: Lab) => mean(laterHalf(lab).map(({ recorded }) => recorded.trailerTakeRate ?? 0)),
  catalogue: (lab: Lab) => lab.measures[lab.measures.length - 1].recorded.effectiveCatalogueSize ?? 0,
}

const laterHalf = ({ measures }: Lab) => measures.slice(Math.floor(measures.length / 2))

const isName = (name: string): name is Name => Object.hasOwn(COMPARISONS, name)
const NAMES = Object.keys(COMPARISONS).filter(isName)

export const results: Section = {
  units: Object.fromEntries(NAMES.flatMap((name) => [name, `${name}.low`, `${name}.high`].map((figure) => [figure, PERCENT]))),
  measure: (take, effort) => {
    for (const name of NAMES) {
      const { a, b, difference } = compared(name, effort)
      if (difference.kind === 'cold') throw new CannotMeasure(`needs more than ${a.length} world`)
      const whole = mean(b) / 100
      take(name, difference.estimate / whole)
      take(`${name}.low`, difference.low / whole)
      take(`${name}.high`, difference.high / whole)
    }
  },
}

function compared(name: Name, { quick }: Effort): PairedResult {
  const { a, b, measure, ceiling = false }: Comparison = COMPARISONS[name]
  const size: Partial<Scenario> = quick ? { viewers: 150, titles: 80 } : { viewers: 1000, titles: 300 }
  const arm = (changes: Partial<Scenario>): Arm => ({ scenario: { ...DEFAULT_SCENARIO, ...size, ...changes } })
  const paired = runPaired({
    a: ceiling ? { ...arm(a), trailers: 'oracle' } : arm(a),
    b: arm(b),
    seeds: quick ? [1, 2] : [1, 2, 3, 4, 5],
    days: quick ? 6 : 28,
    measure: MEASURES[measure],
  })
  for (let step = paired.next(); ; step = paired.next()) if (step.done) return step.value
}
