import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import type { Aspect } from '../../engine/contract/vocabulary'
import type { DatedAct } from '../../engine/lab/acts'
import type { RecordView } from '../../engine/lab/snapshot'
import type { Part, PartSource } from '../../engine/service/models/protocol'
import { ASPECTS, TRAILERS_A_TITLE } from '../vocabulary'

/** One bar of "why this?": everything in the score that has one source, whichever member of the blend it came through. */
export interface PartBar {
  readonly source: PartSource
  readonly value: number
  /** `value` in points; all bars' points and the rest's add up to the total's. */
  readonly points: number
  /** −1 to 1: `value` against the largest bar. */
  readonly length: number
  readonly parts: readonly Part[]
}

export interface PartsShown {
  readonly bars: readonly PartBar[]
  /** Sources too small for a bar of their own, in one line; null where there are none, or where they come to nothing. */
  readonly rest: { readonly count: number; readonly value: number; readonly points: number; readonly length: number } | null
  readonly score: number
  readonly points: number
}

/** A score of 1 is so many points: whole numbers that a sentence can carry. */
const POINTS_A_SCORE = 10

/**
 * The parts of a score as bars, largest first by size; what is beyond `most` bars, or worth no point, is summed in one line. Points
 * are whole numbers, rounded so that they add up to the rounded score: a reader who adds the column up gets the total.
 */
export function partsShown(parts: readonly Part[], score: number, most: number): PartsShown {
  const groups = groupBySource(parts)
  const tooMany = groups.length > most
  const shown = tooMany ? groups.slice(0, most) : groups
  const restValue = sum(groups.slice(shown.length).map((group) => group.value))
  const points = roundToSum([...shown.map((group) => group.value * POINTS_A_SCORE), restValue * POINTS_A_SCORE], score * POINTS_A_SCORE)
  const bars = shown.map((group, index) => ({ ...group, points: points[index] })).filter((bar) => bar.points !== 0)
  const rest = {
    count: groups.length - bars.length,
    value: sum(groups.map((group) => group.value)) - sum(bars.map((bar) => bar.value)),
    points: tooMany ? points[shown.length] : 0,
  }
  const longest = Math.max(...bars.map((bar) => Math.abs(bar.value)), Math.abs(rest.value), Number.MIN_VALUE)
  const toldInOneLine = rest.count > 0 && (rest.points !== 0 || bars.length === 0)
  return {
    bars: bars.map((bar) => ({ ...bar, length: bar.value / longest })),
    rest: toldInOneLine ? { ...rest, length: rest.value / longest } : null,
    score,
    points: pointsOf(score),
  }
}

/** A score as whole points. */
export const pointsOf = (score: number): number => Math.round(score * POINTS_A_SCORE) || 0

/** Sources with all their parts, largest first by size, ties in the order in which they came. */
function groupBySource(parts: readonly Part[]): { source: PartSource; value: number; parts: Part[] }[] {
  const groups = new Map<string, { source: PartSource; value: number; parts: Part[] }>()
  for (const part of parts) {
    const key = sourceKey(part.source)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { source: part.source, value: part.value, parts: [part] })
    else {
      group.value += part.value
      group.parts.push(part)
    }
  }
  return [...groups.values()].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
}

/** A text that is the same for the same source. */
export function sourceKey(source: PartSource): string {
  switch (source.kind) {
    case 'watched':
      return `watched ${source.title}`
    case 'artist':
      return `artist ${source.artist}`
    case 'trait':
      return `trait ${source.trait}`
    case 'popularity':
      return `popularity ${source.country}`
    case 'baseline':
      return 'baseline'
  }
}

/**
 * Whole numbers near `values` that add up to the rounded `total` (largest remainders first). Where the values do not add up to the
 * total themselves, the last one carries the difference.
 */
export function roundToSum(values: readonly number[], total: number): readonly number[] {
  const floors = values.map((value) => Math.floor(value) || 0)
  const byRemainder = values.map((value, index) => ({ index, remainder: value - floors[index] })).sort((a, b) => b.remainder - a.remainder)
  let missing = Math.round(total) - sum(floors)
  for (const { index } of byRemainder) {
    if (missing <= 0) break
    floors[index] += 1
    missing -= 1
  }
  if (floors.length > 0) floors[floors.length - 1] += missing
  return floors
}

/** The aspects on which a trailer puts most weight, heaviest first. */
export function stressedAspects(
  catalogue: PublicCatalogue,
  title: TitleId,
  trailer: number,
): readonly { aspect: Aspect; weight: number }[] {
  const start = (title * TRAILERS_A_TITLE + trailer) * ASPECTS.length
  return ASPECTS.map((aspect, index) => ({ aspect, weight: catalogue.emphasis[start + index] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
}

/** The chosen trailer's stressed aspect that the records say most for; null where they say nothing for either. */
export function aspectLiked(stressed: readonly { aspect: Aspect }[], affinities: readonly number[]): Aspect | null {
  const liked = stressed
    .map(({ aspect }) => ({ aspect, affinity: affinities[ASPECTS.indexOf(aspect)] ?? 0 }))
    .filter(({ affinity }) => affinity > 0.05)
    .sort((a, b) => b.affinity - a.affinity)
  return liked.length > 0 ? liked[0].aspect : null
}

/** The records met so far, newest first: a record that was taken away may rest under no score any more, and must still be there to be put back. */
export function recordsMet(met: readonly RecordView[], now: readonly RecordView[]): readonly RecordView[] {
  const known = new Set(met.map(({ event }) => event))
  const added = now.filter(({ event }) => !known.has(event))
  return added.length === 0 ? met : [...met, ...added].sort((a, b) => b.event - a.event)
}

/** The records met as they are now: as the newest detail has them, else as the newest act about them left them. */
export function recordsAsTheyAre(met: readonly RecordView[], now: readonly RecordView[], acts: readonly DatedAct[]): readonly RecordView[] {
  const current = new Map(now.map((record) => [record.event, record]))
  return met.map((record) => {
    const act = acts.filter((dated) => 'event' in dated.act && dated.act.event === record.event).at(-1)?.act
    return current.get(record.event) ?? { ...record, takenAway: act?.kind === 'takeAway' }
  })
}

/** In how many of the draws the chosen trailer came first. */
export const drawsWon = (probability: number, draws: number): number => Math.round(probability * draws)

/** Trailer 0 to 9 as its letter. */
export const trailerLetter = (trailer: number): string => String.fromCharCode('A'.charCodeAt(0) + trailer)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
