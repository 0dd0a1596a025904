import { useCallback, useEffect, useRef, useState } from 'react'
import type { Snapshot } from '../../../engine/lab/snapshot'
import { MONTH, MONTH_ARMS, type MonthArm, type MonthLived, sumEvenings } from '../../../lessons/month'
import type { AsideJob } from '../../../store/aside'
import { session } from '../../../store/session'

type Lived = { readonly [Arm in MonthArm]: MonthLived }

export type Again =
  | { readonly kind: 'still' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'lived'; readonly seed: number; readonly arms: Lived }
  | { readonly kind: 'failed' }

interface LiveAgain {
  readonly again: Again
  start(seed: number): void
  stop(): void
}

/** Lives one of the file's worlds again, here: every arm of it, in a worker of its own, with progress, and stoppable. */
export function useLiveAgain(): LiveAgain {
  const [again, setAgain] = useState<Again>({ kind: 'still' })
  const job = useRef<AsideJob | null>(null)
  const stopped = useRef(false)
  const stop = useCallback(() => {
    stopped.current = true
    job.current?.cancel()
  }, [])
  useEffect(() => stop, [stop])
  const liveArm = (arm: MonthArm, seed: number, index: number): Promise<Snapshot | null> => {
    const { scenario, masked } = MONTH.arms[arm]
    job.current = session.actions.liveAside({
      scenario: { ...scenario, seed },
      acts: masked.map((signal) => ({ kind: 'mask', signal, masked: true })),
      days: MONTH.days,
      onProgress: (done) => !stopped.current && setAgain({ kind: 'running', done: (index + done) / MONTH_ARMS.length }),
    })
    return job.current.outcome
  }
  const run = async (seed: number): Promise<Again> => {
    const read: MonthLived[] = []
    for (const [index, arm] of MONTH_ARMS.entries()) {
      const snapshot = await liveArm(arm, seed, index)
      if (stopped.current) return { kind: 'still' }
      if (snapshot === null) return { kind: 'failed' }
      read.push({ ...sumEvenings(snapshot.recorded.days), hash: snapshot.recorded.hash })
    }
    const [none, popular, personal] = read
    return { kind: 'lived', seed, arms: { none, popular, personal } }
  }
  return {
    again,
    start: (seed) => {
      stopped.current = false
      setAgain({ kind: 'running', done: 0 })
      void run(seed).then(setAgain)
    },
    stop,
  }
}

export const sameMonth = (one: MonthLived, other: MonthLived): boolean =>
  one.found === other.found && one.evenings === other.evenings && one.hash === other.hash
