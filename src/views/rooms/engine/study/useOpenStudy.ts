import { useCallback, useEffect, useState } from 'react'
import type { Day } from '../../../../engine/contract/ids'
import type { Study } from '../../../../engine/study/study'
import { useSession } from '../../../../store/session'
import { fetchMovieLens } from '../../../../store/study/movieLens'
import { study, useStudy } from '../../../../store/study/page'
import { type Question, useQuestion } from '../../../page/useQuestion'

export interface StudyOpening {
  /** The world's table, on its way. */
  readonly ofWorld: Question<unknown>
  readonly again: () => void
  /** Takes up the table of last night; null where it is open. */
  readonly takeUp: (() => void) | null
}

export interface StudyWanted {
  /** Nothing is opened while it is false. */
  readonly needed: boolean
  /** The view follows the nights; else what it has found stands until the visitor asks for the next table. */
  readonly follows: boolean
  readonly lastNight: Day | null
}

interface OpenedWorld {
  readonly answer: Study
  readonly world: number
  readonly truth: boolean
}

/**
 * Keeps the study that is open the one that is chosen: of the world the table of a night; the real people; a file is opened by who
 * chose it. A world's ends with the room, others stay.
 */
export function useOpenStudy({ needed, follows, lastNight }: StudyWanted): StudyOpening {
  const data = useSession((state) => state.data)
  const truth = useSession((state) => state.truth)
  const world = useSession((state) => state.world)
  const night = useStudy(({ names }) => (names?.origin === 'world' ? (names.night ?? null) : null))
  const [opened, setOpened] = useState<OpenedWorld | null>(null)
  const [wanted, setWanted] = useState<Day | null>(null)
  const current = night !== null && opened?.world === world && opened.truth === truth && lastNight !== null && night <= lastNight
  const stands = current && !follows && !(wanted !== null && wanted > night)
  // On its way to the moment that the visitor comes to, a world's nights are nobody's.
  const onItsWay = useSession(({ run }) => run !== null && run.purpose !== 'asked')
  const ofWorld = useQuestion('study', { truth }, { when: needed && data === 'world' && !stands && !onItsWay })
  const { answer } = ofWorld
  const open = useCallback(() => {
    const { card, opening } = study.store.getState()
    if (data === 'movielens' && card?.origin !== 'movielens') void study.unpack(fetchMovieLens)
    // What the visitor has asked for by hand comes first.
    if (data !== 'world' || answer === null || opening === 'file') return
    if (opened?.answer === answer && (card?.origin === 'world' || opening === 'world')) return
    setOpened({ answer, world, truth })
    void study.open(answer)
  }, [data, answer, opened, world, truth])
  useEffect(() => {
    if (needed) open()
  }, [needed, open])
  useEffect(() => () => study.leave(), [])
  const older = data === 'world' && stands && lastNight !== null && night < lastNight
  return { ofWorld, again: open, takeUp: older ? () => setWanted(lastNight) : null }
}
