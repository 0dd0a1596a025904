import { LESSON_WORDS, type LessonWords } from '../../../i18n/lessonWords'
import { useSession } from '../../../store/session'

/** What lesson 1 says, in the language that is chosen now. */
export const useLessonWords = (): LessonWords => LESSON_WORDS[useSession(({ language }) => language)]
