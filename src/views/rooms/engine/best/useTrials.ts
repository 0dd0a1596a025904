import { useEffect, useRef, useState } from 'react'
import type { AnyModelId } from '../../../../engine/service/models/protocol'
import type { SplitAsked } from '../../../../engine/study/trials/splitStudy'
import type { TrialResult } from '../../../../engine/study/trials/trial'
import { study } from '../../../../store/study/page'
import type { Job } from '../../../../worker/client'
import type { Failure } from '../../../../worker/failure'

interface Running {
  readonly model: AnyModelId
  /** From 1. */
  readonly at: number
  readonly of: number
  /** Of this model, 0 to 1. */
  readonly done: number
}

export interface TrialsStanding {
  /** In the order in which they came; of the study and the split that were asked last. */
  readonly results: readonly TrialResult[]
  readonly running: Running | null
  readonly stopped: boolean
  readonly failure: Failure | null
}

export interface Trials extends TrialsStanding {
  run(models: readonly AnyModelId[], split: SplitAsked): void
  stop(): void
}

const NOTHING: TrialsStanding = { results: [], running: null, stopped: false, failure: null }

/** One model after the other, each shown as soon as it is there; leaving ends it. */
export function useTrials(): Trials {
  const [standing, setStanding] = useState(NOTHING)
  const job = useRef<Job<TrialResult> | null>(null)
  const turn = useRef(0)
  useEffect(
    () => () => {
      turn.current++
      job.current?.cancel()
    },
    [],
  )
  const run: Trials['run'] = async (models, split) => {
    job.current?.cancel()
    turn.current++
    const own = turn.current
    const show = (change: Partial<TrialsStanding>): void => {
      if (turn.current === own) setStanding((before) => ({ ...before, ...change }))
    }
    const results: TrialResult[] = []
    show(NOTHING)
    for (const [index, model] of models.entries()) {
      const running = { model, at: index + 1, of: models.length, done: 0 }
      show({ running })
      job.current = study.ask({ question: 'trial', about: { model, split } }, (done) => show({ running: { ...running, done } }))
      const ended = await job.current?.outcome
      if (turn.current !== own) return
      if (ended?.kind !== 'done')
        return show({ running: null, stopped: ended?.kind !== 'failed', failure: ended?.kind === 'failed' ? ended.failure : null })
      results.push(ended.value)
      show({ results: [...results] })
    }
    show({ running: null })
  }
  return { ...standing, run: (models, split) => void run(models, split), stop: () => job.current?.cancel() }
}
