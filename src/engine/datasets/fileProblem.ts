/**
 * Why a file of ratings cannot be taken, or what of it was left out and where: values, worded by `i18n`.
 */
export type ColumnRole = 'person' | 'title' | 'rating' | 'time' | 'name' | 'genres'

/** `place`: the file's name. */
export type FileProblem =
  | { readonly code: 'empty' | 'utf16' | 'noSeparator'; readonly place: string }
  /** Bytes that no text holds, or a line without end; `line` counted from 1. */
  | { readonly code: 'binary'; readonly place: string; readonly line: number }
  | { readonly code: 'noColumn'; readonly place: string; readonly column: ColumnRole; readonly columns: number }
  /** Of the first `lines`, no more than `agreeing` are cut into as many columns: it is no table. */
  | { readonly code: 'noTable'; readonly place: string; readonly agreeing: number; readonly lines: number }
  /** Nearly none of its `rows` shares its person or its title with another. */
  | { readonly code: 'nothingShared'; readonly place: string; readonly rows: number }
  /** Every line was left out; `reason` and `line`: of the first. */
  | { readonly code: 'noRows'; readonly place: string; readonly reason: LeftOutReason; readonly line: number }
  | { readonly code: 'tooMany'; readonly place: string; readonly line: number; readonly max: number }

export class RefusedFile extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem) {
    super(`Refused ${problem.place}: ${problem.code}`)
    this.problem = problem
  }
}

/**
 * `columns`: fewer or more than the other lines; `quote`: one was opened and not closed; `empty`: no person or no title;
 * `notANumber`: the rating; `outOfScale`; `duplicate`: another line says the same person's later word on the title; `badTime`: kept,
 * without its time.
 */
export type LeftOutReason = 'columns' | 'quote' | 'empty' | 'notANumber' | 'outOfScale' | 'duplicate' | 'badTime'

export interface LeftOut {
  readonly reason: LeftOutReason
  readonly count: number
  /** The first few, counted from 1. */
  readonly lines: readonly number[]
}

const LINES_TOLD = 5

/** Counts what is left out as it goes by. */
export class LeftOutCount {
  private readonly byReason = new Map<LeftOutReason, { count: number; readonly lines: number[] }>()

  add(reason: LeftOutReason, line: number): void {
    let met = this.byReason.get(reason)
    if (met === undefined) {
      met = { count: 0, lines: [] }
      this.byReason.set(reason, met)
    }
    met.count++
    if (met.lines.length < LINES_TOLD) met.lines.push(line)
  }

  all(): readonly LeftOut[] {
    return [...this.byReason].map(([reason, { count, lines }]) => ({ reason, count, lines: [...lines].sort((a, b) => a - b) }))
  }
}
