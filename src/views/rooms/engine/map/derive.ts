import type { Places } from '../../../../engine/study/factors/places'
import type { Study } from '../../../../engine/study/study'
import { spoken } from '../source/spoken'

/** Pixels. */
export interface Box {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

const MARGIN = 22

/** Places a point of the map in a box: the same scale both ways, up is up, nothing outside. */
export function fitting(places: ArrayLike<number>, { width, height }: Box): (of: ArrayLike<number>, at: number) => Point {
  const across = reach(places, 0)
  const up = reach(places, 1)
  const scale = Math.min((width / 2 - MARGIN) / (across.half || 1), (height / 2 - MARGIN) / (up.half || 1))
  const within = (value: number, most: number): number => Math.round(Math.max(4, Math.min(most - 4, value)) * 10) / 10
  return (of, at) => ({
    x: within(width / 2 + scale * (of[at * 2] - across.middle), width),
    y: within(height / 2 - scale * (of[at * 2 + 1] - up.middle), height),
  })
}

/** From where to where the points reach, along one direction. */
function reach(places: ArrayLike<number>, direction: 0 | 1): { readonly middle: number; readonly half: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let at = direction; at < places.length; at += 2) {
    low = Math.min(low, places[at])
    high = Math.max(high, places[at])
  }
  return low <= high ? { middle: (low + high) / 2, half: (high - low) / 2 } : { middle: 0, half: 0 }
}

/** As many genres have a colour of their own. */
export const HUES = 7

/** The genres that most of these titles are first of, the most frequent first. */
export function frequentGenres(titles: ArrayLike<number>, genres: Study['genres']): readonly number[] {
  const counts = new Map<number, number>()
  for (const title of Array.from(titles)) {
    const first = genres[title]?.[0]
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || one - other)
    .slice(0, HUES)
    .map(([genre]) => genre)
}

export interface Label extends Point {
  /** Place among the shown titles. */
  readonly at: number
  readonly text: string
  readonly before: boolean
}

const LETTER = 8.6
const LINE = 20
const GAP = 9
const LONGEST = 24

interface Names {
  readonly names: readonly string[]
  readonly titles: Places['titles']
}

/** The names of the first titles, as far as they find room without touching another. */
export function labelsIn(points: readonly Point[], { names, titles }: Names, box: Box & { readonly most: number }): readonly Label[] {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = []
  const labels: Label[] = []
  for (let at = 0; at < points.length && labels.length < box.most; at++) {
    const { x, y } = points[at]
    const text = shortened(spoken(names[titles[at]]))
    const length = text.length * LETTER
    const before = x + GAP + length > box.width
    const left = before ? x - GAP - length : x + GAP
    const room = { left, right: left + length, y }
    const free = taken.every((other) => other.right < room.left || other.left > room.right || Math.abs(other.y - y) > LINE)
    if (left < 0 || !free) continue
    taken.push(room)
    labels.push({ at, x, y, text, before })
  }
  return labels
}

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name)
