import { useState } from 'react'
import type { Signal } from '../../../engine/contract/signals'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import { Switch } from '../../parts/Switch'
import { SIGNALS } from '../../vocabulary'
import './Signals.css'
import { strandPath } from './figure'
import type { Strand, Strands } from './strands'

interface SignalsProps {
  readonly strands: Strands
  readonly masked: readonly Signal[]
  /** Pointed at, here or in the picture. */
  readonly lit: Signal | null
  /** Pointed at, or null again. */
  readonly onLight: (signal: Signal | null) => void
  /** Its line was chosen. */
  readonly onOpen: (signal: Signal) => void
}

/** The seven signals as strands with switches: hidden from the machine and given back. */
export function Signals({ strands, masked, lit, onLight, onOpen }: SignalsProps) {
  const { data, strandViews } = useMessages()
  const { signals } = data
  const [busy, setBusy] = useState(false)
  const all = async (hide: boolean) => {
    setBusy(true)
    await session.actions.maskAll(
      SIGNALS.filter((signal) => masked.includes(signal) !== hide),
      hide,
    )
    setBusy(false)
  }
  return (
    <section className="signals" data-testid="signals" data-masked={masked.length} aria-busy={busy} aria-labelledby="signals">
      <h2 id="signals">{signals.title}</h2>
      <p className="signals-hint">{strandViews.hint}</p>
      <ul className="signals-list">
        {SIGNALS.map((signal) => (
          <li
            key={signal}
            className={`signals-one${masked.includes(signal) ? ' signals-hidden' : ''}${lit === signal ? ' signals-lit' : ''}`}
            onPointerEnter={() => onLight(signal)}
            onPointerLeave={() => onLight(null)}
            onFocus={() => onLight(signal)}
            onBlur={() => onLight(null)}
          >
            <button
              type="button"
              className="signals-open"
              aria-label={strandViews.open(signals.names[signal].name)}
              onClick={() => onOpen(signal)}
            >
              <StrandLine strand={strands[signal]} />
            </button>
            <Switch
              label={signals.names[signal].name}
              states={{ on: signals.seen, off: signals.hidden }}
              on={!masked.includes(signal)}
              onChange={(seen) => void session.actions.act({ kind: 'mask', signal, masked: !seen })}
              {...(masked.includes(signal) ? { hint: signals.names[signal].means } : {})}
            />
          </li>
        ))}
      </ul>
      <div className="data-buttons">
        <Button onClick={() => void all(true)} disabled={busy || masked.length === SIGNALS.length}>
          {signals.all}
        </Button>
        <Button onClick={() => void all(false)} disabled={busy || masked.length === 0}>
          {signals.none}
        </Button>
      </div>
    </section>
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
