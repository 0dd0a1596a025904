import { useMemo } from 'react'
import type { StudyCard, StudyNames } from '../../../../../engine/study/study'
import { useMessages } from '../../../../../store/language'
import { useStudy } from '../../../../../store/study/page'
import { Select } from '../../../../parts/Select'
import { Waiting } from '../../../../parts/Waiting'
import { wordPerson, wordTitle } from './cast'
import { Finder } from './Finder'
import type { AskedStudyGuess } from './useStudyGuess'
import { waysFor } from './ways'

interface StudyControlsProps {
  readonly room: AskedStudyGuess
  readonly card: StudyCard
  readonly names: StudyNames
  /** Null where nothing is guessed of anybody. */
  readonly person: number | null
}

/** About whom, about which title, and by which way of guessing; and how far the learning of that way is. */
export function StudyControls({ room, card, names, person }: StudyControlsProps) {
  const { guessStudy: say, best } = useMessages()
  const joined = useStudy((state) => state.joined)
  const people = useMemo(() => names.people.map((_, one) => wordPerson(one, { names, joined }, say)), [names, joined, say])
  const titles = useMemo(() => names.titles.map((name) => wordTitle(name, say)), [names, say])
  const { answer } = room.asked
  const known = answer?.kind === 'guess' ? answer : null
  const waiting = known !== null && known.model !== room.model
  return (
    <div className="guess-choices">
      <Select
        label={say.way}
        labelSeen
        value={room.model}
        options={waysFor(card, names).map((way) => ({ value: way, name: best.models[way] }))}
        onChange={room.by}
      />
      {waiting && <Waiting on={room.asked} words={say.learning(best.models[room.model])} />}
      <Finder key={`of ${person}`} label={say.person} names={people} onFound={room.about} />
      {known !== null && (
        <Finder label={say.title} names={titles} among={(one) => !known.recorded.some((had) => had === one)} onFound={room.of} />
      )}
    </div>
  )
}
