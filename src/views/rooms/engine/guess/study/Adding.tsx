import { useMemo, useState } from 'react'
import type { StudyGuess } from '../../../../../engine/study/guess/guess'
import type { StudyCard, StudyNames } from '../../../../../engine/study/study'
import { useFormat, useMessages } from '../../../../../store/language'
import { titleAt } from '../../../../../worker/pageIds'
import { Select } from '../../../../parts/Select'
import { wordTitle } from './cast'
import { Finder } from './Finder'
import type { AskedStudyGuess } from './useStudyGuess'
import { ratingsOf } from './ways'

interface AddingProps {
  readonly room: AskedStudyGuess
  readonly answer: StudyGuess
  readonly card: StudyCard
  readonly names: StudyNames
}

/** A rating, where people rate, and the title that it is given to. */
export function Adding({ room, answer, card, names }: AddingProps) {
  const { guessStudy: say } = useMessages()
  const { decimal } = useFormat()
  const { scale } = card
  const [rating, setRating] = useState<number | null>(null)
  const titles = useMemo(() => names.titles.map((name) => wordTitle(name, say)), [names, say])
  const given = rating ?? scale?.max ?? 1
  const taken = new Set<number>([...answer.recorded, answer.title])
  return (
    <div className="guess-buttons">
      {scale !== null && (
        <Select
          label={say.rated}
          labelSeen
          value={String(given)}
          options={ratingsOf(scale).map((value) => ({ value: String(value), name: decimal(value, value % 1 === 0 ? 0 : 1) }))}
          onChange={(value) => setRating(Number(value))}
        />
      )}
      <Finder
        label={scale === null ? say.addLiked : say.addRated}
        names={titles}
        among={(one) => !taken.has(one)}
        onFound={(one) => room.add({ title: titleAt(one), rating: given })}
      />
    </div>
  )
}
