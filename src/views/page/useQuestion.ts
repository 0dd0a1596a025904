import { useEffect, useRef, useState } from 'react'
import type { AnswerTo, QuestionName, Questions } from '../../engine/lab/questions'
import { momentOf } from '../../store/momentOf'
import { session, useSession } from '../../store/session'

interface Answered<Name extends QuestionName> {
  /** The world it was given in. */
  readonly of: number
  readonly value: AnswerTo<Name>
}

/**
 * The lab's answer, asked for again whenever the question or the world changes (a day, an act, real tastes shown); null until
 * the first answer. One question is under way at a time: while time runs at full speed, answers come as fast as they are
 * given, and the last always holds. The old answer stands until the new one is there, in the same
 * world.
 */
export function useQuestion<Name extends QuestionName>(question: Name, about: Questions[Name]['about']): AnswerTo<Name> | null {
  const asOf = useSession(momentOf)
  const world = useSession((state) => state.world)
  const wanted = `${asOf} ${JSON.stringify(about)}`
  const [answer, setAnswer] = useState<Answered<Name> | null>(null)
  const newest = useRef({ about, wanted })
  const asking = useRef(false)
  useEffect(() => {
    newest.current.about = about
  })
  useEffect(() => {
    newest.current.wanted = wanted
    if (asking.current) return
    asking.current = true
    const ask = async (): Promise<void> => {
      const { wanted: asked } = newest.current
      const { world: of } = session.store.getState()
      const value = await session.actions.ask(question, newest.current.about)
      if (value !== null) setAnswer({ of, value })
      if (newest.current.wanted !== asked) return ask()
      asking.current = false
    }
    void ask()
  }, [question, wanted])
  return answer?.of === world ? answer.value : null
}
