import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { TraceRequest } from '../../engine/lab/trace'
import type { Room } from '../../store/link'
import { session } from '../../store/session'

/** Where a record comes by, and in which room that is. */
export const STATIONS = ['tile', 'log', 'table', 'model', 'page'] as const
export type Station = (typeof STATIONS)[number]

const ROOM_OF: { readonly [S in Station]: Room } = { tile: 'screen', log: 'data', table: 'engine', model: 'engine', page: 'screen' }

export interface Tracing {
  readonly about: TraceRequest
  readonly station: Station
}

const tracing = createStore<{ readonly now: Tracing | null }>(() => ({ now: null }))

export const useTracing = (): Tracing | null => useStore(tracing, ({ now }) => now)

/** Follows one record from its tile to tonight's page. */
export function follow(about: TraceRequest): void {
  session.actions.closeTile()
  tracing.setState({ now: { about, station: 'tile' } })
  goToStation('tile')
}

/** On by so many stations, going to the room where the next one is; neither before the first nor past the last. */
export function goBy(stations: number): void {
  const { now } = tracing.getState()
  const station = now === null ? undefined : STATIONS[STATIONS.indexOf(now.station) + stations]
  if (now !== null && station !== undefined) goToStation(station)
}

export function goToStation(station: Station): void {
  const { now } = tracing.getState()
  if (now === null) return
  tracing.setState({ now: { ...now, station } })
  if (session.store.getState().room !== ROOM_OF[station]) session.actions.goTo(ROOM_OF[station])
}

export const endTrace = (): void => tracing.setState({ now: null })
