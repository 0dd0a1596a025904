/** The entry of the worker that lives worlds with less data. */
import { reckonWorth, type WorthQuestions } from '../../engine/lab/worth/questions'
import { serveDesk } from '../desk/serve'

serveDesk<WorthQuestions>(() => reckonWorth)
