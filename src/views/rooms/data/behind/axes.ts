/**
 * The axes of two pictures that stand side by side. One may be of everybody and the other of one person, so both are drawn as
 * shares of their own whole, and on axes that hold the larger of the two: then length against length says something.
 */
import type { StrandPicture } from '../../../../engine/lab/data/strands/strand'

/** How far an axis reaches: shares from 0 to 1, or the number of ranks, episodes, or powers of ten below the whole. */
export interface Axes {
  readonly ranks?: number
  readonly depth?: number
  readonly actors?: number
  readonly directors?: number
  readonly structures?: number
  readonly episodes?: number
  readonly when?: number
  readonly reached?: number
  readonly pace?: number
  readonly device?: number
}

const most = (values: Iterable<number>): number => [...values].reduce((more, value) => Math.max(more, value), 0)
const sum = (values: Iterable<number>): number => [...values].reduce((more, value) => more + value, 0)
/** The largest share of a whole. */
const shareOf = (values: Iterable<number>, whole: number): number => (whole > 0 ? most(values) / whole : 0)

/** What one picture needs of its axes, as shares of its own whole. */
export function axesOf(picture: StrandPicture): Axes {
  switch (picture.signal) {
    case 'titles':
      return { ranks: picture.ranked.length, depth: Math.log10(picture.plays / Math.max(1, picture.ranked.at(-1)?.plays ?? 1)) }
    case 'artists': {
      const minutes = (of: typeof picture.actors) => of.map((one) => one.minutes)
      return { actors: shareOf(minutes(picture.actors), picture.minutes), directors: shareOf(minutes(picture.directors), picture.minutes) }
    }
    case 'structures': {
      const kinds = Object.values(picture.minutes)
      const episodes = Object.values(picture.steps).flatMap((steps) =>
        steps.flatMap(({ episode, reached }) => (reached >= picture.fewest ? [episode] : [])),
      )
      return { structures: shareOf(kinds, sum(kinds)), episodes: most(episodes) }
    }
    case 'when':
      return { when: shareOf(picture.minutesByHour, picture.minutes) }
    case 'howLong':
      return { reached: shareOf(picture.reached, sum(picture.reached)), pace: shareOf(picture.pace, sum(picture.pace)) }
    case 'trailers':
      return {}
    case 'device':
      return { device: shareOf(picture.minutes, sum(picture.minutes)) }
  }
}

/** Axes that hold both. */
export function around(one: Axes, other: Axes): Axes {
  const both: { [axis: string]: number } = { ...one }
  for (const [axis, reach] of Object.entries(other)) both[axis] = Math.max(both[axis] ?? 0, reach)
  return both
}
