import { useRef, useState } from 'react'
import type { Family, Signal } from '../../../engine/contract/signals'
import type { Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import { SIGNALS } from '../../vocabulary'
import { FamilySwitch } from './FamilySwitch'
import { FAMILIES, FAMILY_NAMES, howMuchSeen, seenIn, switching } from './families'
import { Identity } from './Identity'
import { SignalLine, type SignalLineProps } from './SignalLine'
import './Signals.css'
import type { Strands } from './strands'

interface SignalsProps extends Pick<SignalLineProps, 'onLight' | 'onOpen'> {
  readonly seat: Seat
  readonly strands: Strands
  readonly masked: readonly Signal[]
  readonly lit: Signal | null
}

/** The seven signals as strands with switches, by families: hidden from the machine and given back, alone or together. */
export function Signals({ seat, strands, masked, lit, onLight, onOpen }: SignalsProps) {
  const { data, families, strandViews } = useMessages()
  const { signals } = data
  const [busy, together] = useTogether()
  const all = (hide: boolean) =>
    together(
      SIGNALS.filter((signal) => masked.includes(signal) !== hide),
      hide,
    )
  const switchFamily = (family: Family) => {
    const { signals: changing, hide } = switching(family, masked)
    together(changing, hide, family)
  }
  return (
    <section className="signals" data-testid="signals" data-masked={masked.length} aria-busy={busy} aria-labelledby="signals">
      <h2 id="signals">{signals.title}</h2>
      <p className="signals-hint">{strandViews.hint}</p>
      <div className="signals-families">
        {FAMILY_NAMES.map((family) => (
          <section key={family} className="family" aria-label={families.names[family]} data-testid={`family-${family}`}>
            <FamilySwitch
              name={families.names[family]}
              seen={howMuchSeen(family, masked)}
              state={families.seen(seenIn(family, masked).length, FAMILIES[family].length)}
              onSwitch={() => switchFamily(family)}
            />
            <ul className="signals-list">
              {FAMILIES[family].map((signal) => (
                <SignalLine
                  key={signal}
                  {...{ signal, onLight, onOpen }}
                  strand={strands[signal]}
                  hidden={masked.includes(signal)}
                  lit={lit === signal}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="data-buttons">
        <Button onClick={() => all(true)} disabled={busy || masked.length === SIGNALS.length}>
          {signals.all}
        </Button>
        <Button onClick={() => all(false)} disabled={busy || masked.length === 0}>
          {signals.none}
        </Button>
      </div>
      <Identity seat={seat} />
    </section>
  )
}

type Together = typeof session.actions.maskAll

/** Several signals hidden or given back, one such press at a time. */
function useTogether(): readonly [busy: boolean, together: (...wanted: Parameters<Together>) => void] {
  const [busy, setBusy] = useState(false)
  const under = useRef(false)
  const together = async (...wanted: Parameters<Together>) => {
    if (under.current) return
    under.current = true
    setBusy(true)
    await session.actions.maskAll(...wanted)
    under.current = false
    setBusy(false)
  }
  return [busy, (...wanted) => void together(...wanted)]
}
