/**
 * What does remembering cost: after 28 days an event in the log, and what the service keeps of a person beside it; after ten years
 * all of it, and how many of its people are still there?
 *
 * Ten years are lived by a tenth of the people of the default world, with its catalogue, and multiplied: what is kept is kept person by
 * person. Checkpoints have a budget of their own, which is not multiplied.
 */
import { MOST_BYTES } from '../../engine/lab/checkpoints'
import { type LabParts, openParts } from '../../engine/lab/parts'
import { emptyEvent } from '../../engine/service/log/eventColumns'
import { EventLog } from '../../engine/service/log/log'
import { DEFAULT_SCENARIO } from '../../scenario/knobs'
import { livedWorld } from './livedWorld'
import type { Effort, Section } from './section'

const UNITS = {
  'memory.event': 'bytes/event',
  'memory.profile': 'bytes/profile',
  'memory.cells': 'bytes/profile',
  'memory.interactions': 'bytes/profile',
  'memory.events': 'events',
  'memory.tenYears': 'MB',
  'memory.tenYearsCheckpoints': 'MB',
  'years.subscribers.1': '% of the first day',
  'years.subscribers.5': '% of the first day',
  'years.subscribers.10': '% of the first day',
}

export const memory: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take, effort) => {
    const { parts } = livedWorld(effort)
    const { service } = parts
    const { profileCount } = service.histories
    const cells = service.histories.bytes / profileCount
    const interactions = interactionBytes(parts) / profileCount
    take('memory.event', eventBytes(parts))
    take('memory.profile', cells + interactions)
    take('memory.cells', cells)
    take('memory.interactions', interactions)
    take('memory.events', service.log.length)
    tenYears(take, effort)
  },
}

const TENTH = 10
const TEN_YEARS = 3650
const DAYS_A_YEAR = 365
const YEARS = [1, 5, 10] as const
const PERCENT = 100
const QUICK_DAYS = 120

/** Quick: some months, which say nothing of ten years but that it runs. */
function tenYears(take: (name: keyof typeof UNITS, value: number) => void, { quick }: Effort): void {
  const parts = openParts({ ...DEFAULT_SCENARIO, viewers: Math.round(DEFAULT_SCENARIO.viewers / TENTH) })
  let first: number | null = null
  for (let day = 0; day < (quick ? QUICK_DAYS : TEN_YEARS); day++) {
    parts.liveEvenings()
    parts.closeDay()
    const { members } = parts.measure(parts.learn()).recorded
    first ??= members
    const year = YEARS.find((count) => day === DAYS_A_YEAR * count - 1)
    if (year !== undefined) take(`years.subscribers.${year}`, (PERCENT * members) / first)
  }
  const megabyte = 1e6
  take('memory.tenYears', (TENTH * parts.bytesNow()) / megabyte)
  take('memory.tenYearsCheckpoints', Math.min(MOST_BYTES, TENTH * parts.checkpoints.bytes) / megabyte)
}

/** What the typed arrays of a log of the very same events hold, room made ahead included. */
function eventBytes({ service }: LabParts): number {
  const log = new EventLog({ profileCount: service.histories.profileCount })
  const event = emptyEvent()
  for (let index = 0; index < service.log.length; index++) {
    service.log.read(index, event)
    log.emit(event)
  }
  return arrayBytes(log) / log.length
}

/** Bytes of all typed arrays that can be reached from a value, each counted once. Misses what a class keeps in `#` fields. */
function arrayBytes(value: unknown, seen: Set<unknown> = new Set()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0
  seen.add(value)
  if (ArrayBuffer.isView(value)) return value.byteLength
  return Object.values(value).reduce((sum: number, part: unknown) => sum + arrayBytes(part, seen), 0)
}

/** Last night's matrix, of which the service and its blend hold one. People's factors are not kept: they are folded in. */
function interactionBytes({ service }: LabParts): number {
  const { starts, titles, weights, lastAt, countries } = service.interactions
  return [starts, titles, weights, lastAt, countries].reduce((sum, { byteLength }) => sum + byteLength, 0)
}
