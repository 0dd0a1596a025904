/** The page's one check of published figures: a worker that starts when it is first pressed, and again after it died. */
import type { CheckQuestions } from '../../engine/lab/bandits/checkUs'
import { spawnChecksWorker } from '../../worker/checks/spawnChecks'
import { createDeskClient, type DeskClient } from '../../worker/desk/client'
import { every } from '../every'

let client: DeskClient<CheckQuestions> | null = null

function connected(): DeskClient<CheckQuestions> {
  client ??= createDeskClient(spawnChecksWorker(), {
    every,
    onDead: () => {
      client = null
    },
  })
  return client
}

export const checks: Pick<DeskClient<CheckQuestions>, 'ask'> = {
  ask: (asked, onProgress) => connected().ask(asked, onProgress),
}
