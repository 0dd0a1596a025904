import { useRef, useState } from 'react'
import type { Maskable } from '../../../engine/contract/signals'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import { catchFocus } from '../../parts/focus'
import { MASKABLE } from '../../vocabulary'
import { FamilySwitch } from './FamilySwitch'
import { FAMILIES, FAMILY_NAMES, howMuchSeen, type SignalFamily, seenIn, switching } from './families'
import { Identity, type SeenCountry } from './Identity'
import { SignalLine, type SignalLineProps } from './SignalLine'
import './Signals.css'
import type { Strands } from './strands'

interface SignalsProps extends Pick<SignalLineProps, 'onOpen'> {
  readonly strands: Strands
  /** Null while it is not known yet. */
  readonly seenCountry: SeenCountry | null
  readonly masked: readonly Maskable[]
  readonly lit: Maskable | null
  readonly onLight: (lit: Maskable | null) => void
}

/** The country and the seven signals with switches, by families: hidden from the machine and given back, alone or together. */
export function Signals({ strands, seenCountry, masked, lit, onLight, onOpen }: SignalsProps) {
  const { data, families, strandViews } = useMessages()
  const { signals } = data
  const [busy, together] = useTogether()
  const all = (hide: boolean) =>
    together(
      MASKABLE.filter((signal) => masked.includes(signal) !== hide),
      hide,
    )
  const switchFamily = (family: SignalFamily) => {
    const { signals: changing, hide } = switching(family, masked)
    together(changing, hide, family)
  }
  return (
    <section className="signals" data-testid="signals" data-masked={masked.length} aria-busy={busy} aria-labelledby="signals">
      <div className="signals-head">
        <h2 id="signals">{signals.title}</h2>
        <div className="data-buttons">
          <Button onClick={() => all(true)} disabled={busy || masked.length === MASKABLE.length}>
            {signals.all}
          </Button>
          <Button onClick={() => all(false)} disabled={busy || masked.length === 0}>
            {signals.none}
          </Button>
        </div>
      </div>
      <p className="signals-hint">{strandViews.hint}</p>
      <div className="signals-families">
        <Identity
          seen={seenCountry}
          hidden={masked.includes('country')}
          lit={lit === 'country'}
          onLight={(pointed) => onLight(pointed ? 'country' : null)}
          onSwitch={() => together(['country'], !masked.includes('country'), 'identity')}
        />
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
    // A button that has no more to do cannot hold it.
    catchFocus()
  }
  return [busy, (...wanted) => void together(...wanted)]
}
