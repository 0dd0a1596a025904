import { useEffect, useRef, useState } from 'react'
import type { PageView, RecordView } from '../../engine/lab/snapshot'
import { sameSeat } from '../../store/linkSeats'
import { useSession } from '../../store/session'
import { type Answer, answerBetween, type Moment } from './answer'
import { useActs } from './useActs'

const NO_RECORDS: readonly RecordView[] = []

/** How this page answered the last act; null where none was done since it is shown, or a day went by since. */
export function useAnswer(page: PageView | null): Answer | null {
  const records = useSession(({ snapshot }) => snapshot?.recorded.visitor ?? NO_RECORDS)
  const acts = useActs()
  const day = useSession(({ snapshot }) => snapshot?.day ?? 0)
  const before = useRef<(Moment & { readonly day: number }) | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (page === null) return
    const now = { page, records, acts: acts.length, day }
    const then = before.current
    before.current = now
    if (then === null || !sameSeat(then.page.seat, page.seat) || then.day !== day || acts.length < then.acts) setAnswer(null)
    else if (acts.length > then.acts) setAnswer(answerBetween(then, now, acts.at(-1)?.act))
  }, [page, records, acts, day])
  return answer
}
