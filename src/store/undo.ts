import type { Act } from '../engine/lab/acts'
import type { Notice } from './state'

/**
 * The act that takes this one back; null where there is none. A trait set back does not give the first evenings back: they are
 * lived again with it.
 */
export function inverseOf(act: Act): Act | null {
  switch (act.kind) {
    case 'takeAway':
      return { ...act, kind: 'putBack' }
    case 'putBack':
      return { ...act, kind: 'takeAway' }
    case 'mask':
      return { ...act, masked: !act.masked }
    case 'forget':
      return { ...act, forgotten: !act.forgotten }
    case 'list':
      return { ...act, on: !act.on }
    // What was not recorded, and what is erased or counts no more, no act gives back: it takes living the days again.
    case 'recording':
    case 'ask':
    case 'erase':
    case 'eraseRecord':
    case 'reset':
    case 'join':
    case 'watch':
    case 'search':
    case 'rate':
      return null
    case 'tweak':
      return act.was === undefined ? null : { ...act, value: act.was, was: act.value }
    case 'invite':
      return act.profiles === undefined ? null : { kind: 'remove', profiles: act.profiles, removed: true }
    case 'share':
      return { ...act, shared: !act.shared }
    case 'remove':
      return { ...act, removed: !act.removed }
  }
}

/** These give records other numbers, or let none of somebody's count any more. */
const ENDS_RECORDS: ReadonlySet<Act['kind']> = new Set(['tweak', 'erase', 'eraseRecord', 'reset'])

/** The notices that still hold after an act: after some no undo may name a record, which is another one by then, or is not to count again. */
export function stillHolding(notices: readonly Notice[], taken: Act): readonly Notice[] {
  return ENDS_RECORDS.has(taken.kind) ? withoutRecords(notices) : notices
}

/** The notices whose undo names no record. */
export const withoutRecords = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ undo }) => undo === null || !namesRecord(undo))

const namesRecord = ({ kind }: Act): boolean => kind === 'takeAway' || kind === 'putBack'
