import { useEffect, useState } from 'react'
import type { PageView } from '../../../../engine/lab/snapshot'
import type { Answer } from '../../../page/answer'
import { useAnswer } from '../../../page/useAnswer'

/** The page's last answer, also when a day has gone by since: in the first minute the caption stays until the next act. */
export function useHeldAnswer(page: PageView | null): Answer | null {
  const answer = useAnswer(page)
  const [held, setHeld] = useState<Answer | null>(null)
  useEffect(() => {
    if (answer !== null) setHeld(answer)
  }, [answer])
  return answer ?? held
}
