import { useCallback, useEffect, useRef, useState } from 'react'
import type { TwoWorlds, TwoWorldsRequest } from '../../engine/lab/twoWorlds'
import { session } from '../../store/session'
import type { Job } from '../../worker/client'

export interface Standing {
  readonly kind: 'still' | 'running' | 'stopped' | 'done' | 'failed' | 'noWorker'
  /** 0 to 1. */
  readonly done: number
  readonly soFar: TwoWorlds | null
}

const STILL: Standing = { kind: 'still', done: 0, soFar: null }

interface Comparing {
  readonly standing: Standing
  start(request: TwoWorldsRequest): void
  stop(): void
}

/** A comparison under way in a worker of its own; it ends with the view. */
export function useComparison(): Comparing {
  const [standing, setStanding] = useState<Standing>(STILL)
  const job = useRef<Job<TwoWorlds> | null>(null)
  const stop = useCallback(() => job.current?.cancel(), [])
  useEffect(() => stop, [stop])
  const start = (request: TwoWorldsRequest): void => {
    stop()
    const begun = session.actions.compareWorlds({
      request,
      onProgress: (done, soFar) => job.current === begun && setStanding((was) => ({ kind: 'running', done, soFar: soFar ?? was.soFar })),
    })
    job.current = begun
    setStanding({ ...STILL, kind: begun === null ? 'noWorker' : 'running' })
    void begun?.outcome.then((outcome) => {
      if (job.current !== begun) return
      if (outcome.kind === 'done') setStanding({ kind: 'done', done: 1, soFar: outcome.value })
      else setStanding((was) => ({ ...was, kind: outcome.kind === 'failed' ? 'failed' : 'stopped' }))
    })
  }
  return { standing, start, stop }
}
