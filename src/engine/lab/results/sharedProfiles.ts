/**
 * W5: is one profile for a mixed household served worse than its members apart?
 *
 * The same worlds with one profile a household (a) and with one each (b): difference a − b of how well the people of mixed households are
 * served (`served.ts`), over seeds. `guess`: how far the model's order beats random order, so that it does not matter that a shared
 * profile has less left to guess. `satisfaction`: what the service has been to them lately.
 * Source of the expectation: several people behind one record blur it (facts A7). Held out: nothing was set by it.
 */
import type { Scenario } from '../../../scenario/knobs'
import { type Interval, pairedInterval, type Unknown } from '../../math/intervals'
import { liveWorlds, type PairedProgress } from '../paired'
import type { Lab } from '../protocol'

export interface SharedProfilesOptions {
  readonly scenario: Scenario
  readonly seeds: readonly number[]
  readonly days: number
}

/** Shared less own, over seeds. */
export interface SharedProfiles {
  readonly guess: Interval | Unknown
  readonly satisfaction: Interval | Unknown
}

const NOBODY = { guess: 0, satisfaction: 0 }

function read(lab: Lab): typeof NOBODY {
  const served = lab.ask({ question: 'served', about: null })
  return served === null ? NOBODY : { guess: served.guess - served.random, satisfaction: served.satisfaction }
}

export function* sharedAgainstOwn({ scenario, seeds, days }: SharedProfilesOptions): Generator<PairedProgress, SharedProfiles> {
  const arms = (['shared', 'own'] as const).map((profiles) => ({ scenario: { ...scenario, profiles } }))
  const lines = yield* liveWorlds({ arms, seeds, days, read })
  const difference = (of: keyof typeof NOBODY) =>
    pairedInterval(
      lines.map(([shared]) => shared[of]),
      lines.map(([, own]) => own[of]),
    )
  return { guess: difference('guess'), satisfaction: difference('satisfaction') }
}
