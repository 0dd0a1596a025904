import type { TitleId } from '../../../engine/contract/ids'
import type { Maskable, Signal } from '../../../engine/contract/signals'
import type { Act, DatedAct } from '../../../engine/lab/acts'
import type { HangsOn } from '../../../engine/lab/hangsOn'
import type { Evidence, PageView, PersonCard, RecordView } from '../../../engine/lab/snapshot'
import { FIRST_TITLES, samePage, titlesOf } from '../../page/compare'
import { SIGNALS } from '../../vocabulary'
import type { TrailPoint } from './notes'

export const firstTen = (page: PageView): readonly TitleId[] => titlesOf(page).slice(0, FIRST_TITLES)

/** How many of the first ten of one page stand among the first ten of the other. */
export function sharedTen(one: PageView, other: PageView): readonly TitleId[] {
  const there = new Set(firstTen(other))
  return firstTen(one).filter((title) => there.has(title))
}

/** The records that are out of the machine's sight now, by the acts so far. */
export function hiddenRecords(acts: readonly DatedAct[]): ReadonlySet<number> {
  const hidden = new Set<number>()
  for (const { act } of acts) {
    if (act.kind === 'takeAway') hidden.add(act.event)
    if (act.kind === 'putBack') hidden.delete(act.event)
  }
  return hidden
}

/** The acts that bring back everything a step had hidden; the step that hides keeps its own. */
export function tidying(acts: readonly DatedAct[], masked: readonly Maskable[], keep: 'records' | 'signals' | null): readonly Act[] {
  const records = keep === 'records' ? [] : [...hiddenRecords(acts)].map((event) => ({ kind: 'putBack', event }) as const)
  const signals = keep === 'signals' ? [] : masked.map((signal) => ({ kind: 'mask', signal, masked: false }) as const)
  return [...records, ...signals]
}

/** Of these tiles the one whose place hangs most on a single record; of two the first on the page. */
export function hangsMost(told: readonly HangsOn[]): HangsOn | null {
  const reach = ({ rank, without }: HangsOn): number => (without.length === 0 ? -1 : Math.abs(without[0].rank - rank))
  return told.reduce<HangsOn | null>((best, one) => (best === null || reach(one) > reach(best) ? one : best), null)
}

/** Which of 0 to 10 most hands were for; several where they are as many. */
export function mostVoted(votes: readonly number[]): readonly number[] {
  const hands = handsFor(votes)
  const most = Math.max(...hands)
  return most === 0 ? [] : hands.flatMap((count, number) => (count === most ? [number] : []))
}

/** Hands for each of 0 to 10. */
export function handsFor(votes: readonly number[]): readonly number[] {
  const hands = Array.from({ length: FIRST_TITLES + 1 }, () => 0)
  for (const vote of votes) hands[vote] += 1
  return hands
}

/** Which kinds of record say most of a title, the most telling first. */
const TELLING: readonly RecordView['kind'][] = ['rating', 'stop', 'play', 'resume', 'episodeEnd', 'list', 'trailerStop']

/**
 * The records to show beside a sum, oldest first: those on which the place hangs most, and of every other title that the sum names the
 * record that tells most of it, so that no line of the sum is without one.
 */
export function recordsOfSum(
  named: readonly TitleId[],
  hanging: readonly RecordView[],
  behind: readonly RecordView[],
): readonly RecordView[] {
  const missing = named.filter((title) => !hanging.some((record) => record.title === title))
  const more = missing.flatMap((title) => {
    const about = behind.filter((record) => record.title === title && TELLING.includes(record.kind))
    return about.sort((one, other) => TELLING.indexOf(one.kind) - TELLING.indexOf(other.kind) || other.event - one.event).slice(0, 1)
  })
  return [...hanging, ...more].sort((one, other) => one.event - other.event)
}

/** The people to name beside a tile: those of the title that most watched with it, three at most. */
export function coViewers(evidence: readonly Evidence[]): { readonly evidence: Evidence; readonly people: readonly PersonCard[] } | null {
  const most = evidence.reduce<Evidence | null>((best, one) => (one.both > (best?.both ?? 0) ? one : best), null)
  return most === null ? null : { evidence: most, people: most.people.slice(0, 3) }
}

/** Of what is hidden, the signals; a lesson hides nothing else. */
export const signalsIn = (masked: readonly Maskable[]): readonly Signal[] => SIGNALS.filter((signal) => masked.includes(signal))

const AT_FIRST = { signal: null, step: 0 }

/** What the pages share now, as a point of the curve. */
export function measured(
  pages: readonly [PageView, PageView],
  masked: readonly Signal[],
  { signal, step }: Pick<TrailPoint, 'signal' | 'step'> = AT_FIRST,
): TrailPoint {
  const [one, other] = pages
  return {
    step,
    hidden: masked.length,
    shared: sharedTen(one, other).length,
    of: Math.min(firstTen(one).length, firstTen(other).length),
    signal,
    gone: signal !== null && masked.includes(signal),
    same: samePage(one, other),
  }
}

/** In this order they are hidden one after the other: what is watched goes last, because without it little is left to hide. */
const HIDING_ORDER: readonly Signal[] = [...SIGNALS].reverse()

export const nextToHide = (masked: readonly Signal[]): Signal | null => HIDING_ORDER.find((signal) => !masked.includes(signal)) ?? null

export const nextToReturn = (masked: readonly Signal[]): Signal | null =>
  [...HIDING_ORDER].reverse().find((signal) => masked.includes(signal)) ?? null
