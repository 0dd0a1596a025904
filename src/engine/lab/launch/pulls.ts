/**
 * Which promise would pull? What the service guesses, before anybody has seen such a trailer.
 *
 * For each trailer that could be made: how many people like what it promises, as their records say (`fondOf`), and what the service's own policy, with all that it
 * has learned of its other titles' trailers, expects of it: presses in 100 who look, among those people and among all, beside what it expects of the title's own.
 * Null where the service has learned nothing that carries over (another policy, or people drawn for the launch).
 * Misleads: the service has learned from trailers that mostly kept their promise, and it counts presses, not endings.
 */
import { mean } from '../../math/summary'
import { PolicyChooser, policyFor } from './chooser'
import { fondOf, NO_CROWD } from './crowds'
import { type Emphasis, normalised, oneTitle } from './race'
import type { Theatre } from './theatre'

export interface PullsRequest {
  readonly promises: readonly { readonly aspect: number; readonly emphasis: Emphasis }[]
  /** Of those in the race: what they are held against. */
  readonly honest: readonly number[]
}

export interface GuessedPull {
  /** Chance of a success: of the title's own, on average, and of the promise. */
  readonly honest: number
  readonly promising: number
}

export interface Pull {
  readonly aspect: number
  readonly fond: number
  readonly guessed: { readonly fond: GuessedPull; readonly all: GuessedPull } | null
}

const SEED_OF_NOTHING_DRAWN = 0

export function pullsOf(theatre: Theatre, { promises, honest }: PullsRequest): readonly Pull[] {
  const { launch, crowdOf, race } = theatre
  const there = Array.from(crowdOf.keys()).filter((profile) => crowdOf[profile] !== NO_CROWD)
  const expected = expectationsOf(theatre, [...race, ...promises.map(({ emphasis }) => normalised(emphasis))])
  const among = (people: readonly number[], promising: number): GuessedPull => {
    const each = people.map((profile) => expected?.(profile) ?? [])
    return {
      honest: averageOf(each.flatMap((one) => honest.map((trailer) => one[trailer]))),
      promising: averageOf(each.map((one) => one[promising])),
    }
  }
  return promises.map(({ aspect }, at) => {
    const fond = fondOf(launch.recorded, aspect)
    const those = there.filter((profile) => fond[profile] === 1)
    const promising = race.length + at
    const guessed = expected === null ? null : { fond: among(those, promising), all: among(there, promising) }
    return { aspect, fond: those.length, guessed }
  })
}

const averageOf = (values: readonly number[]): number => (values.length === 0 ? 0 : mean(values))

function expectationsOf(theatre: Theatre, race: readonly Emphasis[]): ((profile: number) => readonly number[] | null) | null {
  const { launch } = theatre
  if (launch.experience?.policy !== 'linearThompson') return null
  const wider = { ...theatre, one: oneTitle(launch.card, race) }
  const policy = policyFor(wider, { policy: 'linearThompson', experienced: true }, SEED_OF_NOTHING_DRAWN)
  const chooser = new PolicyChooser(wider, { policy, pace: 'nightly', learns: false })
  return (profile) => chooser.expected(profile)
}
