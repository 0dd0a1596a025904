import type { Lesson, LessonPlace } from './lesson'
import { NO_DATA_NO_MAGIC } from './noDataNoMagic'

/** Every lesson there is, by number. */
export const LESSONS: readonly Lesson[] = [NO_DATA_NO_MAGIC]

export const lessonNumbered = (number: number): Lesson | null => LESSONS.find((lesson) => lesson.number === number) ?? null

/** The step before or after; null where the lesson begins or ends. */
export function stepBy({ lesson, step }: LessonPlace, by: 1 | -1): LessonPlace | null {
  const to = step + by
  const steps = lessonNumbered(lesson)?.steps.length ?? 0
  return to >= 1 && to <= steps ? { lesson, step: to } : null
}
