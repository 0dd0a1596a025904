import { useEffect, useRef, useState } from 'react'
import { study, useStudy } from '../../../../store/study/page'
import { Learner, type LearnerState, NOT_BEGUN } from './learner'

const PAUSE_MS = 650

/** The one learner of the view; it begins anew with every study that is opened. */
export function useLearner(): { readonly learner: Learner; readonly state: LearnerState } {
  const revision = useStudy((state) => state.revision)
  const open = useStudy(({ card }) => card !== null)
  const [state, setState] = useState(NOT_BEGUN)
  const [learner] = useState(
    () =>
      new Learner({
        ask: (about) => study.ask({ question: 'learn', about }, () => undefined),
        onChange: setState,
        later: (callback) => {
          const timer = setTimeout(callback, PAUSE_MS)
          return () => clearTimeout(timer)
        },
      }),
  )
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (!open || revision === 0) return
    const { names } = study.store.getState()
    const data = names === null ? null : `${names.origin} ${names.titles.length} ${names.people.length}`
    learner.reopen({ sameData: data !== null && data === before.current })
    before.current = data
  }, [learner, open, revision])
  useEffect(() => () => learner.leave(), [learner])
  return { learner, state }
}
