import type { Genre } from '../../../../engine/contract/vocabulary'
import type { GenreMix } from '../../../../engine/lab/genreMix'
import { GENRES } from '../../../vocabulary'

/** One genre: its share of what is watched, of the page as guessed, and of the page as arranged. */
export interface MixLine {
  readonly genre: Genre
  readonly watched: number
  readonly before: number
  readonly after: number
}

/** The most watched genre first; genres of neither are left out. */
export function mixLines({ watched, asTheModelHasIt, arranged }: GenreMix): readonly MixLine[] {
  return GENRES.map((genre, at) => ({
    genre,
    watched: watched?.[at] ?? 0,
    before: asTheModelHasIt.shares[at],
    after: arranged.shares[at],
  }))
    .filter((line) => line.watched + line.before + line.after > 0)
    .sort((one, other) => other.watched - one.watched || other.after - one.after)
}

/** The genre whose share of the page is farthest from its share of what is watched, as guessed; null where there is none. */
export function farthest(lines: readonly MixLine[]): MixLine | null {
  const far = ({ watched, before }: MixLine): number => Math.abs(watched - before)
  return lines.reduce<MixLine | null>((most, line) => (most === null || far(line) > far(most) ? line : most), null)
}
