import type { TitleId } from '../../../../engine/contract/ids'
import type { PersonMood } from '../../../../engine/lab/people/personPage'

type Morning = PersonMood['mornings'][number]

/** What changed somebody's satisfaction most. */
export interface Move {
  /** The day on which it happened. */
  readonly day: number
  /** Null for an evening on which nothing was found. */
  readonly title: TitleId | null
  readonly by: number
}

const HUNDRED = 100
/** Less than this, without a title, is only fading. */
const LEAST_WITHOUT = 0.02

/** By day from day 0, in hundredths; null before the first morning that is kept. */
export function valuesOf(mornings: readonly Morning[]): readonly (number | null)[] {
  const [first] = mornings
  if (first === undefined) return []
  return [...new Array<null>(first.day).fill(null), ...mornings.map(({ satisfaction }) => HUNDRED * satisfaction)]
}

/** Null where nothing moved it. */
export function strongestMove(mornings: readonly Morning[]): Move | null {
  let strongest: Move | null = null
  for (const [at, { day, satisfaction, mover }] of mornings.entries()) {
    const before = mornings[at - 1]
    if (before === undefined) continue
    const by = satisfaction - before.satisfaction
    if (mover === null && by > -LEAST_WITHOUT) continue
    if (Math.abs(HUNDRED * by) > Math.abs(strongest?.by ?? 0)) strongest = { day: day - 1, title: mover, by: HUNDRED * by }
  }
  return strongest
}
