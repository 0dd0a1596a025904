import { useEffect } from 'react'
import type { Study } from '../../../../engine/study/study'
import { useSession } from '../../../../store/session'
import { study } from '../../../../store/study/page'
import { type Question, useQuestion } from '../../../page/useQuestion'

/**
 * Keeps the study that is open the one that is chosen: of the world the table of last night, anew with every night. It ends with the
 * room. Nothing is opened while `needed` is false.
 */
export function useOpenStudy(needed: boolean): Question<Study | null> {
  const data = useSession((state) => state.data)
  const truth = useSession((state) => state.truth)
  const ofWorld = useQuestion('study', { truth }, { when: needed && data === 'world' })
  const { answer } = ofWorld
  useEffect(() => {
    if (needed && data === 'world' && answer !== null) void study.open(answer)
  }, [needed, data, answer])
  useEffect(() => () => study.close(), [])
  return ofWorld
}
