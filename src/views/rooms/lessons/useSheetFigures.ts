import { useEffect, useRef, useState } from 'react'
import type { HangsOn } from '../../../engine/lab/hangsOn'
import type { TileDetail } from '../../../engine/lab/snapshot'
import type { TastesHeld } from '../../../engine/lab/tastesHeld'
import type { MonthFile } from '../../../lessons/month'
import { session, useSession } from '../../../store/session'
import { shownActs } from '../../../store/shownActs'
import { useQuestion } from '../../page/useQuestion'
import { hiddenRecords } from './derive'
import type { TrailPoint } from './notes'
import { sevenAnswers } from './playSignals'
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

/** Every answer of the lesson, worked out in this world while the sheet is open: the seven signals are played once and given back. */
export function useSheetFigures(world: LessonWorld): SheetFigures | null {
  useTruthShown()
  const opened = useHangingTile(world)
  const month = useMonth()
  const tastes = useQuestion('tastesHeld', { profile: world.pages[0].seat.profile })
  const isWhole = useSession((state) => hiddenRecords(shownActs(state)).size === 0) && world.masked.length === 0
  const [seven, setSeven] = useState<readonly TrailPoint[] | null>(null)
  const asked = useRef(false)
  const ready = isWhole && opened.kind === 'open' && month.kind !== 'loading'
  useEffect(() => {
    if (!ready || asked.current) return
    asked.current = true
    void sevenAnswers(world).then(setSeven)
  }, [ready, world])
  if (!ready || seven === null || tastes === null) return null
  return { whole: opened.whole, detail: opened.detail, seven, tastes, month: month.kind === 'read' ? month.file : null }
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
