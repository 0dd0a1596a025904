/**
 * Some of what each person liked, put aside: a test that models learn their weights from, within what they may know.
 *
 * Everybody with at least {@link FEWEST} liked titles has them drawn into an order by keyed numbers, which does not depend on
 * the order of work; round r of {@link ROUNDS} puts the r-th tenth of that order aside, so that no title is put aside twice.
 * Shapes: as the interactions; `held` by profile, titles ascending.
 * A tenth and not more: models that need much to learn from would be judged below their worth, and others given their votes.
 * Misleads where time matters: what was liked later helps to guess what was liked before.
 */

import type { Stream } from '../../math/random'
import { uniform } from '../../math/random'
import { topK } from '../../math/topk'
import type { Interactions } from '../log/interactions'

/** Liked titles that somebody needs to have some of them put aside. */
const FEWEST = 5
/** Rounds there can be. */
export const ROUNDS = 10

export interface HeldOutTitles {
  readonly known: Interactions
  /** By profile; empty where too little is known. */
  readonly held: readonly Uint32Array[]
}

export function holdOutTitles(interactions: Interactions, dice: Stream, round = 0): HeldOutTitles {
  const { profileCount, starts, titles, weights } = interactions
  const isHeld = new Uint8Array(titles.length)
  const held: Uint32Array[] = []
  for (let profile = 0; profile < profileCount; profile++) {
    const cells: number[] = []
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) if (weights[cell] > 0) cells.push(cell)
    const order = new Uint32Array(cells.length < FEWEST ? 0 : cells.length)
    topK(
      Float64Array.from(cells, (cell) => uniform(dice, profile, 0, titles[cell])),
      order,
    )
    const edge = (of: number): number => Math.round((of * order.length) / ROUNDS)
    const chosen = order.subarray(edge(round), edge(round + 1))
    for (const place of chosen) isHeld[cells[place]] = 1
    held.push(Uint32Array.from(chosen, (place) => titles[cells[place]]).sort())
  }
  return { known: without(interactions, isHeld), held }
}

function without(interactions: Interactions, isGone: Uint8Array): Interactions {
  const { profileCount, starts, titles, weights, lastAt } = interactions
  const kept = new Int32Array(profileCount + 1)
  const stays = (_: number, cell: number): boolean => isGone[cell] === 0
  for (let profile = 0; profile < profileCount; profile++) {
    kept[profile + 1] = kept[profile]
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) if (isGone[cell] === 0) kept[profile + 1]++
  }
  return { ...interactions, starts: kept, titles: titles.filter(stays), weights: weights.filter(stays), lastAt: lastAt.filter(stays) }
}
