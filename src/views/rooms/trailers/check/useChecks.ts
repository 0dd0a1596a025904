import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckRequest, Claims } from '../../../../engine/lab/bandits/checkUs'
import { checks } from '../../../../store/checks/page'
import type { Job } from '../../../../worker/client'
import type { Failure } from '../../../../worker/failure'

interface Checked {
  /** What has come out so far; it stays until something else does. */
  readonly claims: Claims
  readonly failure: Failure | null
  readonly stopped: boolean
  /** 0 to 1 while it runs, else null. */
  readonly done: number | null
}

interface Checking extends Checked {
  readonly start: (request: CheckRequest) => void
  readonly stop: () => void
  readonly again: () => void
}

const REST = { failure: null, stopped: false, done: null } as const

/** Claims checked in a worker of their own; it stops with the view. */
export function useChecks(): Checking {
  const [checked, setChecked] = useState<Checked>({ ...REST, claims: [] })
  const job = useRef<Job<Claims> | null>(null)
  const last = useRef<CheckRequest | null>(null)
  const stop = useCallback(() => job.current?.cancel(), [])
  useEffect(() => stop, [stop])
  const start = (request: CheckRequest): void => {
    stop()
    last.current = request
    setChecked(({ claims }) => ({ ...REST, claims, done: 0 }))
    const begun: Job<Claims> = checks.ask<'check'>({ question: 'check', about: request }, (done, soFar) => {
      if (job.current === begun) setChecked(({ claims }) => ({ ...REST, claims: soFar ?? claims, done }))
    })
    job.current = begun
    void begun.outcome.then((ended) => {
      if (job.current !== begun) return
      setChecked(({ claims }) => ({
        done: null,
        claims: ended.kind === 'done' ? ended.value : claims,
        failure: ended.kind === 'failed' ? ended.failure : null,
        stopped: ended.kind === 'cancelled',
      }))
    })
  }
  const again = (): void => {
    if (last.current !== null) start(last.current)
  }
  return { ...checked, start, stop, again }
}
