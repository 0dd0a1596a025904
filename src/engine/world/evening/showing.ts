import type { Sitting } from './sitting'

/** One showing of a title, from play or resume to stop. Reused. */
export interface Showing {
  title: number
  row: number
  column: number
  /** Trailer seen of it in this sitting, or NO_TRAILER. */
  trailer: number
  /** What was expected, on the raw scale. */
  expected: number
  /** −1..1, tonight's feeling about it. */
  felt: number
  /** How far the feeling stays below the expectation, 0..2. */
  letDown: number
  /** Minutes into the title at play or resume; then where the log sees it end, and where the viewer really left. */
  from: number
  to: number
  reallyTo: number
  /** One of the journal's states. */
  state: number
}

export function createShowing(): Showing {
  return { title: 0, row: 255, column: 255, trailer: 255, expected: 0, felt: 0, letDown: 0, from: 0, to: 0, reallyTo: 0, state: 0 }
}

export interface Watching {
  readonly sitting: Sitting
  readonly showing: Showing
}
