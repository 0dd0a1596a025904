/** What does remembering cost, after 28 days: an event in the log, and what the service keeps of a person beside it? */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
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

/** What the typed arrays of a log of the very same events really take, room made ahead included. */
function eventBytes({ service, profileCount }: LabParts): number {
  const collect = collector()
  collect()
  const before = process.memoryUsage().arrayBuffers
  const log = new EventLog({ profileCount })
  const event = emptyEvent()
  for (let index = 0; index < service.log.length; index++) {
    service.log.read(index, event)
    log.emit(event)
  }
  collect()
  return (process.memoryUsage().arrayBuffers - before) / log.length
}

/** Last night's matrix, of which the service and its blend hold one. People's factors are not kept: they are folded in. */
function interactionBytes({ service }: LabParts): number {
  const { starts, titles, weights, lastAt, countries } = service.interactions
  return [starts, titles, weights, lastAt, countries].reduce((sum, { byteLength }) => sum + byteLength, 0)
}

/** Node's garbage collector as a function, without a flag on the command line. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  return typeof collect === 'function' ? () => collect() : () => undefined
}
