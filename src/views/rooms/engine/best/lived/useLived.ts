import { useEffect, useRef, useState } from 'react'
import type { LivedAsked, LivedOrder } from '../../../../../engine/lab/lived/livedOrder'
import { liveModels } from '../../../../../store/lived'
import type { Job } from '../../../../../worker/client'
import type { Failure } from '../../../../../worker/failure'

interface LivedStanding {
  readonly order: LivedOrder | null
  /** 0 to 1; null while nothing is lived. */
  readonly done: number | null
  readonly stopped: boolean
  readonly failure: Failure | null
}

export interface Living extends LivedStanding {
  live(asked: LivedAsked): void
  stop(): void
}

const STILL: LivedStanding = { order: null, done: null, stopped: false, failure: null }

/** The models lived beside each other, in a worker of its own; it ends with the view. What came out before stands until more has come. */
export function useLived(): Living {
  const [standing, setStanding] = useState(STILL)
  const job = useRef<Job<LivedOrder> | null>(null)
  useEffect(() => () => job.current?.cancel(), [])
  const live = (asked: LivedAsked): void => {
    job.current?.cancel()
    const begun = liveModels(asked, (done, soFar) => show({ done, ...(soFar === null ? {} : { order: soFar }) }))
    job.current = begun
    const show = (change: Partial<LivedStanding>): void => {
      if (job.current === begun) setStanding((before) => ({ ...before, ...change }))
    }
    setStanding((before) => ({ ...STILL, order: before.order, done: 0 }))
    void begun.outcome.then((ended) => {
      if (ended.kind === 'done') show({ done: null, order: ended.value })
      else show({ done: null, stopped: ended.kind === 'cancelled', failure: ended.kind === 'failed' ? ended.failure : null })
    })
  }
  return { ...standing, live, stop: () => job.current?.cancel() }
}
