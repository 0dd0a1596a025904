import type { StudyGuess } from '../../../../../engine/study/guess/guess'
import { useMessages } from '../../../../../store/language'
import { Sentence } from '../../../../parts/Sentence'
import { type AboutStudy, wordPerson, wordTitle } from './cast'

/** People who liked what this person likes, and this title too: counted, never the reason itself. */
export function Evidence({ answer, about }: { readonly answer: StudyGuess; readonly about: AboutStudy }) {
  const { guessStudy: say } = useMessages()
  const { names, format } = about
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
                  who: format.list(people.map((person) => wordPerson(person, about, say))),
                })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
