import { startTransition, useEffect, useRef, useState } from 'react'
import type { AnswerTo, QuestionName, Questions } from '../../engine/lab/questions'
import { momentOf } from '../../store/momentOf'
import { session, useSession } from '../../store/session'
import { Inquiry, type Standing, UNANSWERED } from './inquiry'

/** How a question stands, and what can be done about it. */
export interface Question<Answer> extends Standing<Answer> {
  readonly again: () => void
  readonly stop: () => void
}

interface Options {
  /** `world`: asked once in each world, and anew only where `again` asks; else whenever the moment changes. */
  readonly following?: 'moment' | 'world'
  /** Nothing is asked while it is false. */
  readonly when?: boolean
}

/**
 * The lab's answer, asked for again whenever the question or the moment changes (a day, an act, real tastes shown). The old answer stands
 * until the new one is there, in the same world (and, while time plays, until it is drawn, piece by piece); where the asking fails, no old answer stands for what is asked now.
 */
export function useQuestion<Name extends QuestionName>(
  question: Name,
  about: Questions[Name]['about'],
  { following = 'moment', when = true }: Options = {},
): Question<AnswerTo<Name>> {
  const moment = useSession(momentOf)
  const ready = useSession(({ connection }) => connection.kind)
  const world = useSession((state) => state.world)
  const wanted = `${following === 'moment' ? moment : `${world} ${ready}`} ${JSON.stringify(about)}`
  const [standing, setStanding] = useState<Standing<AnswerTo<Name>>>(UNANSWERED)
  const asked = useRef({ question, about })
  const [inquiry] = useState(
    () =>
      new Inquiry<AnswerTo<Name>>({
        begin: (onProgress) => session.actions.inquire(asked.current, onProgress),
        world: () => session.store.getState().world,
        onChange: (next) => (session.store.getState().playing ? startTransition(() => setStanding(next)) : setStanding(next)),
      }),
  )
  useEffect(() => {
    asked.current = { question, about }
  })
  useEffect(() => (when ? inquiry.want(wanted) : undefined), [inquiry, wanted, when])
  useEffect(() => () => inquiry.leave(), [inquiry])
  const now = standing.of === world || standing.answer === null ? standing : UNANSWERED
  return { ...now, again: () => inquiry.again(), stop: () => inquiry.stop() }
}
