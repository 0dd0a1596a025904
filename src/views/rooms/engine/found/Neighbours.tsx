import { useId, useMemo, useState } from 'react'
import type { Found } from '../../../../engine/study/found/found'
import { useFormat, useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import type { StudyState } from '../../../../store/study/study'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { wordPerson } from '../guess/study/cast'
import { genreName } from '../map/genreName'
import { spoken } from '../source/spoken'
import { useStudyQuestion } from '../study/useStudyQuestion'

type StudyNames = NonNullable<StudyState['names']>

interface NeighboursProps {
  readonly found: Found
  readonly names: StudyNames
  readonly title: number
  readonly onTitle: (title: number) => void
}

/** Who stands next to a title, and who next to a person. */
export function Neighbours({ found, names, title, onTitle }: NeighboursProps) {
  const { foundView: say, guessStudy, words } = useMessages()
  const joined = useStudy((state) => state.joined)
  const [person, setPerson] = useState<number | null>(null)
  const shown = person !== null && person < names.people.length ? person : joined ? names.people.length - 1 : found.people[0]
  const people = useMemo(() => names.people.map((_, one) => wordPerson(one, { names, joined }, guessStudy)), [names, joined, guessStudy])
  const genres = (of: number): string => names.genres[of].map((genre) => genreName(genre, names, words)).join(', ')
  return (
    <div className="found-near">
      <Near of="title" id={title} heading={say.near.title} names={names.titles} under={genres}>
        <Select
          label={say.near.whichTitle}
          options={optionsOf(found.titles, names.titles, title)}
          value={String(title)}
          onChange={(id) => onTitle(Number(id))}
        />
      </Near>
      {shown !== undefined && (
        <Near of="person" id={shown} heading={say.near.person} names={people} under={() => ''}>
          <Select
            label={say.near.whichPerson}
            options={optionsOf(found.people, people, shown)}
            value={String(shown)}
            onChange={(id) => setPerson(Number(id))}
          />
        </Near>
      )}
    </div>
  )
}

/** By name; the chosen one is always among them. */
function optionsOf(ids: Uint32Array, names: readonly string[], chosen: number) {
  return [...new Set([...ids, chosen])]
    .map((id) => ({ value: String(id), name: spoken(names[id]) }))
    .sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }))
}

interface NearProps {
  readonly of: 'title' | 'person'
  readonly id: number
  readonly heading: string
  readonly names: readonly string[]
  /** What is said under each neighbour. */
  readonly under: (id: number) => string
  readonly children: React.ReactNode
}

function Near({ of, id, heading, names, under, children }: NearProps) {
  const { foundView: say } = useMessages()
  const { decimal } = useFormat()
  const titled = useId()
  const asked = useStudyQuestion('near', { of, id })
  const { answer } = asked
  return (
    <section className="found-next" aria-labelledby={titled} data-testid={`near-${of}`} data-id={answer?.id ?? ''}>
      <h2 id={titled}>{heading}</h2>
      {children}
      {answer === null ? (
        <Waiting on={asked} words={say.near.waiting} />
      ) : answer.nearest.length === 0 ? (
        <p>{say.near.nobody}</p>
      ) : (
        <ol>
          {answer.nearest.map(({ id: other, cosine }) => (
            <li key={other}>
              <span>
                {spoken(names[other])} <span className="found-quiet">{under(other)}</span>
              </span>
              <LayerNumber layer="guessed" text={decimal(cosine, 2)} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
