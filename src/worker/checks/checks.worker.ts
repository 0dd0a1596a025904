/** The entry of the worker that holds published figures against our own. */
import { haveAnswers } from '../../engine/lab/answering'
import { type CheckQuestions, checkUs } from '../../engine/lab/bandits/checkUs'
import { TRAILER_ANSWERS } from '../../engine/lab/launch/answersOfLab'
import { serveDesk } from '../desk/serve'

haveAnswers(TRAILER_ANSWERS)
serveDesk<CheckQuestions>(
  () =>
    ({ about }) =>
      checkUs(about),
)
