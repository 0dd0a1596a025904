import { lessonNumbered } from '../../../lessons/lessons'
import { useSession } from '../../../store/session'
import { LessonList } from './LessonList'
import { LessonView } from './LessonView'

/** Teach me: the lessons there are, or the one that is open at its step. */
export function Room() {
  const place = useSession((state) => state.lesson)
  const lesson = place === null ? null : lessonNumbered(place.lesson)
  return lesson === null || place === null ? <LessonList /> : <LessonView lesson={lesson} step={place.step} />
}
