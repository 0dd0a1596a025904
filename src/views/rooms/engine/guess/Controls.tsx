import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Guess } from '../../../../engine/lab/guess/guess'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Chooser } from '../../../people/Chooser'
import { WAYS } from './derive'
import type { AskedGuess } from './useGuess'

interface ControlsProps {
  readonly guess: Guess
  readonly room: AskedGuess
  readonly catalogue: PublicCatalogue
}

/** About whom, about which title, and by which way of guessing. */
export function Controls({ guess, room, catalogue }: ControlsProps) {
  const { guess: say } = useMessages()
  const [choosing, setChoosing] = useState(false)
  const seats = useSession((state) => state.seats)
  const unseen = catalogue.titles.filter(({ id }) => id === guess.title || !guess.recorded.includes(id))
  return (
    <div className="guess-buttons">
      <Button onClick={() => setChoosing(true)}>{say.somebodyElse}</Button>
      <Select
        label={say.title}
        labelSeen
        value={`${guess.title}`}
        options={unseen.map(({ id, name }) => ({ value: `${id}`, name })).sort((one, other) => one.name.localeCompare(other.name))}
        onChange={(value) => room.of(catalogue.titles[Number(value)].id)}
      />
      <Select
        label={say.way}
        labelSeen
        value={room.model}
        options={WAYS.map((way) => ({ value: way, name: say.ways[way] }))}
        onChange={room.by}
      />
      {choosing && (
        <Chooser
          onClose={() => setChoosing(false)}
          onChoose={({ profile }) => {
            session.actions.show([{ profile, device: seats[0]?.device ?? 'television' }, ...seats.slice(1)])
            room.about(profile)
            setChoosing(false)
          }}
        />
      )}
    </div>
  )
}
