import { LAST_DAY } from '../scenario/lastDay'

/** What went wrong behind the worker, as data: i18n words it. */
export type Failure =
  /** The lab refused a wrong call: an act that cannot be, a profile that does not exist. */
  | { readonly code: 'refused'; readonly place: string; readonly expected: string; readonly value: string }
  /** A fault in the simulation itself. */
  | { readonly code: 'internal'; readonly message: string }
  /** No world is open. */
  | { readonly code: 'notOpen' }
  /** The world has lived to its last day. */
  | { readonly code: 'lastDay'; readonly day: number }

/** Why a worker counts as dead. */
export type Death =
  /** It stopped answering: ended by the browser, or caught in something endless. */
  | { readonly code: 'silent' }
  /** It could not start, or an error left it. */
  | { readonly code: 'broken'; readonly message: string }
  /** It answers, but could not open the world. */
  | { readonly code: 'unopened'; readonly failure: Failure }

/** A call that needs a world came before any was opened. */
export class NotOpen extends Error {}

/** The form of the engine's own RangeErrors. */
const REFUSAL = /^Expected `([^`]+)` to be (.+), got (.+)$/s

/** A day was to be lived after the last. */
export class PastTheLastDay extends Error {}

/** Reads anything thrown: a RangeError of the engine becomes a refusal that names its place, all else is internal. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof PastTheLastDay) return { code: 'lastDay', day: LAST_DAY }
  if (thrown instanceof NotOpen) return { code: 'notOpen' }
  if (!(thrown instanceof Error)) return { code: 'internal', message: String(thrown) }
  const refusal = thrown instanceof RangeError ? REFUSAL.exec(thrown.message) : null
  if (refusal === null) return { code: 'internal', message: thrown.message }
  const [, place = '', expected = '', value = ''] = refusal
  return { code: 'refused', place, expected, value }
}
