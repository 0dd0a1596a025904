/**
 * What can stand in the page's middle, and whether its code has come: a room, or the opening of the first minute, which needs
 * little of its room and comes without the rest.
 */
import type { ComponentType } from 'react'
import { withMessages } from '../store/language'
import type { Room } from '../store/link'
import type { SessionState } from '../store/state'

export type Door = Room | 'opening'

const FETCH: { readonly [D in Door]: () => Promise<ComponentType> } = {
  opening: async () => (await import('../views/rooms/screen/minute/Opening')).Opening,
  people: async () => (await import('../views/rooms/people/Room')).Room,
  screen: async () => (await import('../views/rooms/screen/Room')).Room,
  data: async () => (await import('../views/rooms/data/Room')).Room,
  engine: async () => (await import('../views/rooms/engine/Room')).Room,
  trailers: async () => (await import('../views/rooms/trailers/Room')).Room,
  lessons: async () => (await import('../views/rooms/lessons/Room')).Room,
}

const here = new Map<Door, ComponentType>()

export const doorOf = ({ room, minute }: Pick<SessionState, 'room' | 'minute'>): Door =>
  room === 'screen' && (minute === 1 || minute === 2) ? 'opening' : room

/** What stands behind the door; null until it was fetched. */
export const behind = (door: Door): ComponentType | null => here.get(door) ?? null

export async function fetchDoor(door: Door): Promise<void> {
  if (here.has(door)) return
  const view = FETCH[door]()
  here.set(door, await (door === 'opening' ? view : withMessages(view)))
}
