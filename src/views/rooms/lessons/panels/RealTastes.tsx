import type { HeldAgainstTaste, TastesHeld } from '../../../../engine/lab/tastesHeld'
import type { Rich } from '../../../../i18n/rich'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { Poster } from '../../../art/Poster'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import type { PanelProps } from '../panelProps'
import './RealTastes.css'
import { useLessonWords } from '../useLessonWords'

/** Step 7: one guess right, one wrong, and one liking that nobody recorded. */
export function RealTastes({ world }: PanelProps) {
  const { realTastes: say } = useLessonWords()
  const truth = useSession((state) => state.truth)
  return (
    <>
      <h1>{say.title(world.people[0].person.name)}</h1>
      {truth ? (
        <Held world={world} />
      ) : (
        <>
          <p className="lesson-lead">{say.before}</p>
          <Button look="strong" onClick={() => session.actions.showTruth(true)}>
            {say.show}
          </Button>
        </>
      )}
    </>
  )
}

/** Asks only while real tastes are shown: it is not there before. */
function Held({ world }: PanelProps) {
  const messages = useMessages()
  const { realTastes: say } = useLessonWords()
  const asked = useQuestion('tastesHeld', { profile: world.pages[0].seat.profile })
  const held = asked.answer
  if (held === null) return <Waiting on={asked} words={messages.titles.waiting} />
  return (
    <>
      <div className="lesson-thirds">
        {TASTES.map(({ which, words }) => (
          <Taste key={which} world={world} held={held} which={which} words={words} />
        ))}
      </div>
      <p className="lesson-lead tastes-moral">{say.moral}</p>
    </>
  )
}

type Which = 'right' | 'wrong' | 'neverSaid'

const TASTES: readonly { readonly which: Which; readonly words: 'rightWords' | 'wrongWords' | 'neverWords' }[] = [
  { which: 'right', words: 'rightWords' },
  { which: 'wrong', words: 'wrongWords' },
  { which: 'neverSaid', words: 'neverWords' },
]

interface TasteProps extends PanelProps {
  readonly held: TastesHeld
  readonly which: Which
  readonly words: (typeof TASTES)[number]['words']
}

function Taste({ world, held, which, words }: TasteProps) {
  const { realTastes: say } = useLessonWords()
  const one = held[which]
  return (
    <section
      className={`taste taste-${which}`}
      data-testid={`taste-${which}`}
      data-enjoyment={one?.enjoyment}
      data-guess={one?.guessedRank}
    >
      <h2>{say[which]}</h2>
      {one === null ? (
        <p>{say.none}</p>
      ) : (
        <>
          <div className="taste-poster">
            <Poster title={world.catalogue.titles[one.title]} />
          </div>
          <p>
            <Sentence text={wordsOf(one, say[words], held.titles)} />
          </p>
          <p>
            <Sentence text={say.enjoyment(one.enjoyment)} />
          </p>
        </>
      )}
    </section>
  )
}

const wordsOf = (one: HeldAgainstTaste, words: (guess: number, real: number, of: number) => Rich, of: number): Rich =>
  words(one.guessedRank, one.trueRank, of)
