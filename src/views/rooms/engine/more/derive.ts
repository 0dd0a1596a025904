import type { ColdCurve } from '../../../../engine/study/trials/cold'
import type { CurvePoint } from '../../../../engine/study/trials/curvePoint'
import type { BandPoint, Expected } from '../../../charts/BandChart'
import type { Growing, Starting } from './wanted'

export const bandOf = (points: readonly CurvePoint[]): readonly BandPoint[] =>
  points.flatMap(({ size, ndcg }) =>
    ndcg.kind === 'cold' ? [] : [{ day: size, value: ndcg.estimate, band: [ndcg.low, ndcg.high] as const }],
  )

const estimateAt = (points: readonly CurvePoint[], share: number): number | null => {
  const ndcg = points.find((point) => point.share === share)?.ndcg
  return ndcg?.kind === 'interval' ? ndcg.estimate : null
}

const A_TENTH = 0.1

/** How many times as well with all as with a tenth; null where a tenth gives nothing. */
export function ratioOf(points: readonly CurvePoint[]): number | null {
  const [tenth, all] = [estimateAt(points, A_TENTH), estimateAt(points, 1)]
  return tenth === null || all === null || tenth <= 0 ? null : all / tenth
}

/** What each doubling gave on the first step of the curve, and on the last. */
export function slowingOf(points: readonly CurvePoint[]): { readonly first: number; readonly last: number } | null {
  if (points.length < 3) return null
  const gain = (from: CurvePoint, to: CurvePoint): number | null => {
    if (from.ndcg.kind === 'cold' || to.ndcg.kind === 'cold' || to.size <= from.size) return null
    return (to.ndcg.estimate - from.ndcg.estimate) / Math.log2(to.size / from.size)
  }
  const first = gain(points[0], points[1])
  const last = gain(points[points.length - 2], points[points.length - 1])
  return first === null || last === null ? null : { first, last }
}

/** Where the visitor's guess would have taken the curve, from what came out with a tenth; null where that is nothing. */
export function expectedOf(points: readonly CurvePoint[], { guess }: Growing): Omit<Expected, 'words'> | null {
  const tenth = points.find(({ share }) => share === A_TENTH)
  const last = points.at(-1)
  if (tenth === undefined || last === undefined || tenth.ndcg.kind === 'cold') return null
  const { estimate } = tenth.ndcg
  return { from: { day: tenth.size, value: estimate }, to: { day: last.size, value: estimate * guess } }
}

/** The same of a newcomer, from nothing known; of a new title, where alone it was said. */
export function coldExpectedOf(curve: ColdCurve, { by, guess }: Starting): Omit<Expected, 'words'> | null {
  const ends = coldEndsOf(curve)
  if (ends === null) return null
  const from = by === 'person' ? { day: 0, value: ends.first } : null
  return { from, to: { day: ends.known, value: from === null ? guess : from.value * guess } }
}

export const coldBandOf = ({ points }: ColdCurve): readonly BandPoint[] =>
  points.flatMap(({ known, value }) =>
    value.kind === 'cold' ? [] : [{ day: known, value: value.estimate, band: [value.low, value.high] as const }],
  )

export interface ColdEnds {
  /** With nothing known, and with most. */
  readonly first: number
  readonly last: number
  /** How much is most. */
  readonly known: number
}

/** How much is known where it does surely worse than with nothing known; null where nowhere. */
export function fallsAt({ points }: ColdCurve): number | null {
  const [first, ...others] = points
  const below = others.find(({ value }) => first.value.kind === 'interval' && value.kind === 'interval' && value.high < first.value.low)
  return below?.known ?? null
}

/** Null where either end cannot be told. */
export function coldEndsOf({ points }: ColdCurve): ColdEnds | null {
  const [first, last] = [points[0], points.at(-1)]
  if (first?.value.kind !== 'interval' || last?.value.kind !== 'interval') return null
  return { first: first.value.estimate, last: last.value.estimate, known: last.known }
}
