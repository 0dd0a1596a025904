import { useEffect, useRef, useState } from 'react'
import type { Contrast } from '../../../../engine/lab/contrast'
import type { Seat } from '../../../../engine/lab/snapshot'
import { session, useSession } from '../../../../store/session'
import type { MinuteStep } from '../../../../store/state'
import { type Question, useQuestion } from '../../../page/useQuestion'
import type { Sight } from '../together/SidePage'

type Twice = NonNullable<Contrast['twice']>

interface ContrastAt {
  readonly step: MinuteStep
  readonly mine: Seat
  readonly theirs: Seat | undefined
  readonly sight: Sight
}

/** The title with two trailers; `looking` while it is not yet known whether there is one, null where there is none. */
export type FoundTwice = Twice | 'looking' | 'failed' | null

interface FoundContrast {
  readonly twice: FoundTwice
  /** Looks once more, where looking failed. */
  readonly onAgain: () => void
  /** How the question of whose page it is stands. */
  readonly asked: Question<Contrast | null>
}

/**
 * Whose page stands beside the visitor's, and which title both see with two trailers. The person is chosen once, when the machine
 * has learned its first night; the title stays from the fourth step on. Where this person and the visitor see the same trailers of
 * all they share, another person is looked for, once.
 */
export function useContrast({ step, mine, theirs, sight }: ContrastAt): FoundContrast {
  const learned = useSession(({ snapshot }) => (snapshot?.guessed.learnedOn ?? null) !== null)
  const asked = useQuestion('contrast', { seat: mine, beside: theirs?.profile ?? null, ...sight })
  const contrast = asked.answer
  const [kept, setKept] = useState<FoundTwice>('looking')
  const searched = useRef(false)
  useEffect(() => {
    if (contrast === null || !learned || theirs !== undefined) return
    session.actions.goToMinute(step, [mine, { profile: contrast.profile, device: mine.device }])
  }, [contrast, learned, theirs, mine, step])
  useEffect(() => {
    if (kept !== 'looking' || step < 4 || theirs === undefined || contrast?.profile !== theirs.profile) return
    if (contrast.twice !== null) setKept(contrast.twice)
    else if (!searched.current) {
      searched.current = true
      void findAnother({ step, mine, theirs, sight }).then(setKept)
    }
  }, [contrast, kept, step, mine, theirs, sight])
  const onAgain = () => {
    searched.current = false
    setKept('looking')
    asked.again()
  }
  return { twice: kept === 'looking' && asked.failure !== null ? 'failed' : kept, onAgain, asked }
}

/** Somebody else with whom one title has two trailers; null where there is nobody. A notice says why it failed. */
async function findAnother({ step, mine, sight }: ContrastAt): Promise<FoundTwice> {
  const found = await session.actions.ask('contrast', { seat: mine, beside: null, ...sight })
  if (found === null) return 'failed'
  if (found.twice === null) return null
  session.actions.goToMinute(step, [mine, { profile: found.profile, device: mine.device }])
  return found.twice
}
