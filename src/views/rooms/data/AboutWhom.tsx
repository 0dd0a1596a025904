import { useState } from 'react'
import type { Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { usePage } from '../../page/usePage'
import { Button } from '../../parts/Button'
import { catchFocus } from '../../parts/focus'
import { Chooser } from '../../people/Chooser'

/** Whose records are shown, in words, and the ways to somebody else's. */
export function AboutWhom({ seat }: { readonly seat: Seat }) {
  const { screen } = useMessages()
  const [choosing, setChoosing] = useState(false)
  const seats = useSession((state) => state.seats)
  const opening = useSession((state) => state.opening)
  const about = (profile: Seat['profile']) => {
    session.actions.show([{ ...seat, profile }, ...seats.slice(1)])
    catchFocus()
  }
  return (
    <div className="data-buttons">
      <Button onClick={() => setChoosing(true)}>{screen.seats.choose}</Button>
      {opening !== null && seat.profile !== opening.visitor && <Button onClick={() => about(opening.visitor)}>{screen.seats.me}</Button>}
      {choosing && (
        <Chooser
          onClose={() => setChoosing(false)}
          onChoose={({ profile }) => {
            about(profile)
            setChoosing(false)
          }}
        />
      )}
    </div>
  )
}

/** "Recorded about Imane", or about you. */
export function useAboutWords(seat: Seat): string {
  const { data } = useMessages()
  const person = usePage(seat)?.person ?? null
  return person === null || person.isVisitor ? data.about.you : data.about.of(person.name)
}
