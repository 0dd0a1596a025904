import { minute } from '../../../../src/engine/contract/ids'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import type { Person } from './person'

/** The people's histories as the night's matrix. */
export function interactionsOf(people: readonly Person[], titleCount: number): Interactions {
  const starts = new Int32Array(people.length + 1)
  people.forEach(({ history }, profile) => {
    starts[profile + 1] = starts[profile] + history.count
  })
  return {
    profileCount: people.length,
    titleCount,
    starts,
    titles: Uint16Array.from(people.flatMap(({ history }) => Array.from(history.titles))),
    weights: Float32Array.from(people.flatMap(({ history }) => Array.from(history.weights))),
    lastAt: Int32Array.from(people.flatMap(({ history }) => Array.from(history.lastAt))),
    countries: Int8Array.from(people, ({ history }) => history.country),
    now: minute(0),
  }
}
