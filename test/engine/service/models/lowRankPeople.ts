/**
 * People whose tastes have a few dimensions, and what they took up: a ground on which a factorisation should do better than
 * popularity. Keyed draws, so that a test is the same every time.
 */
import { minute } from '../../../../src/engine/contract/ids'
import { gumbel, normal } from '../../../../src/engine/math/draws'
import { stream } from '../../../../src/engine/math/random'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import { interactionsOf } from '../support/interactionsOf'
import type { Person } from '../support/person'
import { person } from '../support/person'

export interface LowRankOptions {
  readonly people: number
  readonly titles: number
  readonly dimensions: number
  /** Titles that each takes up. */
  readonly each: number
  readonly seed: number
  /** How much fame counts beside taste. */
  readonly fame?: number
}

/** For each person, titles from the one taken up first: utility is taste · title + fame, with Gumbel noise. */
export function choicesOf(options: LowRankOptions): number[][] {
  const { people, titles, dimensions, each, seed, fame = 0.7 } = options
  const dice = stream(seed, 'test: low-rank people')
  const point = (who: number, slot: number): number[] => Array.from({ length: dimensions }, (_, i) => normal(dice, who, slot, i))
  const traits = Array.from({ length: titles }, (_, title) => point(title, 0))
  return Array.from({ length: people }, (_, who) => {
    const taste = point(who, 1)
    const utility = traits.map((trait, title) => {
      const liking = trait.reduce((sum, value, i) => sum + value * taste[i], 0)
      return (2 * liking) / Math.sqrt(dimensions) + fame * normal(dice, title, 2, 0) + gumbel(dice, who, 3, title)
    })
    return utility
      .map((value, title) => ({ value, title }))
      .sort((one, other) => other.value - one.value)
      .slice(0, each)
      .map(({ title }) => title)
  })
}

/** The choices as liked cells of weight 1; `held` titles of each are left out, every fourth by place. */
export function splitChoices(
  choices: readonly number[][],
  titleCount: number,
): { readonly known: Interactions; readonly held: number[][] } {
  const held = choices.map((titles) => titles.filter((_, place) => place % 4 === 3))
  const people: Person[] = choices.map((titles, who) =>
    person(
      titles.filter((title) => !held[who].includes(title)).map((title) => ({ title })),
      who % 6,
    ),
  )
  return { known: { ...interactionsOf(people, titleCount), now: minute(1440) }, held }
}
