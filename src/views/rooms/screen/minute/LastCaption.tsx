import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { AnswerCaption } from '../../../page/AnswerCaption'
import type { Answer } from '../../../page/answer'
import type { LastStage } from './stage'
import './LastCaption.css'

interface LastCaptionProps {
  readonly stage: LastStage
  readonly answer: Answer | null
  readonly catalogue: PublicCatalogue
}

/** The caption that names the record that moved the page; then what is left without any, and what comes back. */
export function LastCaption({ stage, answer, catalogue }: LastCaptionProps) {
  const { turns } = useMessages()
  return (
    <div className="last-caption" role="status">
      {stage === 'left' && answer !== null && <AnswerCaption answer={answer} catalogue={catalogue} />}
      {stage !== 'left' && <p className="last-says">{stage === 'deleted' ? turns.acts.anybody : turns.acts.given}</p>}
    </div>
  )
}
