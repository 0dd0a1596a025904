/** Answers: what does a person's row of the table hold, and a neighbour's beside it? Of the simulated world, with its people's faces. */
import type { ProfileId, TitleId } from '../../contract/ids'
import { type Sharing, sharing } from '../../service/guess/likes'
import type { Interactions } from '../../service/log/interactions'
import type { Evening } from '../evening'
import { personCard } from '../personCards'
import type { PersonCard } from '../snapshot'

/** What is recorded of a person and a title. */
export interface GuessCell {
  /** As the models read it: above 0 liked, below 0 disliked. */
  readonly weight: number
  /** Largest share of the title reached, 0 to 1. */
  readonly reachedShare: number
  readonly played: boolean
  readonly finished: boolean
  readonly thumb: number
  readonly onList: boolean
}

export interface GuessRow {
  readonly person: PersonCard
  /** Titles of the row that count for closeness. */
  readonly liked: number
  /** By column of the picture; null where nothing is recorded. */
  readonly cells: readonly (GuessCell | null)[]
}

export interface NeighbourRow extends GuessRow, Sharing {}

export function cellsOf({ service }: Evening, profile: ProfileId, columns: readonly TitleId[]): readonly (GuessCell | null)[] {
  const cells = service.histories.cells(profile)
  return columns.map((title) => {
    const at = cells.titles.subarray(0, cells.count).indexOf(title)
    if (at < 0 || (cells.weights[at] === 0 && cells.played[at] === 0)) return null
    return {
      weight: cells.weights[at],
      reachedShare: cells.reachedShare[at],
      played: cells.played[at] === 1,
      finished: cells.finished[at] === 1,
      thumb: cells.thumb[at],
      onList: cells.onList[at] === 1,
    }
  })
}

export interface Beside {
  readonly table: Interactions
  readonly own: readonly TitleId[]
  readonly columns: readonly TitleId[]
}

export function neighbourRow(evening: Evening, profile: ProfileId, { table, own, columns }: Beside): NeighbourRow {
  return { person: personCard(evening, profile), ...sharing(table, own, profile), cells: cellsOf(evening, profile, columns) }
}
