import { useEffect } from 'react'
import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { Signal } from '../../../engine/contract/signals'
import type { MiddlePerson } from '../../../engine/lab/middlePair'
import type { PageView, Seat } from '../../../engine/lab/snapshot'
import type { Panel } from '../../../lessons/lesson'
import { sameSeat } from '../../../store/linkSeats'
import { session, useSession } from '../../../store/session'
import { shownActs } from '../../../store/shownActs'
import { usePage } from '../../page/usePage'
import { type Question, useQuestion } from '../../page/useQuestion'
import { firstTen, hiddenRecords, signalsIn, tidying } from './derive'
import { note, notesFor, useNotes } from './notes'

export type Pair<Item> = readonly [Item, Item]

/** What every step reads: two people and their pages. */
export interface LessonWorld {
  readonly catalogue: PublicCatalogue
  readonly people: Pair<MiddlePerson>
  readonly pages: Pair<PageView>
  readonly masked: readonly Signal[]
}

interface Entered {
  /** Null until the world has lived its first days and both pages are there. */
  readonly world: LessonWorld | null
  /** How the question of whom it is about stands. */
  readonly asked: Question<readonly MiddlePerson[]>
}

/** The lesson's world, on its first days or later. */
export function useLessonWorld(): Entered {
  const opening = useSession((state) => state.opening)
  const masked = useSession(({ snapshot }) => snapshot?.recorded.masked)
  const lived = useSession(
    ({ snapshot, run, openingDay }) => run?.purpose !== 'firstDays' && (snapshot?.day ?? 0) >= Math.min(1, openingDay),
  )
  const asked = useQuestion('middlePair', null)
  const [one, other] = asked.answer ?? []
  const seats = useSession((state) => state.seats)
  const wanted = lived && one !== undefined && other !== undefined ? [seatOf(one), seatOf(other)] : null
  const seated = wanted !== null && wanted.length === seats.length && wanted.every((seat, index) => sameSeat(seat, seats[index]))
  const whom = wanted?.map(({ profile }) => profile).join()
  useEffect(() => {
    if (!seated && one !== undefined && other !== undefined && whom !== undefined) session.actions.show([seatOf(one), seatOf(other)])
  }, [seated, whom, one, other])
  const [mine, theirs] = [usePage(wanted?.[0]), usePage(wanted?.[1])]
  if (opening === null || masked === undefined || one === undefined || other === undefined || mine === null || theirs === null)
    return { world: null, asked }
  return { world: { catalogue: opening.catalogue, people: [one, other], pages: [mine, theirs], masked: signalsIn(masked) }, asked }
}

const seatOf = ({ person }: MiddlePerson): Seat => ({ profile: person.profile, device: 'television' })

/** What a step hides comes back when it is left: every other step stands on the whole of the records. */
export function useTidy(panel: Panel, sheet: boolean): void {
  const ready = useSession(({ snapshot, run }) => snapshot !== null && run === null)
  useEffect(() => {
    if (!ready) return
    const state = session.store.getState()
    const { snapshot } = state
    const keep = sheet ? null : panel === 'oneRecord' ? 'records' : panel === 'sevenSignals' ? 'signals' : null
    const back = tidying(shownActs(state), snapshot?.recorded.masked ?? [], keep)
    if (back.length > 0) void session.actions.quietly(back)
  }, [panel, ready, sheet])
}

/** Takes the notes that need a world with nothing hidden in it, once. */
export function useWorldNotes(world: LessonWorld | null): void {
  const scenario = useSession((state) => state.scenario)
  const day = useSession(({ snapshot }) => snapshot?.day ?? 0)
  const hidden = useSession((state) => hiddenRecords(shownActs(state)).size)
  const known = useNotes(({ hangs }) => hangs !== null)
  useEffect(() => notesFor(JSON.stringify(scenario), day), [scenario, day])
  useEffect(() => {
    if (world === null || known || hidden > 0 || world.masked.length > 0) return
    const [page] = world.pages
    const ask = async (): Promise<void> => {
      const hangs = await session.actions.ask('hangsOn', { profile: page.seat.profile, titles: firstTen(page) })
      if (useNotes.getState().hangs === null) note({ hangs: hangs ?? 'failed' })
    }
    void ask()
  }, [world, known, hidden])
}
