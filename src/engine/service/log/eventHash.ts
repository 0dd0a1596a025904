/**
 * One event as six 32-bit words of the rolling hash: small columns packed four to a word, amount and share by the bits
 * that the columns keep. Two logs with the same digest were emitted alike, event by event.
 */
import type { EventRecord } from '../../contract/events'
import type { RollingHash } from '../../math/hash'

export function hashEvent(hash: RollingHash, event: Readonly<EventRecord>): void {
  hash.update((event.kind | (event.trailer << 8) | (event.device << 16) | (event.row << 24)) >>> 0)
  hash.update((event.column | (event.episode << 8) | (event.title << 16)) >>> 0)
  hash.update(event.profile)
  hash.update(event.at)
  hash.updateFloat(event.amount)
  hash.updateFloat(event.share)
}
