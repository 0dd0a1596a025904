/** A logistic world before a policy: who is shown what, what comes of it, and what a policy is worth once it has learned. */
import { profileId, titleId } from '../../contract/ids'
import { batchOfAnswers, type TrailerAnswer } from '../../service/trailers/pace'
import type { TrailerContext, TrailerPolicy } from '../../service/trailers/protocol'
import { LOGISTIC_TRAILERS, type LogisticWorld } from './logistic'

const TITLE = titleId(0)

export interface Span {
  readonly from: number
  readonly to: number
}

export const contextOf = (world: LogisticWorld, person: number): TrailerContext => ({
  profile: profileId(person),
  title: TITLE,
  affinities: world.person(person),
})

/** What these people were shown by a policy, and how they answered; nothing is learned. */
export function shownTo(world: LogisticWorld, policy: TrailerPolicy, { from, to }: Span): readonly TrailerAnswer[] {
  return Array.from({ length: to - from }, (_, at) => {
    const context = contextOf(world, from + at)
    const { trailer, probability } = policy.choose(context)
    const rate = world.rates(context.affinities)[trailer]
    return { title: TITLE, trailer, affinities: context.affinities, probability, reward: world.answer(from + at, trailer, rate) }
  })
}

/** Shows these people trailers, and learns after each hundred. */
export function teach(world: LogisticWorld, policy: TrailerPolicy, { from, to }: Span): void {
  for (let start = from; start < to; start += LEARNED_TOGETHER) {
    policy.learn(batchOfAnswers(shownTo(world, policy, { from: start, to: Math.min(to, start + LEARNED_TOGETHER) })))
  }
}

const LEARNED_TOGETHER = 100

/** Mean true rate of what is chosen for these people. */
export function worthOf(
  world: LogisticWorld,
  choose: (context: TrailerContext, rates: Float64Array) => number,
  { from, to }: Span,
): number {
  let sum = 0
  for (let person = from; person < to; person++) {
    const context = contextOf(world, person)
    const rates = world.rates(context.affinities)
    sum += rates[choose(context, rates)]
  }
  return sum / (to - from)
}

/** Which single trailer these people like best, and what each single one is worth. */
export function singlesOf(world: LogisticWorld, { from, to }: Span): Float64Array {
  const sums = new Float64Array(LOGISTIC_TRAILERS)
  for (let person = from; person < to; person++) {
    world.rates(world.person(person)).forEach((rate, trailer) => {
      sums[trailer] += rate / (to - from)
    })
  }
  return sums
}
