import { useState } from 'react'
import type { Signal } from '../../../engine/contract/signals'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { samePage, sharedBy } from '../../page/compare'
import { usePage } from '../../page/usePage'
import { Button } from '../../parts/Button'
import { Sentence } from '../../parts/Sentence'
import { Switch } from '../../parts/Switch'
import { putBeside } from '../../people/putBeside'
import { SIGNALS } from '../../vocabulary'
import './Signals.css'

/** The seven signals as switches: hidden from the machine and given back; and what that does to two pages. */
export function Signals({ masked }: { readonly masked: readonly Signal[] }) {
  const { signals } = useMessages().data
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
    <section className="data-part" data-testid="signals" data-masked={masked.length} aria-busy={busy}>
      <h2>{signals.title}</h2>
      <p>{signals.note}</p>
      <div className="signals">
        {SIGNALS.map((signal) => (
          <Switch
            key={signal}
            label={signals.names[signal].name}
            hint={signals.names[signal].means}
            states={{ on: signals.seen, off: signals.hidden }}
            on={!masked.includes(signal)}
            onChange={(seen) => void session.actions.act({ kind: 'mask', signal, masked: !seen })}
          />
        ))}
      </div>
      <div className="data-buttons">
        <Button onClick={() => void all(true)} disabled={busy || masked.length === SIGNALS.length}>
          {signals.all}
        </Button>
        <Button onClick={() => void all(false)} disabled={busy || masked.length === 0}>
          {signals.none}
        </Button>
      </div>
      <BothPages />
    </section>
  )
}

/** Two pages become one: what the shown seats share, in numbers. */
function BothPages() {
  const { signals } = useMessages().data
  const seats = useSession((state) => state.seats)
  const one = usePage(seats[0])
  const other = usePage(seats[1])
  if (one === null || other === null) {
    return (
      <div className="signals-both">
        <p>{signals.pick}</p>
        <Button onClick={showAnother}>{signals.pickTwo}</Button>
      </div>
    )
  }
  const { amongFirst, first } = sharedBy(one, other)
  const name = ({ isVisitor, name: given }: typeof one.person): string => (isVisitor ? signals.yours : signals.pageOf(given))
  return (
    <div className="signals-both" role="status" data-testid="both" data-shared={amongFirst} data-same={samePage(one, other)}>
      <p>
        {signals.bothSeats(name(one.person), name(other.person))}{' '}
        {samePage(one, other) ? signals.same : <Sentence text={signals.shared(amongFirst, first)} />}
      </p>
      <Button onClick={() => session.actions.goTo('screen')}>{signals.beside}</Button>
    </div>
  )
}

function showAnother(): void {
  const [seat] = session.store.getState().seats
  if (seat !== undefined) void putBeside(seat)
}
