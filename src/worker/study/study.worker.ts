/** The entry of a study's worker. */
import { isUrgent, reckonStudy } from '../../engine/study/answering'
import { StudyDesk } from '../../engine/study/desk'
import type { StudyQuestions } from '../../engine/study/questions'
import { serveDesk } from '../desk/serve'

serveDesk<StudyQuestions>((now) => {
  const desk = new StudyDesk(now)
  return (asked) => reckonStudy(desk, asked)
}, isUrgent)
