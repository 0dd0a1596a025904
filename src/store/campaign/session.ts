/** The page's side of the campaigns' worker: it starts with the first question, is kept for the next, and is started anew where it died. */
import type { CampaignQuestionName, CampaignQuestions } from '../../engine/lab/campaign/questions'
import type { ClientOptions, Job } from '../../worker/client'
import { createDeskClient, type DeskClient, type DeskWorker } from '../../worker/desk/client'
import type { AnswerOf, AskedOf } from '../../worker/desk/protocol'

export interface CampaignSurroundings {
  spawn(): DeskWorker<CampaignQuestions>
  readonly every: ClientOptions['every']
}

export interface CampaignSession {
  ask<Name extends CampaignQuestionName>(
    asked: AskedOf<CampaignQuestions, Name>,
    onProgress: (done: number) => void,
  ): Job<AnswerOf<CampaignQuestions, Name>>
  /** Ends the worker, and with it the worlds that it keeps. */
  close(): void
}

export function createCampaignSession({ spawn, every }: CampaignSurroundings): CampaignSession {
  let client: DeskClient<CampaignQuestions> | null = null
  const open = (): DeskClient<CampaignQuestions> => {
    client ??= createDeskClient(spawn(), {
      every,
      onDead: () => {
        client = null
      },
    })
    return client
  }
  return {
    ask: (asked, onProgress) => open().ask(asked, onProgress),
    close: () => {
      client?.close()
      client = null
    },
  }
}
