import { LESSONS } from '../../../lessons/lessons'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import { Board } from './Board'
import './LessonList.css'
import { useLessonWords } from './useLessonWords'

/** The lessons, each with its claim in chalk. */
export function LessonList() {
  const { lessons } = useMessages()
  const words = useLessonWords()
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
      </ol>
    </div>
  )
}
