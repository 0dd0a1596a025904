/**
 * Answers: how far do people get, and how much do they take at a time?
 *
 * Reached: the largest share of the title that any `stop` or `episodeEnd` of a pair shows, in tenths. Pace: episodes seen to their end between
 * a `sittingStart` and its `sittingEnd`, of sittings that had any. Binge: of these, those with three or more (between the two and six that
 * people say they see in one go, Netflix and Harris 2013). Misleads: titles begun a day ago are counted as left where they stand.
 */
import type { PublicCatalogue } from '../../../contract/catalogue'
import { KIND } from '../../../contract/events'
import { hasTitle, pairOf, type StrandCount } from './count'

export const TENTHS = 10
/** One, two … seven, eight and more. */
export const PACE_CLASSES = 8
export const BINGE_EPISODES = 3

export interface LengthsPicture {
  readonly signal: 'howLong'
  /** Pairs by the tenth of the title that they reached: 0 to 10 %, …, 90 to 100 %. */
  readonly reached: readonly number[]
  /** Sittings by episodes: one, two, …, eight and more. */
  readonly pace: readonly number[]
  /** Share of sittings with episodes that had three or more; null where there is none. */
  readonly binge: number | null
}

export function countLengths({ titles }: Pick<PublicCatalogue, 'titles'>): StrandCount<LengthsPicture> {
  const furthest = new Map<number, number>()
  const sitting = new Map<number, number>()
  const pace = new Array<number>(PACE_CLASSES).fill(0)
  return {
    kinds: ['sittingStart', 'sittingEnd', 'stop', 'episodeEnd'],
    add: (record) => {
      if (record.kind === KIND.sittingStart) sitting.set(record.profile, 0)
      else if (record.kind === KIND.sittingEnd) endSitting(pace, sitting.get(record.profile) ?? 0)
      else if (record.share >= 0) {
        const isEpisode = record.kind === KIND.episodeEnd && (!hasTitle(record) || titles[record.title].episodes > 1)
        if (isEpisode) sitting.set(record.profile, (sitting.get(record.profile) ?? 0) + 1)
        if (hasTitle(record)) furthest.set(pairOf(record), Math.max(furthest.get(pairOf(record)) ?? 0, record.share))
      }
    },
    finish: () => {
      const sittings = pace.reduce((sum, count) => sum + count, 0)
      const long = pace.slice(BINGE_EPISODES - 1).reduce((sum, count) => sum + count, 0)
      return { signal: 'howLong', reached: tenthsOf(furthest.values()), pace, binge: sittings === 0 ? null : long / sittings }
    },
  }
}

function endSitting(pace: number[], episodes: number): void {
  if (episodes > 0) pace[Math.min(PACE_CLASSES, episodes) - 1]++
}

function tenthsOf(shares: Iterable<number>): readonly number[] {
  const tenths = new Array<number>(TENTHS).fill(0)
  // Shares are kept as 32-bit floats: 0.3 as 0.300000012, and 0.7 as 0.699999988.
  for (const share of shares) tenths[Math.min(TENTHS - 1, Math.floor(share * TENTHS + 1e-6))]++
  return tenths
}
