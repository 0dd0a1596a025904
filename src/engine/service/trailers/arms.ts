/**
 * Which trailers does each title have? Ten in every world; more where one was composed, fewer where some were taken out.
 *
 * Shapes: title t's trailers stand at places starts[t] … starts[t + 1] − 1; `emphasis`: places × aspects, row-major, what each
 * puts its weight on (weights sum to 1). A trailer's number is its place within its title.
 */
import { ASPECTS, TRAILERS_A_TITLE } from '../../contract/vocabulary'

const ALL = ASPECTS.length

export interface TrailerArms {
  readonly starts: Uint32Array
  readonly emphasis: Float32Array
}

/** The ten that every title of a catalogue has. */
export function tenATitle({ titles, emphasis }: { readonly titles: ArrayLike<unknown>; readonly emphasis: Float32Array }): TrailerArms {
  return { starts: Uint32Array.from({ length: titles.length + 1 }, (_, title) => title * TRAILERS_A_TITLE), emphasis }
}

export const titleCountOf = ({ starts }: TrailerArms): number => starts.length - 1

export const trailerCountOf = ({ starts }: TrailerArms, title: number): number => starts[title + 1] - starts[title]

/** The same trailers, but for one title: these, one row of weights an aspect each. */
export function withTrailers(arms: TrailerArms, title: number, rows: readonly ArrayLike<number>[]): TrailerArms {
  expectTitle(arms, title)
  if (rows.length === 0) throw new RangeError('Expected a title to have at least one trailer, got none')
  for (const row of rows) if (row.length !== ALL) throw new RangeError(`Expected ${ALL} weights a trailer, got ${row.length}`)
  const shift = rows.length - trailerCountOf(arms, title)
  const starts = arms.starts.map((start, at) => (at > title ? start + shift : start))
  const emphasis = new Float32Array(arms.emphasis.length + shift * ALL)
  emphasis.set(arms.emphasis.subarray(0, arms.starts[title] * ALL))
  rows.forEach((row, trailer) => {
    emphasis.set(row, (starts[title] + trailer) * ALL)
  })
  emphasis.set(arms.emphasis.subarray(arms.starts[title + 1] * ALL), starts[title + 1] * ALL)
  return { starts, emphasis }
}

/** One more trailer of a title, put last: an eleventh. */
export function withOneMore(arms: TrailerArms, title: number, row: ArrayLike<number>): TrailerArms {
  expectTitle(arms, title)
  const rows = Array.from({ length: trailerCountOf(arms, title) }, (_, trailer) => emphasisOf(arms, title, trailer))
  return withTrailers(arms, title, [...rows, row])
}

export function emphasisOf({ starts, emphasis }: TrailerArms, title: number, trailer: number): Float32Array {
  const from = (starts[title] + trailer) * ALL
  return emphasis.subarray(from, from + ALL)
}

export function expectTitle(arms: TrailerArms, title: number): void {
  if (!Number.isInteger(title) || title < 0 || title >= titleCountOf(arms)) {
    throw new RangeError(`Expected \`title\` to be an integer from 0 to ${titleCountOf(arms) - 1}, got ${title}`)
  }
}

/** Tells of the first row of a batch that means a trailer which is not there. */
export function expectTrailers(
  arms: TrailerArms,
  batch: { readonly count: number; readonly titles: Uint16Array; readonly trailers: Uint8Array },
) {
  for (let row = 0; row < batch.count; row++) {
    const title = batch.titles[row]
    expectTitle(arms, title)
    const count = trailerCountOf(arms, title)
    if (batch.trailers[row] >= count) {
      throw new RangeError(`Expected \`trailers\` of title ${title} to be from 0 to ${count - 1}, got ${batch.trailers[row]} in row ${row}`)
    }
  }
}
