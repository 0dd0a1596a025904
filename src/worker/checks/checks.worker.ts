/** The entry of the worker that holds published figures against our own. */
import { type CheckQuestions, checkUs } from '../../engine/lab/bandits/checkUs'
import { serveDesk } from '../desk/serve'

serveDesk<CheckQuestions>(
  () =>
    ({ about }) =>
      checkUs(about),
)
