import { useState } from 'react'
import type { ProfileId, TitleId } from '../../../../engine/contract/ids'
import type { Guess } from '../../../../engine/lab/guess/guess'
import type { GuessModelId } from '../../../../engine/lab/guess/guessModels'
import { useSession } from '../../../../store/session'
import { useJoined } from '../../../page/usePage'
import { type Question, useQuestion } from '../../../page/useQuestion'
import { wantedOf } from './askNext'

interface Asking {
  /** Whom it is about; what was asked of somebody else does not hold. */
  readonly profile: ProfileId | null
  /** Chosen in this room, however little is recorded of them. */
  readonly chosen: boolean
  readonly title: TitleId | null
  readonly without: readonly TitleId[]
  readonly added: readonly TitleId[]
}

const NOTHING: Omit<Asking, 'profile'> = { chosen: false, title: null, without: [], added: [] }

export interface AskedGuess extends Pick<Asking, 'without' | 'added'> {
  readonly asked: Question<Guess | null>
  readonly model: GuessModelId
  about(profile: ProfileId): void
  by(model: GuessModelId): void
  of(title: TitleId): void
  /** Takes what is recorded of a title away or puts it back; an added title goes again. */
  toggle(title: TitleId): void
  add(title: TitleId): void
  reset(): void
}

const toggled = (titles: readonly TitleId[], title: TitleId): readonly TitleId[] =>
  titles.includes(title) ? titles.filter((one) => one !== title) : [...titles, title]

/** What is asked in this room, and the answer. */
export function useGuess(): AskedGuess {
  const profile = useWhom()
  const [model, by] = useState<GuessModelId>('userKnn')
  const [kept, setAsking] = useState<Asking>(() => askingFirst(profile))
  const asking = kept.profile === profile ? kept : { ...NOTHING, profile }
  const { chosen, without, added, title } = asking
  const asked = useQuestion('guess', { profile, orSomebody: !chosen, title, without, added, model })
  const change = (changes: Partial<Asking>) => setAsking({ ...asking, title: asked.answer?.title ?? title, ...changes })
  return {
    asked,
    model,
    without,
    added,
    about: (whom) => setAsking({ ...NOTHING, profile: whom, chosen: true }),
    by,
    of: (other) => change({ title: other, without: [], added: [] }),
    toggle: (one) => change(added.includes(one) ? { added: toggled(added, one) } : { without: toggled(without, one) }),
    add: (one) => change({ added: toggled(added, one) }),
    reset: () => change({ without: [], added: [] }),
  }
}

/** What another view wants to be asked of whoever is shown; else nothing in particular. */
function askingFirst(profile: ProfileId | null): Asking {
  const wanted = wantedOf(profile)
  return wanted === null ? { ...NOTHING, profile } : { ...NOTHING, ...wanted, chosen: true }
}

/** The person shown; while that is an empty seat of the visitor's own, nobody in particular. */
function useWhom(): ProfileId | null {
  const shown = useSession(({ seats }) => seats[0]?.profile ?? null)
  const visitor = useSession(({ opening }) => opening?.visitor ?? null)
  const joined = useJoined()
  return shown === visitor && !joined ? null : shown
}
