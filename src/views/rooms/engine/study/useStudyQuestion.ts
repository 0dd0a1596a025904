import { useEffect, useRef, useState } from 'react'
import type { StudyAnswerTo, StudyAsked, StudyQuestionName, StudyQuestions } from '../../../../engine/study/questions'
import { study, useStudy } from '../../../../store/study/page'
import { Inquiry, type Standing, UNANSWERED } from '../../../page/inquiry'
import type { Question } from '../../../page/useQuestion'

/**
 * The study's answer, asked for again whenever the question or the study changes; nothing is asked while `when` is false. The old
 * answer stands until the new one is there, of the same study or of the same people before somebody joined them.
 */
export function useStudyQuestion<Name extends StudyQuestionName>(
  question: Name,
  about: StudyQuestions[Name]['about'],
  { when = true }: { readonly when?: boolean } = {},
): Question<StudyAnswerTo<Name>> {
  const revision = useStudy((state) => state.revision)
  const kin = useStudy((state) => state.kin)
  const open = useStudy(({ card }) => card !== null)
  const wanted = `${revision} ${JSON.stringify(about)}`
  const [standing, setStanding] = useState<Standing<StudyAnswerTo<Name>>>(UNANSWERED)
  const asked = useRef<StudyAsked<Name>>({ question, about })
  const [inquiry] = useState(
    () =>
      new Inquiry<StudyAnswerTo<Name>>({
        begin: (onProgress) => study.ask(asked.current, onProgress),
        world: () => study.store.getState().revision,
        onChange: setStanding,
      }),
  )
  useEffect(() => {
    asked.current = { question, about }
  })
  useEffect(() => (when && open ? inquiry.want(wanted) : undefined), [inquiry, wanted, when, open])
  useEffect(() => () => inquiry.leave(), [inquiry])
  const now = standing.of >= kin || standing.answer === null ? standing : UNANSWERED
  return { ...now, again: () => inquiry.again(), stop: () => inquiry.stop() }
}
