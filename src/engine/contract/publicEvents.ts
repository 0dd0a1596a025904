/** What happens out there, as everybody can read it in the paper: known on both sides of the wall. */
import { COUNTRIES } from './vocabulary'

export const PUBLIC_EVENT_KINDS = ['inauguration', 'cupFinal', 'heatWave', 'holiday'] as const
export type PublicEventKind = (typeof PUBLIC_EVENT_KINDS)[number]

/** Kinds that stand in the calendar beforehand; nobody announces the others. */
export const ANNOUNCED: { readonly [K in PublicEventKind]: boolean } = {
  inauguration: true,
  cupFinal: true,
  heatWave: false,
  holiday: true,
}

export interface PublicEvent {
  readonly kind: PublicEventKind
  /** The first day, and how many it lasts. */
  readonly day: number
  readonly days: number
  /** Indices into COUNTRIES. */
  readonly countries: readonly number[]
}

export const COUNTRY_COUNT = COUNTRIES.length
