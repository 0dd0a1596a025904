import { useEffect, useRef } from 'react'
import { session } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { type ExitChoice, note, useNotes } from '../notes'
import { useMonth } from '../useMonth'
import './Exit.css'
import { useLessonWords } from '../useLessonWords'

const CHOICES: readonly ExitChoice[] = ['alike', 'anybody', 'best', 'erased']
export const RIGHT_CHOICE: ExitChoice = 'anybody'

/** Step 8: a question on the way out; every answer is answered. */
export function Exit() {
  const { exit: say } = useLessonWords()
  const chosen = useNotes(({ choice }) => choice)
  return (
    <>
      <h1>{say.title}</h1>
      <ul className="exit-choices">
        {CHOICES.map((choice) => (
          <li key={choice}>
            <button type="button" className="exit-choice" aria-pressed={choice === chosen} onClick={() => note({ choice })}>
              {say.choices[choice].choice}
            </button>
          </li>
        ))}
      </ul>
      <div role="status" data-testid="exit-answer">
        {chosen !== null && (
          <p className="lesson-lead">
            <strong>{chosen === RIGHT_CHOICE ? say.right : say.wrong}</strong> {say.choices[chosen].answer}
          </p>
        )}
      </div>
      {chosen === RIGHT_CHOICE && <Verdict />}
    </>
  )
}

function Verdict() {
  const { exit: say } = useLessonWords()
  const month = useMonth()
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (month.kind !== 'loading') end.current?.scrollIntoView({ block: 'nearest' })
  }, [month.kind])
  return (
    <>
      {month.kind === 'read' && (
        <p className="lesson-lead">
          <em>{say.verdict}</em>{' '}
          <Sentence text={say.verdictWords(month.file.shares.none, month.file.shares.popular, month.file.shares.personal)} />
        </p>
      )}
      <Button ref={end} onClick={restart}>
        {say.restart}
      </Button>
    </>
  )
}

function restart(): void {
  note({ votes: [], trail: [], choice: null })
  const { lesson } = session.store.getState()
  if (lesson !== null) session.actions.toLesson({ ...lesson, step: 1 })
}
