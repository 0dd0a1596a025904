import type { Signal } from '../../../engine/contract/signals'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Switch } from '../../parts/Switch'
import { strandPath } from './figure'
import type { Strand } from './strands'

export interface SignalLineProps {
  readonly signal: Signal
  readonly strand: Strand
  readonly hidden: boolean
  /** Pointed at, here or in the picture. */
  readonly lit: boolean
  /** Pointed at, or null again. */
  readonly onLight: (signal: Signal | null) => void
  /** The line was chosen. */
  readonly onOpen: (signal: Signal) => void
}

/** One signal: its strand, which opens what lies behind it, and its switch. */
export function SignalLine({ signal, strand, hidden, lit, onLight, onOpen }: SignalLineProps) {
  const { data, strandViews } = useMessages()
  const { signals } = data
  const { name, means } = signals.names[signal]
  return (
    <li
      className={`signals-one${hidden ? ' signals-hidden' : ''}${lit ? ' signals-lit' : ''}`}
      onPointerEnter={() => onLight(signal)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(signal)}
      onBlur={() => onLight(null)}
    >
      <button type="button" className="signals-open" aria-label={strandViews.open(name)} onClick={() => onOpen(signal)}>
        <StrandLine strand={strand} />
      </button>
      <Switch
        label={name}
        states={{ on: signals.seen, off: signals.hidden }}
        on={!hidden}
        onChange={(seen) => void session.actions.act({ kind: 'mask', signal, masked: !seen })}
        {...(hidden ? { hint: means } : {})}
      />
    </li>
  )
}

const BOX = { width: 120, height: 36 }
const LATEST = 24

/** The strand's latest records, as the line that they make. */
function StrandLine({ strand }: { readonly strand: Strand }) {
  return (
    <svg className="signals-strand" viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={strandPath(strand.slice(-LATEST), BOX)} />
    </svg>
  )
}
