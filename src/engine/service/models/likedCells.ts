/**
 * Who liked what, and nothing else: the cells with a weight above 0, both ways round, without the people and titles that have none.
 *
 * Shapes: rows of places, ascending; place a of a title is title `titles[a]`, `placeOf` is the way back, −1 for a title that
 * nobody liked. So a catalogue of ten thousand costs what its liked titles cost.
 * Source: the usual reading of watching as yes or nothing, for models that know no degrees (EASE, neighbours).
 * Misleads by forgetting how much: one who finished a series twice counts like one who looked in.
 */
import type { History } from '../../contract/history'
import type { Interactions } from '../log/interactions'

/** Compressed rows without values. Row r is `starts[r]` to `starts[r + 1]`. */
export interface Places {
  readonly starts: Int32Array
  readonly indices: Uint32Array
}

export interface LikedCells {
  readonly titles: Uint32Array
  readonly placeOf: Int32Array
  /** Profiles that liked something. */
  readonly profiles: Uint32Array
  readonly byPerson: Places
  readonly byTitle: Places
}

export const rowsOf = ({ starts }: Places): number => starts.length - 1

export function likedCells({ profileCount, titleCount, starts, titles, weights }: Interactions): LikedCells {
  const likers = new Uint32Array(titleCount)
  const profiles: number[] = []
  let cells = 0
  for (let profile = 0; profile < profileCount; profile++) {
    const before = cells
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) {
      if (!(weights[cell] > 0)) continue
      likers[titles[cell]]++
      cells++
    }
    if (cells > before) profiles.push(profile)
  }
  const placeOf = new Int32Array(titleCount).fill(-1)
  const known: number[] = []
  for (let title = 0; title < titleCount; title++) {
    if (likers[title] === 0) continue
    placeOf[title] = known.length
    known.push(title)
  }
  const byPerson: Places = { starts: new Int32Array(profiles.length + 1), indices: new Uint32Array(cells) }
  let at = 0
  profiles.forEach((profile, row) => {
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) {
      if (weights[cell] > 0) byPerson.indices[at++] = placeOf[titles[cell]]
    }
    byPerson.starts[row + 1] = at
  })
  return {
    titles: Uint32Array.from(known),
    placeOf,
    profiles: Uint32Array.from(profiles),
    byPerson,
    byTitle: turned(byPerson, known.length),
  }
}

/** The same of some of the titles alone, given by place, ascending; who liked none of them is left out, too. */
export function likedAmong(liked: LikedCells, places: Uint32Array): LikedCells {
  const fewer = new Int32Array(liked.titles.length).fill(-1)
  places.forEach((place, to) => {
    fewer[place] = to
  })
  const { starts, indices } = liked.byPerson
  const profiles: number[] = []
  const kept: number[] = []
  const ends = [0]
  for (let person = 0; person < rowsOf(liked.byPerson); person++) {
    for (let cell = starts[person]; cell < starts[person + 1]; cell++) if (fewer[indices[cell]] >= 0) kept.push(fewer[indices[cell]])
    if (kept.length === ends[ends.length - 1]) continue
    profiles.push(liked.profiles[person])
    ends.push(kept.length)
  }
  const byPerson: Places = { starts: Int32Array.from(ends), indices: Uint32Array.from(kept) }
  return {
    titles: Uint32Array.from(places, (place) => liked.titles[place]),
    placeOf: liked.placeOf.map((place) => (place < 0 ? -1 : fewer[place])),
    profiles: Uint32Array.from(profiles),
    byPerson,
    byTitle: turned(byPerson, places.length),
  }
}

/** Rows become columns. */
export function turned(rows: Places, columnCount: number): Places {
  const starts = new Int32Array(columnCount + 1)
  for (const column of rows.indices) starts[column + 1]++
  for (let column = 0; column < columnCount; column++) starts[column + 1] += starts[column]
  const next = starts.slice(0, columnCount)
  const indices = new Uint32Array(rows.indices.length)
  for (let row = 0; row < rowsOf(rows); row++) {
    for (let cell = rows.starts[row]; cell < rows.starts[row + 1]; cell++) indices[next[rows.indices[cell]]++] = row
  }
  return { starts, indices }
}

/** Writes the places of the titles that a history likes and somebody else liked too; gives how many. */
export function likedPlaces(history: History, placeOf: Int32Array, out: Uint32Array): number {
  let count = 0
  for (let entry = 0; entry < history.count; entry++) {
    const place = history.weights[entry] > 0 ? placeOf[history.titles[entry]] : -1
    if (place >= 0) out[count++] = place
  }
  return count
}
