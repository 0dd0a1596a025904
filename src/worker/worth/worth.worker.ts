/** The entry of the worker that lives worlds with less data. */

import { haveAnswers } from '../../engine/lab/answering'
import { DATA_ANSWERS } from '../../engine/lab/data/dataAnswers'
import { reckonWorth, type WorthQuestions } from '../../engine/lab/worth/questions'
import { serveDesk } from '../desk/serve'

haveAnswers(DATA_ANSWERS)
serveDesk<WorthQuestions>(() => reckonWorth)
