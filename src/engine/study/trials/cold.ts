/**
 * How a cold start is asked about: the first few records of a person or of a title, none more at first. What is common to both
 * (`coldPerson.ts`, `coldTitle.ts`).
 */
import type { Interval, Unknown } from '../../math/intervals'
import type { Interactions } from '../../service/log/interactions'
import { EVERY_MODEL, FIT_DEFAULTS } from '../../service/models/everyModel'
import type { AnyFittedModel, AnyModelId } from '../../service/models/protocol'
import type { Study } from '../study'

export type ColdOf = 'person' | 'title'

export interface ColdAsked {
  readonly of: ColdOf
  readonly model: AnyModelId
}

export interface ColdPoint {
  /** Titles that are known of the person, or records that are kept of the title. */
  readonly known: number
  readonly value: Interval | Unknown
}

export interface ColdCurve {
  /** By what is known, from nothing on; none where too few people, or titles, have so much that something can be held back. */
  readonly points: readonly ColdPoint[]
  /** People, or titles, that were asked about. */
  readonly asked: number
}

const KNOWN = [0, 1, 3, 10] as const

/** As many steps of 0, 1, 3 and 10 as at least `fewest` of these have, and `rest` beside to be asked for; none where not even 0 and 1. */
export function ladderFor(
  counts: readonly number[],
  { rest, fewest }: { readonly rest: number; readonly fewest: number },
): readonly number[] {
  const steps = KNOWN.filter((known) => counts.filter((count) => count >= known + rest).length >= fewest)
  return steps.length < 2 ? [] : steps
}

/** Yields how far it is, 0 to 1. */
export function* fitOn(model: AnyModelId, known: Interactions, { catalogue }: Pick<Study, 'catalogue'>): Generator<number, AnyFittedModel> {
  const { recommender, defaults } = EVERY_MODEL[model]
  const fit = recommender.fit(known, catalogue, { ...FIT_DEFAULTS, ...defaults })
  for (let step = fit.next(); ; step = fit.next()) {
    if (step.done) return step.value
    yield step.value.done
  }
}
