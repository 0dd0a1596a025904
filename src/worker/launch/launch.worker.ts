/** The entry of the launches' worker. */
import { bringEveryPart } from '../../engine/lab/everyPart'
import { reckonLaunch } from '../../engine/lab/launch/answering'
import { LaunchDesk } from '../../engine/lab/launch/desk'
import type { LaunchQuestions } from '../../engine/lab/launch/questions'
import { serveDesk } from '../desk/serve'

bringEveryPart()
serveDesk<LaunchQuestions>(
  () => {
    const desk = new LaunchDesk()
    return (asked) => reckonLaunch(desk, asked)
    // Other throws of the dice are lived behind everything that somebody waits for.
  },
  ({ question }) => question !== 'throws',
)
