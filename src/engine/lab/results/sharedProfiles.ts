/**
 * W5: is one profile for a mixed household served worse than its members apart?
 *
 * The same worlds with one profile a household (a) and with one each (b): difference a − b of how well the people of mixed households are
 * served (`served.ts`), over seeds. `guess`: how far the model's order beats random order, so that it does not matter that a shared
 * profile has less left to guess. `satisfaction`: what the service has been to them lately.
 * Source of the expectation: several people behind one record blur it (facts A7). Held out: nothing was set by it.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type PairedProgress, type PairedResult, runPaired } from '../paired'
import type { Lab } from '../protocol'

export interface SharedProfilesOptions {
  readonly scenario: Scenario
  readonly seeds: readonly number[]
  readonly days: number
  readonly measure: keyof typeof MEASURES
}

const MEASURES = {
  guess: (lab: Lab): number => {
    const served = lab.ask({ question: 'served', about: null })
    return served === null ? 0 : served.guess - served.random
  },
  satisfaction: (lab: Lab): number => lab.ask({ question: 'served', about: null })?.satisfaction ?? 0,
}

export function sharedAgainstOwn(options: SharedProfilesOptions): Generator<PairedProgress, PairedResult> {
  const { scenario, seeds, days, measure } = options
  const arm = (profiles: Scenario['profiles']) => ({ scenario: { ...scenario, profiles } })
  return runPaired({ a: arm('shared'), b: arm('own'), seeds, days, measure: MEASURES[measure] })
}
