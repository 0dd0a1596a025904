import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import type { Question } from '../../../page/useQuestion'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'

/** What is worked on, in a line: how many people and titles, and how much of their table is empty. */
export function StudyLine({ ofWorld }: { readonly ofWorld: Question<unknown> }) {
  const { study: say } = useMessages()
  const card = useStudy((state) => state.card)
  return (
    <div className="engine-source" data-testid="study" data-origin={card?.origin ?? ''}>
      {card === null ? (
        <Waiting on={ofWorld} words={say.opening} />
      ) : (
        <p>
          <Sentence text={say.line(card)} />
        </p>
      )}
    </div>
  )
}
