/** A guess as this room shows it, whoever it is about: the simulated world's, real people's, or that of a file. */
import type { ReactNode } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import type { PersonCard } from '../../../../engine/lab/snapshot'
import type { GuessMember, GuessTerm } from '../../../../engine/service/guess/memberSums'
import type { AnyModelId } from '../../../../engine/service/models/protocol'
import type { Rich } from '../../../../i18n/rich'
import type { Family } from './families'

export interface ShownPerson {
  readonly id: number
  /** Null: the visitor. */
  readonly name: string | null
  /** A face is drawn for invented people only. */
  readonly card: PersonCard | null
}

/** What stands in a cell of the table. */
export interface ShownSquare {
  readonly words: string
  /** The same, said in full. */
  readonly said: string
  /** Of the bar at its foot, 0 to 1. */
  readonly share: number
  readonly full: boolean
}

export interface ShownRow {
  readonly person: ShownPerson
  /** Titles of the row that count for closeness. */
  readonly liked: number
  /** By column of the picture; null where nothing is recorded. */
  readonly cells: readonly (ShownSquare | null)[]
}

export interface ShownNeighbour extends ShownRow {
  readonly shared: readonly TitleId[]
  readonly closeness: number
}

export interface ShownStanding {
  readonly score: number
  readonly rank: number
  readonly first: readonly TitleId[]
}

export interface ShownGuess {
  readonly title: TitleId
  readonly model: AnyModelId
  readonly family: Family
  readonly recorded: readonly TitleId[]
  readonly columns: readonly TitleId[]
  readonly own: ShownRow
  readonly neighbours: readonly ShownNeighbour[]
  readonly members: readonly GuessMember[]
  readonly asRecorded: ShownStanding
  readonly now: ShownStanding
}

/** What it is called and looks like: titles, terms, squares, and the sentences that differ by whose data it is. */
export interface GuessCast {
  titleName(title: TitleId): string
  poster(title: TitleId): ReactNode
  /** Titles are names on paper, and may be as wide as their column. */
  readonly isPaper: boolean
  term(term: GuessTerm): string
  member(model: AnyModelId): string
  /** The square of a title that is added for the sake of the question. */
  added(title: TitleId): ShownSquare
  closeness(neighbour: ShownNeighbour): string
  readonly summary: Rich
  /** One for each step. */
  readonly steps: readonly string[]
  readonly rank: Rich
  readonly how: string
  /** What pressing a square, and adding a title, mean here. */
  readonly hint: string
  /** One added title in a list of them, and the sentence around the list. */
  addedName(title: TitleId): string
  withAdded(names: string): string
}

export interface AboutGuess {
  readonly guess: ShownGuess
  readonly cast: GuessCast
}

export interface ShownChanges {
  readonly without: readonly TitleId[]
  readonly added: readonly TitleId[]
}
