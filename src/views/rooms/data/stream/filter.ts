import type { EventKind } from '../../../../engine/contract/events'
import type { StreamRequest } from '../../../../engine/lab/data/stream'

export type StreamFilter = StreamRequest

/** The latest so many days; 0 for all. */
export const SPANS = [0, 1, 7, 28] as const
export type Span = (typeof SPANS)[number]

export const NO_FILTER = { person: null, title: null, kind: null, signal: null, span: 0 } as const

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
