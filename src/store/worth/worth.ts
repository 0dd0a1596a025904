/** What the Data room asks of worlds with less data: a worker that starts with the first question and ends with the page. */
import type { WorthQuestions } from '../../engine/lab/worth/questions'
import { createDeskClient, type DeskClient, type DeskWorker } from '../../worker/desk/client'

export interface WorthSurroundings {
  spawn(): DeskWorker<WorthQuestions>
  every(milliseconds: number, callback: () => void): () => void
}

/** Where its worker dies, open questions fail, and the next starts another. */
export function createWorthSession({ spawn, every }: WorthSurroundings): Pick<DeskClient<WorthQuestions>, 'ask'> {
  let client: DeskClient<WorthQuestions> | null = null
  const connected = (): DeskClient<WorthQuestions> => {
    client ??= createDeskClient<WorthQuestions>(spawn(), {
      every,
      onDead: () => {
        client = null
      },
    })
    return client
  }
  return { ask: (asked, onProgress) => connected().ask(asked, onProgress) }
}
