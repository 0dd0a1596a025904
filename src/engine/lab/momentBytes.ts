/**
 * Answers: how much memory do the moments kept hold together? What several of them point at counts once.
 *
 * Counted: stretches of the log and what older events came to, memories and moods of the world. What is left out (models, counters,
 * measures) does not grow with time; last night's table is not kept but told anew.
 */
import type { ServiceState } from '../service/service'
import type { WorldState } from '../world/world'

export interface Held {
  readonly world: WorldState
  readonly service: ServiceState
}

export function bytesHeld(moments: readonly Held[]): number {
  const held = new Map<object, number>()
  for (const moment of moments) for (const { part, bytes } of partsOf(moment)) held.set(part, bytes)
  let sum = 0
  for (const bytes of held.values()) sum += bytes
  return sum
}

interface Part {
  readonly part: object
  readonly bytes: number
}

function partsOf({ world, service }: Held): readonly Part[] {
  const { stretches, older } = service.log
  const { viewer, title, day, position, state, felt, previous } = world.days.journal
  const { mornings, usedToMornings, movers } = world.days.moods
  const columns = [viewer, title, day, position, state, felt, previous, mornings, usedToMornings, movers]
  const folded: readonly { readonly bytes: number }[] = older.cells === null ? [older.trailers] : [older.trailers, older.cells]
  return [
    ...[...stretches.closed, stretches.open, ...folded].map((part) => ({ part, bytes: part.bytes })),
    ...columns.map((part) => ({ part, bytes: part.byteLength })),
  ]
}
