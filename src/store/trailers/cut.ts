/** A trailer that the visitor cuts from a title's shots: the eleventh, K, or one of the ten edited in place. Plain values, so that a step back is the value before. */
import type { TrailerId } from '../../engine/contract/ids'

/** One shot in it: whose it is, and how it is used here. */
export interface CutShot {
  /** Told apart from the others of its cut, so that a moved shot stays the same one. */
  readonly key: number
  /** The trailer that it is taken from, and which of that trailer's shots it is. */
  readonly trailer: TrailerId
  readonly shot: number
  readonly seconds: number
  /** How much it is leaned on: 1 as in the trailer that it comes from. */
  readonly stress: number
  /** Which of its aspect's captions stands under it; null for none. */
  readonly caption: number | null
}

export interface Cut {
  /** The trailer that it began as. */
  readonly from: TrailerId
  readonly shots: readonly CutShot[]
}

export const SECONDS = { min: 0.4, max: 4, step: 0.1 } as const
export const STRESS = { min: 0.25, max: 3, step: 0.25 } as const
export const SHOTS = { min: 1, max: 9 } as const

export const withShot = (cut: Cut, key: number, change: Partial<Omit<CutShot, 'key'>>): Cut => ({
  ...cut,
  shots: cut.shots.map((shot) => (shot.key === key ? { ...shot, ...change } : shot)),
})

/** One place earlier (−1) or later (1); at the end it stays. */
export function moved(cut: Cut, key: number, by: -1 | 1): Cut {
  const at = cut.shots.findIndex((shot) => shot.key === key)
  const other = cut.shots[at + by]
  if (at < 0 || other === undefined) return cut
  const shots = [...cut.shots]
  shots[at + by] = cut.shots[at]
  shots[at] = other
  return { ...cut, shots }
}

export const withoutShot = (cut: Cut, key: number): Cut =>
  cut.shots.length <= SHOTS.min ? cut : { ...cut, shots: cut.shots.filter((shot) => shot.key !== key) }

export function withMore(cut: Cut, shot: Omit<CutShot, 'key'>): Cut {
  if (cut.shots.length >= SHOTS.max) return cut
  const key = 1 + Math.max(0, ...cut.shots.map((one) => one.key))
  return { ...cut, shots: [...cut.shots, { ...shot, key }] }
}
