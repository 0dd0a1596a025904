/**
 * Which records are of an account, not of an evening: signing up, a profile opened or removed, leaving the service, coming back.
 */
import type { EventKind } from '../../contract/events'
import { KIND } from '../../contract/events'

const OF_ACCOUNTS: readonly EventKind[] = ['subscribe', 'profileAdded', 'profileRemoved', 'cancel', 'return']
const KINDS: ReadonlySet<number> = new Set(OF_ACCOUNTS.map((kind) => KIND[kind]))

export const isOfAccount = (kind: number): boolean => KINDS.has(kind)
