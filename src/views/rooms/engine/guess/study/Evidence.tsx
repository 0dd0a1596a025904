import type { StudyGuess } from '../../../../../engine/study/guess/guess'
import { useMessages } from '../../../../../store/language'
import { Button } from '../../../../parts/Button'
import { Sentence } from '../../../../parts/Sentence'
import { type AboutStudy, wordPerson, wordTitle } from './cast'

interface EvidenceProps {
  readonly answer: StudyGuess
  readonly about: AboutStudy
  readonly onPerson: (person: number) => void
}

/** People who liked what this person likes, and this title too, who can be guessed for in turn: counted, never the reason itself. */
export function Evidence({ answer, about, onPerson }: EvidenceProps) {
  const { guessStudy: say } = useMessages()
  const { names } = about
  const nameOf = (title: number): string => wordTitle(names.titles[title], say)
  return (
    <section className="guess-behind" aria-labelledby="guess-evidence" data-testid="guess-evidence">
      <h2 id="guess-evidence">{say.evidence.title}</h2>
      {answer.evidence.length === 0 ? (
        <p>{say.evidence.none}</p>
      ) : (
        <ul className="guess-evidence">
          {answer.evidence.map(({ watched, both, watchedFirst, people }) => (
            <li key={watched}>
              <Sentence
                text={say.evidence.line({
                  first: nameOf(watched),
                  other: nameOf(answer.title),
                  watchedFirst,
                  both,
                })}
              />{' '}
              {people.map((person) => {
                const name = wordPerson(person, about, say)
                return (
                  <Button key={person} look="plain" onClick={() => onPerson(person)} name={say.evidence.open(name)}>
                    {name}
                  </Button>
                )
              })}
              {both > people.length && say.evidence.more(both - people.length)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
