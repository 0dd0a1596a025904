import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { FileReport } from '../source/FileReport'
import { OpeningTrouble } from '../source/OpeningTrouble'
import type { StudyOpening } from './useOpenStudy'

/** What is worked on, in a line: how many people and titles, and how much of their table is empty. */
export function StudyLine({ opening: { ofWorld, again, takeUp } }: { readonly opening: StudyOpening }) {
  const { study: say } = useMessages()
  const data = useSession((state) => state.data)
  const card = useStudy((state) => state.card)
  const opening = useStudy((state) => state.opening)
  const night = useStudy(({ names }) => names?.night ?? null)
  return (
    <div className="engine-source" data-testid="study" data-origin={card?.origin ?? ''}>
      {card !== null && (
        <p>
          <Sentence text={say.line(card)} />
        </p>
      )}
      {takeUp !== null && night !== null && (
        <p className="engine-older" data-testid="older-night">
          {say.ofNight(night)} <Button onClick={takeUp}>{say.takeUp}</Button>
        </p>
      )}
      {card === null && data === 'world' && <Waiting on={ofWorld} words={say.opening} />}
      {opening === 'movielens' && <p role="status">{say.openingReal}</p>}
      {opening === null && <OpeningTrouble again={again} />}
      {card?.origin === 'file' && <FileReport />}
    </div>
  )
}
