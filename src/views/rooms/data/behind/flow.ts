/** The geometry of two columns of places and the bands between them: pure, in pixels. */

export interface Path {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Those of a from × to table that anything went along, row-major. */
export const pathsOf = (table: readonly number[], places: number): readonly Path[] =>
  table.flatMap((count, at) => (count === 0 ? [] : [{ from: Math.floor(at / places), to: at % places, count }]))

export interface Place {
  readonly place: number
  readonly count: number
  readonly y: number
  readonly height: number
}

export interface Band extends Path {
  /** Its upper edge at either side. */
  readonly fromY: number
  readonly toY: number
  readonly height: number
}

export interface Flow {
  readonly left: readonly Place[]
  readonly right: readonly Place[]
  readonly bands: readonly Band[]
}

interface Box {
  readonly top: number
  readonly height: number
  /** Between two places. */
  readonly gap: number
}

/** Lays the bands of each place one under the other, in the order of the places at their other end. */
export function flowOf(paths: readonly Path[], { top, height, gap }: Box): Flow {
  const all = paths.reduce((sum, { count }) => sum + count, 0)
  const placesAt = (end: 'from' | 'to') => [...new Set(paths.map((path) => path[end]))].sort((one, other) => one - other)
  const most = Math.max(placesAt('from').length, placesAt('to').length)
  const unit = all === 0 ? 0 : (height - gap * (most - 1)) / all
  const stacked = (end: 'from' | 'to'): readonly Place[] => {
    let y = top
    return placesAt(end).map((place) => {
      const count = paths.reduce((sum, path) => sum + (path[end] === place ? path.count : 0), 0)
      const one = { place, count, y, height: count * unit }
      y += one.height + gap
      return one
    })
  }
  const left = stacked('from')
  const right = stacked('to')
  const edges = { from: startsOf(left), to: startsOf(right) }
  const bands = [...paths]
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .map((path) => ({
      ...path,
      fromY: edges.from(path.from, path.count * unit),
      toY: edges.to(path.to, path.count * unit),
      height: path.count * unit,
    }))
  return { left, right, bands }
}

/** Where the next band of a place begins; each call takes its height. */
function startsOf(places: readonly Place[]): (place: number, height: number) => number {
  const next = new Map(places.map(({ place, y }) => [place, y]))
  return (place, height) => {
    const y = next.get(place) ?? 0
    next.set(place, y + height)
    return y
  }
}

/** A band as a closed path that bends half-way. */
export function bandPath({ fromY, toY, height }: Band, { left, right }: { readonly left: number; readonly right: number }): string {
  const middle = (left + right) / 2
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`
  const over = `M${at(left, fromY)}C${at(middle, fromY)} ${at(middle, toY)} ${at(right, toY)}`
  const under = `L${at(right, toY + height)}C${at(middle, toY + height)} ${at(middle, fromY + height)} ${at(left, fromY + height)}Z`
  return over + under
}
