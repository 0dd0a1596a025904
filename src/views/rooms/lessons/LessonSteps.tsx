import type { Lesson } from '../../../lessons/lesson'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import './LessonSteps.css'
import { useLessonWords } from './useLessonWords'

interface LessonStepsProps {
  readonly lesson: Lesson
  readonly step: number
  readonly onGo: (by: 1 | -1) => void
}

/** The way through the lesson: every step as long as it takes, with its minutes; back and forward. */
export function LessonSteps({ lesson, step, onGo }: LessonStepsProps) {
  const { lessons } = useMessages()
  const words = useLessonWords()
  return (
    <nav className="lesson-steps" aria-label={lessons.steps} title={lessons.keys}>
      <Button onClick={() => onGo(-1)} disabled={step === 1}>
        {lessons.back}
      </Button>
      <ol>
        {lesson.steps.map(({ panel, minutes }, index) => (
          <li key={panel} style={{ flexGrow: minutes }}>
            <button
              type="button"
              className={index < step ? 'lesson-step lesson-step-gone' : 'lesson-step'}
              aria-current={index + 1 === step ? 'step' : undefined}
              aria-label={lessons.toStep(index + 1, words[panel].name, lessons.minutes(minutes))}
              onClick={() => session.actions.toLesson({ lesson: lesson.number, step: index + 1 })}
            >
              <span className="lesson-step-number">{index + 1}</span>
              <span className="lesson-step-minutes">{lessons.minutes(minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
      <Button look="strong" onClick={() => onGo(1)} disabled={step === lesson.steps.length}>
        {lessons.next}
      </Button>
    </nav>
  )
}

/** Which step it is, how long it takes, and how much of the lesson is gone when it begins. */
export function StepTime({ lesson, step }: Omit<LessonStepsProps, 'onGo'>) {
  const { lessons } = useMessages()
  const words = useLessonWords()
  const { panel, minutes } = lesson.steps[step - 1]
  const gone = lesson.steps.slice(0, step - 1).reduce((sum, before) => sum + before.minutes, 0)
  return (
    <p className="lesson-where" role="status" data-testid="step-time">
      {lessons.number(lesson.number)} · {lessons.step(step, lesson.steps.length)} · {words[panel].name} · {lessons.minutes(minutes)}
      {gone > 0 && ` · ${lessons.before(lessons.minutes(gone), gone)}`}
    </p>
  )
}
