import { useState } from 'react'
import { OUTCOME_WORDS } from '../../../i18n/outcomeWords'
import { LESSONS } from '../../../lessons/lessons'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { Button } from '../../parts/Button'
import { Board } from './Board'
import './LessonList.css'
import { Outcomes } from './outcomes/Outcomes'
import { useLessonWords } from './useLessonWords'

/** The lessons, each with its claim in chalk. */
export function LessonList() {
  const [outcomes, setOutcomes] = useState(false)
  const result = OUTCOME_WORDS[useSession(({ language }) => language)]
  const { lessons } = useMessages()
  const words = useLessonWords()
  if (outcomes) return <Outcomes onLeave={() => setOutcomes(false)} />
  return (
    <div className="lesson-list">
      <h1>{lessons.title}</h1>
      <p className="lesson-list-intro">{lessons.intro}</p>
      <ol>
        {LESSONS.map(({ number, id, steps }) => {
          const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
          return (
            <li key={id}>
              <Board>
                <p className="board-note">
                  {lessons.number(number)} · {lessons.inAll(minutes, steps.length)}
                </p>
                <h2 className="board-title">{words.title}</h2>
                <p>{words.about}</p>
                <Button look="strong" onClick={() => session.actions.toLesson({ lesson: number, step: 1 })}>
                  {lessons.begin}
                </Button>
              </Board>
            </li>
          )
        })}
        <li>
          <Board>
            <h2 className="board-title">{result.title}</h2>
            <p>{result.about}</p>
            <Button onClick={() => setOutcomes(true)}>{result.open}</Button>
          </Board>
        </li>
      </ol>
    </div>
  )
}
