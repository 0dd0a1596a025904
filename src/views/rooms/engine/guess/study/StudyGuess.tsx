import { useMemo } from 'react'
import type { StudyGuess } from '../../../../../engine/study/guess/guess'
import type { StudyCard, StudyNames } from '../../../../../engine/study/study'
import { useFormat, useMessages } from '../../../../../store/language'
import { useStudy } from '../../../../../store/study/page'
import { Waiting } from '../../../../parts/Waiting'
import { GuessView } from '../GuessView'
import { Adding } from './Adding'
import { studyCast, studyShown } from './cast'
import { Evidence } from './Evidence'
import { StudyControls } from './StudyControls'
import { type AskedStudyGuess, useStudyGuess } from './useStudyGuess'

/** A guess about one of the people of the study that is open: real ones, or those of a file. */
export function StudyGuessRoom() {
  const card = useStudy((state) => state.card)
  const names = useStudy((state) => state.names)
  const revision = useStudy((state) => state.revision)
  const { engine } = useMessages()
  if (card === null || names === null || card.origin === 'world') return <h1>{engine.title}</h1>
  return <Asked key={revision} card={card} names={names} />
}

interface OfStudy {
  readonly card: StudyCard
  readonly names: StudyNames
}

function Asked({ card, names }: OfStudy) {
  const { guessStudy: say, guess: words, engine } = useMessages()
  const room = useStudyGuess(card.scale === null ? 'userKnn' : 'userKnnRatings')
  const { answer } = room.asked
  if (answer === null) {
    return (
      <section className="guess">
        <h1>{engine.title}</h1>
        <Waiting on={room.asked} words={words.waiting} />
      </section>
    )
  }
  if (answer.kind === 'cold') {
    return (
      <section className="guess">
        <h1>{engine.title}</h1>
        <p>{say.allHad}</p>
        <StudyControls room={room} person={null} {...{ card, names }} />
      </section>
    )
  }
  return <Answered {...{ room, card, names, answer }} />
}

function Answered({ room, card, names, answer }: OfStudy & { readonly room: AskedStudyGuess; readonly answer: StudyGuess }) {
  const messages = useMessages()
  const format = useFormat()
  const joined = useStudy((state) => state.joined)
  const about = useMemo(() => ({ names, card, joined, messages, format }), [names, card, joined, messages, format])
  const guess = useMemo(() => studyShown(answer, about), [answer, about])
  const cast = useMemo(() => studyCast(answer, room.added, about), [answer, room.added, about])
  const changes = { without: room.without, added: room.added.map(({ title }) => title) }
  return (
    <GuessView
      guess={guess}
      cast={cast}
      changes={changes}
      onToggle={room.toggle}
      onReset={room.reset}
      controls={<StudyControls room={room} person={answer.own.person} {...{ card, names }} />}
      adding={<Adding room={room} answer={answer} {...{ card, names }} />}
      beside={<Evidence answer={answer} about={about} onPerson={room.about} />}
    />
  )
}
