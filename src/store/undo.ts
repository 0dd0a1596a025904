import type { Act } from '../engine/lab/acts'
import type { Notice } from './state'

/** The act that takes this one back; null where there is none: a life lived again does not give the first one back. */
export function inverseOf(act: Act): Act | null {
  switch (act.kind) {
    case 'takeAway':
      return { kind: 'putBack', event: act.event }
    case 'putBack':
      return { kind: 'takeAway', event: act.event }
    case 'mask':
      return { ...act, masked: !act.masked }
    case 'forget':
      return { ...act, forgotten: !act.forgotten }
    case 'list':
      return { ...act, on: !act.on }
    case 'join':
    case 'watch':
    case 'search':
    case 'rate':
    case 'tweak':
      return null
  }
}

/** The notices that still hold after an act: evenings lived again give the records other numbers, so no undo may name one. */
export function stillHolding(notices: readonly Notice[], taken: Act): readonly Notice[] {
  return taken.kind === 'tweak' ? notices.filter(({ undo }) => undo === null || !namesRecord(undo)) : notices
}

const namesRecord = ({ kind }: Act): boolean => kind === 'takeAway' || kind === 'putBack'
