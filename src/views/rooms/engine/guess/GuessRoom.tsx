import { useMemo } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { Controls } from './Controls'
import { GuessView } from './GuessView'
import { useGuess } from './useGuess'
import { openTitles, worldCast, worldGuess } from './world'

/** A guess about somebody of the simulated world. */
export function GuessRoom({ catalogue }: { readonly catalogue: PublicCatalogue }) {
  const messages = useMessages()
  const { guess: say, engine } = messages
  const room = useGuess()
  const { answer } = room.asked
  const guess = useMemo(() => answer && worldGuess(answer, messages.guess), [answer, messages])
  if (answer === null || guess === null) {
    return (
      <section className="guess">
        <h1>{engine.title}</h1>
        <Waiting on={room.asked} words={say.waiting} />
      </section>
    )
  }
  const { without, added } = room
  return (
    <GuessView
      guess={guess}
      cast={worldCast(answer, catalogue, messages)}
      changes={{ without, added }}
      onToggle={room.toggle}
      onReset={room.reset}
      controls={<Controls guess={answer} room={room} catalogue={catalogue} />}
      adding={
        <Select
          label={say.whatIf.add}
          labelSeen
          value=""
          options={[{ value: '', name: say.whatIf.choose }, ...openTitles(answer, catalogue, added)]}
          onChange={(value) => value !== '' && room.add(catalogue.titles[Number(value)].id)}
        />
      }
    />
  )
}
