/** The entry of the worker that lives models beside each other. */
import { livedOrder } from '../../engine/lab/lived/livedOrder'
import type { LivedQuestions } from '../../engine/lab/lived/questions'
import { serveDesk } from '../desk/serve'

serveDesk<LivedQuestions>(
  () =>
    ({ about }) =>
      livedOrder(about),
)
