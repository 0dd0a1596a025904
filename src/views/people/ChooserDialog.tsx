import { useId } from 'react'
import type { PersonCard } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { Dialog } from '../parts/Dialog'
import { PeopleList } from './PeopleList'

interface ChooserProps {
  readonly onChoose: (person: PersonCard) => void
  readonly onClose: () => void
}

/** Whose page? Everybody, found by name. */
export function ChooserDialog({ onChoose, onClose }: ChooserProps) {
  const { screen } = useMessages()
  const heading = useId()
  return (
    <Dialog labelledBy={heading} onClose={onClose}>
      <h2 id={heading} className="chooser-title">
        {screen.seats.chooseTitle}
      </h2>
      <PeopleList onChoose={onChoose} />
    </Dialog>
  )
}
