import type { Act } from '../../engine/lab/acts'
import type { PageView, RecordView } from '../../engine/lab/snapshot'
import { boldestMove, changedRecord, type Move, movesBetween } from './compare'

/** A page as it was at one moment, with what is needed to say later why it is another. */
export interface Moment {
  readonly page: PageView
  readonly records: readonly RecordView[]
  readonly acts: number
}

/** How a page answered an act: the record that moved it, where one did, and what moved. */
export interface Answer {
  readonly act: Act
  readonly record: RecordView | null
  readonly moves: readonly Move[]
  readonly boldest: Move | null
}

/**
 * What to tell of the step from one moment to the next: nothing where no act lies between them (a night's learning, another
 * person), and else the newest act with what came of it.
 */
export function answerBetween(before: Moment, now: Moment, act: Act | undefined): Answer | null {
  if (act === undefined || now.acts <= before.acts || act.kind === 'join') return null
  const moves = movesBetween(before.page, now.page)
  const record = now.page.person.isVisitor ? changedRecord(before.records, now.records) : null
  return { act, record, moves, boldest: boldestMove(moves) }
}
