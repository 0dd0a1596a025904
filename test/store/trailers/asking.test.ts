import { expect, it } from 'vitest'
import { createAsking } from '../../../src/store/trailers/asking'
import type { Outcome } from '../../../src/worker/protocol'

/** A question whose answer comes when the test says so. */
function asked() {
  const waiting: { readonly end: (outcome: Outcome<string>) => void; cancelled: boolean }[] = []
  const asking = createAsking<number, string, string>({
    ask: () => {
      const at = waiting.length
      const outcome = new Promise<Outcome<string>>((end) => waiting.push({ end, cancelled: false }))
      return {
        outcome,
        cancel: () => {
          waiting[at].cancelled = true
        },
      }
    },
    card: () => null,
    now: () => 0,
  })
  return { asking, waiting }
}

it('knows nothing more once it is forgotten, and hears no answer that was on its way', async () => {
  const { asking, waiting } = asked()
  const atFirst = asking.store.getState()
  asking.begin(1)
  waiting[0].end({ kind: 'done', value: 'one' })
  await Promise.resolve()
  expect(asking.store.getState()).toMatchObject({ about: 1, answer: 'one' })
  asking.begin(2)
  asking.forget()
  expect(waiting[1].cancelled).toBe(true)
  waiting[1].end({ kind: 'done', value: 'two' })
  await Promise.resolve()
  expect(asking.store.getState()).toEqual(atFirst)
})
