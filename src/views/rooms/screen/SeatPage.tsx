import { memo, useState } from 'react'
import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { TitleId } from '../../../engine/contract/ids'
import type { PageView, PersonCard, Seat } from '../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import type { Answer } from '../../page/answer'
import { marksFor } from '../../page/marks'
import { useTruePerson } from '../../page/useOpened'
import { useJoined } from '../../page/usePage'
import { Button } from '../../parts/Button'
import { PersonLine } from '../../parts/PersonLine'
import { Chooser } from '../../people/Chooser'
import { DevicePicker } from './DevicePicker'
import { Stage } from './stage/Stage'
import { TrueSelf } from './TrueSelf'
import './SeatPage.css'

interface SeatPageProps {
  readonly seat: Seat
  /** 0 for the main page, 1 for the one beside it. */
  readonly index: number
  readonly page: PageView | null
  readonly catalogue: PublicCatalogue
  readonly shared: ReadonlySet<TitleId> | null
  readonly answer: Answer | null
}

/** One person's page on one device, with who it is and how to see another. */
export const SeatPage = memo(function SeatPage({ seat, index, page, catalogue, shared, answer }: SeatPageProps) {
  const { screen } = useMessages()
  const { moment } = useFormat()
  const truth = useTruePerson(seat.profile)
  return (
    <article className="seat" data-testid={`seat-${index}`} data-profile={seat.profile} data-device={seat.device}>
      <header className="seat-head">
        <h2 className="seat-name">
          {page === null ? (
            screen.page.soon
          ) : (
            <PersonLine person={page.person} size="large">
              {moment(page.at)}
            </PersonLine>
          )}
        </h2>
        <SeatControls seat={seat} index={index} />
      </header>
      {truth !== null && <TrueSelf person={truth} isVisitor={page?.person.isVisitor ?? false} />}
      {page !== null && (
        <Stage
          page={page}
          catalogue={catalogue}
          marksOf={marksFor({ shared, moves: answer?.moves ?? [], truth })}
          staged={shared === null}
        />
      )}
    </article>
  )
})

function SeatControls({ seat, index }: { readonly seat: Seat; readonly index: number }) {
  const { screen } = useMessages()
  const seats = useSession((state) => state.seats)
  const visitor = useSession(({ opening }) => opening?.visitor)
  const joined = useJoined()
  const [choosing, setChoosing] = useState<'here' | 'beside' | null>(null)
  const replace = (changed: Seat) => session.actions.show(seats.map((other, at) => (at === index ? changed : other)))
  const chosen = (person: PersonCard) => {
    const picked = { profile: person.profile, device: seat.device }
    if (choosing === 'beside') session.actions.show([seat, picked])
    else replace(picked)
    setChoosing(null)
  }
  return (
    <div className="seat-controls">
      <DevicePicker name={`device-${index}`} value={seat.device} onChange={(device) => replace({ ...seat, device })} />
      <Button onClick={() => setChoosing('here')}>{screen.seats.choose}</Button>
      {joined && visitor !== undefined && seat.profile !== visitor && (
        <Button onClick={() => replace({ ...seat, profile: visitor })}>{screen.seats.me}</Button>
      )}
      {seats.length === 1 ? (
        <Button onClick={() => setChoosing('beside')}>{screen.seats.beside}</Button>
      ) : (
        <Button onClick={() => session.actions.show([seat])}>{screen.seats.alone}</Button>
      )}
      {choosing !== null && <Chooser onChoose={chosen} onClose={() => setChoosing(null)} />}
    </div>
  )
}
