import { useEffect, useState } from 'react'
import type { TitleId } from '../../../../../engine/contract/ids'
import type { AnyModelId } from '../../../../../engine/service/models/protocol'
import type { AddedRecord } from '../../../../../engine/study/guess/changed'
import type { AllHad, StudyGuess } from '../../../../../engine/study/guess/guess'
import { useStudy } from '../../../../../store/study/page'
import type { Question } from '../../../../page/useQuestion'
import { useStudyQuestion } from '../../study/useStudyQuestion'
import { askNextOfStudy, wantedOfStudy } from '../askNext'

interface Asking {
  readonly person: number | null
  readonly title: number | null
  readonly without: readonly TitleId[]
  readonly added: readonly AddedRecord[]
}

const UNCHANGED = { without: [], added: [] } as const

export interface AskedStudyGuess extends Pick<Asking, 'without' | 'added'> {
  readonly asked: Question<StudyGuess | AllHad>
  /** The way that is asked for; the answer may still be that of the one before. */
  readonly model: AnyModelId
  about(person: number): void
  of(title: number): void
  by(model: AnyModelId): void
  /** Takes what is recorded of a title away or puts it back; an added title goes again. */
  toggle(title: TitleId): void
  add(record: AddedRecord): void
  reset(): void
}

/** What is asked of the study, and the answer. */
export function useStudyGuess(first: AnyModelId): AskedStudyGuess {
  const newcomer = useStudy(({ joined, names }) => (joined && names !== null ? names.people.length - 1 : null))
  const [asking, setAsking] = useState<Asking>(() => ({ ...UNCHANGED, person: newcomer, title: null, ...wantedOfStudy() }))
  useEffect(() => askNextOfStudy(null), [])
  const [model, setModel] = useState(first)
  const { person, title, without, added } = asking
  const asked = useStudyQuestion('guess', { person, title, model, without, added })
  const { answer } = asked
  const settled = answer?.kind === 'guess' ? answer : null
  const change = (changes: Partial<Asking>): void =>
    setAsking({ ...asking, person: settled?.own.person ?? person, title: settled?.title ?? title, ...changes })
  const isAdded = (one: TitleId): boolean => added.some((record) => record.title === one)
  return {
    asked: { ...asked, stop: () => stop() },
    model,
    without,
    added,
    about: (other) => setAsking({ ...UNCHANGED, person: other, title: null }),
    of: (other) => change({ title: other, ...UNCHANGED }),
    by: (other) => {
      if (asked.done !== null) asked.stop()
      change({})
      setModel(other)
    },
    toggle: (one) =>
      change(
        isAdded(one)
          ? { added: added.filter((record) => record.title !== one) }
          : { without: without.includes(one) ? without.filter((other) => other !== one) : [...without, one] },
      ),
    add: (record) => change({ added: [...added.filter(({ title: other }) => other !== record.title), record] }),
    reset: () => change(UNCHANGED),
  }

  /** Back to the way before, whose guess still stands. */
  function stop(): void {
    if (settled !== null) setModel(settled.model)
    asked.stop()
  }
}
