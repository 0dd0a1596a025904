import { useEffect, useMemo, useState } from 'react'
import type { LaunchWhy } from '../../../../engine/lab/launch/why'
import { launch } from '../../../../store/launch/page'
import { useSession } from '../../../../store/session'
import type { LaunchRun } from '../../../../store/trailers/page'
import { candidates, pairsOf } from './pairs'

/** Two people whom the policy would now show different trailers, and why. */
export interface Two {
  /** Null until the policy has said why; undefined where there are no two. */
  readonly pair: readonly [LaunchWhy, LaunchWhy] | null | undefined
  readonly onOthers: () => void
}

/** Of the launch that stands; other two whenever they are asked for. */
export function useTwo(run: Pick<LaunchRun, 'answer' | 'card'>): Two {
  const [turn, setTurn] = useState(0)
  const whys = useWhys(run)
  const pairs = useMemo(() => (whys === null ? [] : pairsOf(whys)), [whys])
  return { pair: whys === null ? null : pairs[turn % Math.max(1, pairs.length)], onOthers: () => setTurn(turn + 1) }
}

/** As the policy of the last launch stands; null until it has said so. */
function useWhys({ answer, card }: Pick<LaunchRun, 'answer' | 'card'>): readonly LaunchWhy[] | null {
  const truth = useSession((state) => state.truth)
  const [whys, setWhys] = useState<readonly LaunchWhy[] | null>(null)
  useEffect(() => {
    if (answer === null || card === null) return
    let gone = false
    const about = { profiles: candidates(answer.shownTo, card.crowdOf), truth }
    const job = launch.ask<'why'>({ question: 'why', about }, () => undefined)
    void job?.outcome.then((ended) => {
      if (!gone && ended.kind === 'done') setWhys(ended.value)
    })
    return () => {
      gone = true
      job?.cancel()
    }
  }, [answer, card, truth])
  return answer === null ? null : whys
}
