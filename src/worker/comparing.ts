/**
 * Lives two worlds beside each other in a worker that does nothing else, a step at a time, and tells how far it is and what
 * has come out so far. To stop it, end the worker.
 */
import type { TwoWorlds, TwoWorldsProgress, TwoWorldsRequest } from '../engine/lab/twoWorlds'
import { failureOf } from './failure'
import type { ToPage } from './protocol'
import { sparingly } from './sparingly'
import type { HostClock } from './workerClock'

interface ComparingOptions {
  compareWorlds(request: TwoWorldsRequest): Iterator<TwoWorldsProgress, TwoWorlds, void>
  post(message: ToPage): void
  readonly clock: HostClock
}

const TURN_MS = 40

export function compareBesides(request: TwoWorldsRequest, { compareWorlds, post, clock }: ComparingOptions): void {
  const run = compareWorlds(request)
  const report = sparingly(clock.now, ({ done }) => post({ say: 'comparing', done, soFar: null }))
  const turn = (): void => {
    const until = clock.now() + TURN_MS
    try {
      do {
        const step = run.next()
        if (step.done) {
          post({ say: 'compared', compared: step.value })
          return
        }
        const { done, soFar } = step.value
        if (soFar !== null) post({ say: 'comparing', done, soFar })
        else report({ id: 0, done, stage: null })
      } while (clock.now() < until)
      clock.soon(turn)
    } catch (thrown) {
      post({ say: 'compareFailed', failure: failureOf(thrown) })
    }
  }
  turn()
}
