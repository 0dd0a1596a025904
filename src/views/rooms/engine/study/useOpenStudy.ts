import { useCallback, useEffect } from 'react'
import { useSession } from '../../../../store/session'
import { fetchMovieLens } from '../../../../store/study/movieLens'
import { study } from '../../../../store/study/page'
import { type Question, useQuestion } from '../../../page/useQuestion'

export interface StudyOpening {
  /** The world's table, on its way. */
  readonly ofWorld: Question<unknown>
  readonly again: () => void
}

/**
 * Keeps the study that is open the one that is chosen: of the world the table of last night, anew with every night; the real people;
 * a file is opened by who chose it. It ends with the room. Nothing is opened while `needed` is false.
 */
export function useOpenStudy(needed: boolean): StudyOpening {
  const data = useSession((state) => state.data)
  const truth = useSession((state) => state.truth)
  const ofWorld = useQuestion('study', { truth }, { when: needed && data === 'world' })
  const { answer } = ofWorld
  const open = useCallback(() => {
    if (data === 'movielens') void study.unpack(fetchMovieLens)
    // What the visitor has asked for by hand comes first.
    if (data === 'world' && answer !== null && study.store.getState().opening !== 'file') void study.open(answer)
  }, [data, answer])
  useEffect(() => {
    if (needed) open()
  }, [needed, open])
  useEffect(() => () => study.close(), [])
  return { ofWorld, again: open }
}
