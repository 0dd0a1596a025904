/**
 * What opens each of the three doors to a household, by its character: hidden, and told with real tastes alone.
 *
 * Answers: how much does each third of the households, from those that mind giving data least to those that mind most, want to stay, to
 * sit down, and to give? These are the very quantities that drive them:
 *   stays    1 − its chance of leaving by choice within a month (`membership.ts`: satisfaction, price, tenure), of those who have it;
 *   sits     Σ over its people of sittings a week · e^(comingBack · satisfaction) (`plan.ts`), of those who have it;
 *   gives    of seven signals, those that it would give if it were asked now, freely and without an explanation (`consent.ts`).
 * Shapes: thirds of households, by mean reluctance over the seven signals, ties by number; a mean each, null where nobody is left.
 * Misleads: a household that minds most need not like the service less; only where it was forced do the two meet (`moods.ts`).
 */
import { SIGNALS } from '../../contract/signals'
import { exp } from '../../math/elementary'
import { mean } from '../../math/summary'
import { answerOf, reluctance } from '../../world/people/consent'
import { monthlyHazard } from '../../world/people/membership'
import type { Evening } from '../evening'

export interface Motives {
  /** Chance of having it in a month, 0..1. */
  readonly wouldStay: number | null
  /** Sittings a week. */
  readonly wouldSit: number | null
  /** Signals, of seven. */
  readonly wouldGive: number | null
}

interface Asked {
  readonly household: number
  /** Has the service. */
  readonly stays: boolean
}

interface Third<One extends Asked> {
  readonly members: readonly One[]
  readonly motives: Motives
}

const THIRDS = [0, 1, 2]

export function motivesOf<One extends Asked>(evening: Evening, all: readonly One[]): readonly Third<One>[] {
  const { dice, scenario } = evening.world.backstage.stage
  const minds = new Map(
    all.map(({ household }) => [household, mean(SIGNALS.map((signal) => reluctance(dice, scenario, { household, signal })))]),
  )
  const inOrder = [...all].sort(
    (one, other) => (minds.get(one.household) ?? 0) - (minds.get(other.household) ?? 0) || one.household - other.household,
  )
  return THIRDS.map((third) => {
    const members = inOrder.slice(Math.round((third * all.length) / 3), Math.round(((third + 1) * all.length) / 3))
    return { members, motives: meanMotives(evening, members) }
  })
}

function meanMotives({ world, day }: Evening, members: readonly Asked[]): Motives {
  const { stage } = world.backstage
  const { dice, scenario, people } = stage
  const { viewers, moods, households } = people
  const meanOf = (some: readonly Asked[], of: (household: number) => number): number | null =>
    some.length === 0 ? null : mean(some.map(({ household }) => of(household)))
  const staying = members.filter(({ stays }) => stays)
  const sittings = (household: number): number => {
    let sum = 0
    for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
      if (viewers.gone[viewer] === 0) sum += viewers.sittingsAWeek[viewer] * exp(scenario.comingBack * moods.satisfaction[viewer])
    }
    return sum
  }
  return {
    wouldStay: meanOf(staying, (household) => 1 - Math.min(1, monthlyHazard({ scenario, people }, household, day))),
    wouldSit: meanOf(staying, sittings),
    wouldGive: meanOf(
      members,
      (household) => answerOf(dice, scenario, { household, asked: { signals: SIGNALS, forced: false } }).given.size,
    ),
  }
}
