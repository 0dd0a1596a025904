/**
 * Answers: which titles does the picture of a guess show, in which order?
 *
 * First titles of the person's own row: those whose terms weigh most in the score, then those that most of the nearest people share; then
 * titles that are added for the sake of the question; then the guessed title; then some that the nearest people liked and the person
 * has not touched. Chosen by what is recorded, so that columns stay where they are while records are taken away.
 */
import type { History } from '../../contract/history'
import type { ProfileId, TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import type { Interactions } from '../log/interactions'
import { likedBy } from './likes'
import type { GuessMember } from './memberSums'

const OWN = 10
const OTHERS = 3

export interface ColumnsRequest {
  readonly title: TitleId
  readonly history: History
  readonly members: readonly GuessMember[]
  /** Those whose rows are shown, and what they share with the person. */
  readonly neighbours: readonly { readonly profile: ProfileId; readonly shared: readonly TitleId[] }[]
  readonly table: Interactions
  readonly without: readonly TitleId[]
  readonly added: readonly TitleId[]
}

export function columnsOf({ title, history, members, neighbours, table, without, added }: ColumnsRequest): readonly TitleId[] {
  const recorded = Array.from(history.titles.subarray(0, history.count), (one) => titleId(one)).filter((one) => one !== title)
  const shares = tally(neighbours.flatMap(({ shared }) => shared))
  const terms = termSizes(members)
  const weightOf = (one: TitleId): number => Math.abs(history.weights[history.titles.subarray(0, history.count).indexOf(one)])
  const own = [...recorded].sort(
    (one, other) =>
      (terms.get(other) ?? 0) - (terms.get(one) ?? 0) ||
      (shares.get(other) ?? 0) - (shares.get(one) ?? 0) ||
      weightOf(other) - weightOf(one) ||
      one - other,
  )
  const shown = own.filter((one, place) => place < OWN || without.includes(one))
  const more = added.filter((one) => one !== title && !shown.includes(one))
  const others = othersOf(
    neighbours.map(({ profile }) => profile),
    table,
    new Set([...recorded, ...more, title]),
  )
  return [...shown, ...more, title, ...others]
}

/** What the nearest people liked, most of them first, of titles that are not yet there. */
function othersOf(people: readonly ProfileId[], table: Interactions, not: ReadonlySet<TitleId>): readonly TitleId[] {
  const counts = tally(people.flatMap((profile) => likedBy(table, profile).filter((one) => !not.has(one))))
  const byCount = [...counts].sort(([one, count], [other, others]) => others - count || one - other)
  return byCount.slice(0, OTHERS).map(([one]) => one)
}

function tally(titles: readonly TitleId[]): ReadonlyMap<TitleId, number> {
  const counts = new Map<TitleId, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return counts
}

/** By watched title: size of its terms in the whole score. */
function termSizes(members: readonly GuessMember[]): ReadonlyMap<TitleId, number> {
  const sizes = new Map<TitleId, number>()
  for (const { weight, scale, terms } of members) {
    for (const { source, value } of terms) {
      if (source.kind === 'watched') sizes.set(source.title, (sizes.get(source.title) ?? 0) + Math.abs((weight * value) / scale))
    }
  }
  return sizes
}
