/** What does remembering cost, after 28 days: an event in the log, and what the service keeps of a person beside it? */
import type { LabParts } from '../../engine/lab/parts'
import { emptyEvent } from '../../engine/service/log/eventColumns'
import { EventLog } from '../../engine/service/log/log'
import { livedWorld } from './livedWorld'
import type { Section } from './section'

const UNITS = {
  'memory.event': 'bytes/event',
  'memory.profile': 'bytes/profile',
  'memory.cells': 'bytes/profile',
  'memory.interactions': 'bytes/profile',
  'memory.events': 'events',
}

export const memory: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take, effort) => {
    const { parts } = livedWorld(effort)
    const { service, profileCount } = parts
    const cells = service.histories.bytes / profileCount
    const interactions = interactionBytes(parts) / profileCount
    take('memory.event', eventBytes(parts))
    take('memory.profile', cells + interactions)
    take('memory.cells', cells)
    take('memory.interactions', interactions)
    take('memory.events', service.log.length)
  },
}

/** What the typed arrays of a log of the very same events hold, room made ahead included. */
function eventBytes({ service, profileCount }: LabParts): number {
  const log = new EventLog({ profileCount })
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
