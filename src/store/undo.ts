import type { Act } from '../engine/lab/acts'

/** The act that takes this one back; null where there is none, or where it needs to know what was before. */
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
    case 'rate':
    case 'tweak':
      return null
  }
}
