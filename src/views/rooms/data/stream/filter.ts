import type { EventKind } from '../../../../engine/contract/events'
import type { StreamRequest } from '../../../../engine/lab/data/stream'

export type StreamFilter = StreamRequest

export const ANY: StreamFilter = { profile: null, title: null, kind: null, signal: null, from: null, to: null }

/** In the order of an evening. */
export const EVENT_KINDS: readonly EventKind[] = [
  'subscribe',
  'profileAdded',
  'sittingStart',
  'pageShown',
  'looked',
  'trailerStart',
  'trailerStop',
  'search',
  'play',
  'pause',
  'resume',
  'episodeEnd',
  'stop',
  'rating',
  'list',
  'sittingEnd',
  'cancel',
  'return',
  'profileRemoved',
]

export const isFiltered = (filter: StreamFilter): boolean => Object.values(filter).some((value) => value !== null)
