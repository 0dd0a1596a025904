import type { Opening, Seat } from '../../../../engine/lab/snapshot'
import type { Evenings } from '../../../../engine/lab/worth/evenings'
import type { PersonWorth as Answer } from '../../../../engine/lab/worth/person'
import type { Interval, Unknown } from '../../../../engine/math/intervals'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { NEVER_LIVED } from '../../../../store/worth/living'
import { Figure } from '../../../charts/Figure'
import { usePage } from '../../../page/usePage'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { How } from '../../../parts/How'
import { Waiting } from '../../../parts/Waiting'
import { AboutWhom } from '../AboutWhom'
import { useWithout } from './useWorth'
import '../../../parts/Stacking.css'
import '../Stacking.css'

interface PersonWorthProps {
  readonly seat: Seat
  readonly opening: Opening
}

const DAYS = 28
const BESIDE = 5

/** The service without one person's data: what they lose, what others lose. */
export function PersonWorth({ seat, opening }: PersonWorthProps) {
  const { dataRoom } = useMessages()
  const { person: say, worth } = dataRoom
  const scenario = useSession((state) => state.scenario)
  const name = usePage(seat)?.person.name ?? ''
  const { start, ...last } = useWithout()
  const lived = last.about?.profile === seat.profile ? last : { ...last, ...NEVER_LIVED }
  if (seat.profile === opening.visitor || seat.profile >= opening.profiles) {
    return (
      <EmptyState title={seat.profile === opening.visitor ? say.visitor : say.cameLater}>
        <AboutWhom seat={seat} />
      </EmptyState>
    )
  }
  return (
    <>
      <p>{say.lead(name)}</p>
      <div className="worth-controls">
        <AboutWhom seat={seat} />
        <Button look="strong" onClick={() => start({ scenario, profile: seat.profile, days: DAYS, beside: BESIDE })}>
          {lived.answer === null ? worth.press : worth.again}
        </Button>
      </div>
      {(lived.done !== null || lived.stopped || lived.failure !== null) && (
        <Waiting on={lived} words={worth.living(lived.answer === null ? 0 : 2 + lived.answer.beside.length)} />
      )}
      {lived.answer !== null && <Compared answer={lived.answer} />}
      <How about={worth.whats.person}>
        <p>{say.how}</p>
      </How>
    </>
  )
}

function Compared({ answer }: { readonly answer: Answer }) {
  const { dataRoom } = useMessages()
  const { person: say, worth } = dataRoom
  const { own, others, touched } = answer.person
  const row = (what: string, of: { readonly seen: Evenings; readonly unseen: Evenings }, read: (one: Evenings) => number) => {
    const [seen, unseen] = [read(of.seen), read(of.unseen)]
    return { what, seen, unseen, difference: unseen - seen }
  }
  const { columns } = say
  return (
    <>
      <div className="stacking">
        <Figure
          id="person-worth"
          title={worth.whats.person}
          awaited
          sentence={say.touched(touched, answer.others)}
          table={{
            columns: [
              { key: 'what', name: columns.what },
              { key: 'seen', name: columns.seen, digits: 1, counts: true },
              { key: 'unseen', name: columns.unseen, digits: 1, counts: true },
              { key: 'difference', name: columns.difference, digits: 1, signed: true, counts: true },
            ],
            rows: [
              row(say.own, own, ({ found }) => found),
              row(say.ownHours, own, ({ hours }) => hours),
              row(say.others, others, ({ found }) => found),
              row(say.othersHours, others, ({ hours }) => hours),
            ],
          }}
        />
      </div>
      {answer.beside.length > 0 && (
        <>
          <p>{say.typical(answer.beside.length)}</p>
          <ul className="worth-losses">
            <Loss name={say.ownLoss} loss={answer.ownLoss} />
            <Loss name={say.othersLoss} loss={answer.othersLoss} />
          </ul>
        </>
      )}
    </>
  )
}

function Loss({ name, loss }: { readonly name: string; readonly loss: Interval | Unknown }) {
  const { dataRoom, shell } = useMessages()
  const { signed } = useFormat()
  const { worth } = dataRoom
  return (
    <li>
      {shell.labelled(
        name,
        loss.kind === 'interval'
          ? `${signed(loss.estimate, 1)} (${worth.interval(signed(loss.low, 1), signed(loss.high, 1))})`
          : worth.oneWorld,
      )}
    </li>
  )
}
