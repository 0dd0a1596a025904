import { useEffect, useRef, useState } from 'react'
import type { HangsOn } from '../../../engine/lab/hangsOn'
import type { TileDetail } from '../../../engine/lab/snapshot'
import type { TastesHeld } from '../../../engine/lab/tastesHeld'
import type { MonthFile } from '../../../lessons/month'
import { session, useSession } from '../../../store/session'
import { shownActs } from '../../../store/shownActs'
import { useQuestion } from '../../page/useQuestion'
import { hiddenRecords, tidying } from './derive'
import { note, type TrailPoint, useNotes } from './notes'
import { sevenAnswers } from './playSignals'
import { type SheetState, sheetState } from './sheetState'
import { useHangingTile } from './useHangingTile'
import type { LessonWorld } from './useLessonWorld'
import { useMonth } from './useMonth'

export interface SheetFigures {
  readonly whole: HangsOn
  readonly detail: TileDetail
  readonly seven: readonly TrailPoint[]
  readonly tastes: TastesHeld
  readonly month: MonthFile | null
}

export interface SheetAnswers {
  readonly state: SheetState<SheetFigures>
  /** Once it has failed. */
  again(): void
}

/** Every answer of the lesson, worked out in this world while the sheet is open: the seven signals are played once and given back. */
export function useSheetFigures(world: LessonWorld): SheetAnswers {
  useTruthShown()
  const opened = useHangingTile(world)
  const month = useMonth()
  const asked = useQuestion('tastesHeld', { profile: world.pages[0].seat.profile })
  const tastes = asked.answer
  const isWhole = useSession((state) => hiddenRecords(shownActs(state)).size === 0) && world.masked.length === 0
  const ready = isWhole && opened.kind === 'open' && month.kind !== 'loading'
  const { seven, again } = useSeven(world, ready)
  const figures =
    !ready || seven === null || seven === 'failed' || tastes === null
      ? null
      : { whole: opened.whole, detail: opened.detail, seven, tastes, month: month.kind === 'read' ? month.file : null }
  const failed = seven === 'failed' || asked.failure !== null
  return { state: sheetState({ tile: opened.kind, failed, figures }), again: asked.failure === null ? again : asked.again }
}

/** The seven signals, played once when all is ready, and again when that is asked for; first everything hidden is given back. */
function useSeven(world: LessonWorld, ready: boolean) {
  const [seven, setSeven] = useState<readonly TrailPoint[] | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(0)
  const played = useRef(-1)
  useEffect(() => {
    if (!ready || played.current === attempt) return
    played.current = attempt
    sevenAnswers(world).then(
      (points) => setSeven(points ?? 'failed'),
      () => setSeven('failed'),
    )
  }, [ready, world, attempt])
  const again = () => {
    if (useNotes.getState().hangs === 'failed') note({ hangs: null })
    const state = session.store.getState()
    setSeven(null)
    session.actions.quietly(tidying(shownActs(state), state.snapshot?.recorded.masked ?? [], null)).then(
      (tidy) => (tidy ? setAttempt(attempt + 1) : setSeven('failed')),
      () => setSeven('failed'),
    )
  }
  return { seven, again }
}

/** The answers hold real tastes, so the sheet shows them, and hides them again if they were hidden. */
function useTruthShown(): void {
  useEffect(() => {
    const { truth } = session.store.getState()
    if (truth) return
    session.actions.showTruth(true)
    return () => session.actions.showTruth(false)
  }, [])
}
