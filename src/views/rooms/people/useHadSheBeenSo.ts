import { useRef, useState } from 'react'
import type { HadSheBeenSo } from '../../../engine/lab/people/hadSheBeenSo'
import type { Whereabouts } from '../../../engine/lab/people/whereabouts'
import type { PageView, Seat } from '../../../engine/lab/snapshot'
import { session, useSession } from '../../../store/session'
import type { TraitChange } from '../../../worker/protocol'

export interface WhatIf {
  /** What is dragged, or was dragged last on this day. */
  readonly change: TraitChange | null
  /** The page as it would have been; null where nothing was dragged on this day. */
  readonly preview: PageView | null
  /** Where she would stand; null with the page. */
  readonly whereabouts: Whereabouts | null
  /** Let go: the page itself is so now. */
  readonly kept: boolean
  readonly computing: boolean
  drag(change: TraitChange): void
  /** Let go: the change becomes an act, unless it is none. `from`: the value before. */
  release(from: number): void
}

interface Dragged {
  readonly of: number
  readonly asOf: number
  readonly change: TraitChange
  readonly kept: boolean
  /** Once it was kept: how many acts there were then, so that what undoes it ends what is said of it. */
  readonly acts: number
}

/** "Had she been so": asks for the page under a changed trait while it is dragged; an older answer never follows a newer one. */
export function useHadSheBeenSo(seat: Seat): WhatIf {
  const day = useSession(({ snapshot }) => snapshot?.day ?? 0)
  const acts = useSession((state) => state.acts.length)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [preview, setPreview] = useState<HadSheBeenSo | null>(null)
  const [open, setOpen] = useState(0)
  const newest = useRef(0)
  const shown = useRef(0)
  const holds = dragged !== null && dragged.asOf === day && dragged.of === seat.profile && (!dragged.kept || dragged.acts === acts)

  const drag = (change: TraitChange) => {
    newest.current += 1
    const mine = newest.current
    if (!holds) setPreview(null)
    setDragged({ of: seat.profile, asOf: day, change, kept: false, acts })
    setOpen((count) => count + 1)
    void session.actions.ask('hadSheBeenSo', { change, seat }).then((answer) => {
      setOpen((count) => count - 1)
      // While the hand moves on, each answer that is newer than the one shown is shown.
      if (answer === null || mine < shown.current) return
      shown.current = mine
      setPreview(answer)
    })
  }
  const release = (from: number) => {
    if (!holds || dragged.kept || dragged.change.value === from) return
    const { change } = dragged
    const mine = newest.current
    void session.actions.act({ kind: 'tweak', ...change, was: from }).then((acted) => {
      if (acted === null || mine !== newest.current) return
      setDragged({ of: seat.profile, asOf: acted.dated.day, change, kept: true, acts: session.store.getState().acts.length })
      shown.current = mine + 1
      newest.current = mine + 1
      setPreview(null)
    })
  }
  return {
    change: holds ? dragged.change : null,
    preview: holds && preview !== null ? preview.page : null,
    whereabouts: holds && preview !== null ? preview.whereabouts : null,
    kept: holds && dragged.kept,
    computing: open > 0,
    drag,
    release,
  }
}
