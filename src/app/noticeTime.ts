/** How long a notice stays: time to find it, to read it, and to decide where there is something to decide. */
const FOUND_MS = 4000
const A_LETTER_MS = 90
const UNDO_MS = 8000
const WORLD_MS = 40_000

export interface Decision {
  readonly undoable: boolean
  /** Another world has taken the place of the one before. */
  readonly another: boolean
}

export const noticeMs = (words: string, { undoable, another }: Decision): number =>
  FOUND_MS + A_LETTER_MS * words.length + (undoable ? (another ? WORLD_MS : UNDO_MS) : 0)
