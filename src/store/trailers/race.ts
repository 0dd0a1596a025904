/**
 * What is on the Trailers room's stage: which title, what the visitor has cut for it, and whether that runs in the race. It lasts as
 * long as the page; a title is known by its name too, so that in another world no other title takes its place.
 */
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PublicTitle } from '../../engine/contract/catalogue'
import type { TrailerId } from '../../engine/contract/ids'
import type { Cut } from './cut'

/** What was cut for one title, with the steps back and forth. */
export interface Cutting {
  readonly past: readonly (Cut | null)[]
  readonly now: Cut | null
  readonly future: readonly (Cut | null)[]
  readonly inRace: boolean
}

export interface RaceState {
  /** Null for the title that the room begins with. */
  readonly title: string | null
  readonly cuttings: { readonly [title: string]: Cutting }
  /** What plays on the stage: A to J by number, or the visitor's own. */
  readonly playing: TrailerId | 'own' | null
}

export const UNCUT: Cutting = { past: [], now: null, future: [], inRace: true }
const MOST_STEPS = 100

/** Titles of one name in two worlds are told apart by their numbers. */
export const nameOf = ({ id, name }: PublicTitle): string => `${id} ${name}`

export class Race {
  readonly store: StoreApi<RaceState> = createStore(() => ({ title: null, cuttings: {}, playing: null }))

  choose(title: PublicTitle): void {
    this.store.setState({ title: nameOf(title), playing: null })
  }

  play(playing: RaceState['playing']): void {
    this.store.setState({ playing })
  }

  /** `mending`: what was done last goes on, as while a slider is dragged, and is one step back with it. */
  cut(title: PublicTitle, now: Cut | null, mending = false): void {
    this.change(title, (before) => ({
      ...before,
      past: mending && before.past.length > 0 ? before.past : [...before.past, before.now].slice(-MOST_STEPS),
      now,
      future: [],
    }))
  }

  undo(title: PublicTitle): void {
    this.change(title, (before) => {
      const last = before.past.at(-1)
      if (last === undefined) return before
      return { ...before, past: before.past.slice(0, -1), now: last, future: [before.now, ...before.future] }
    })
  }

  redo(title: PublicTitle): void {
    this.change(title, (before) => {
      const [next, ...future] = before.future
      return next === undefined ? before : { ...before, past: [...before.past, before.now], now: next, future }
    })
  }

  enter(title: PublicTitle, inRace: boolean): void {
    this.change(title, (before) => ({ ...before, inRace }))
  }

  private change(title: PublicTitle, change: (before: Cutting) => Cutting): void {
    const name = nameOf(title)
    this.store.setState(({ cuttings }) => ({ cuttings: { ...cuttings, [name]: change(cuttings[name] ?? UNCUT) } }))
  }
}

export const race = new Race()

export const useRace = <Selected>(selector: (state: RaceState) => Selected): Selected => useStore(race.store, selector)

export const useCutting = (title: PublicTitle): Cutting => useRace(({ cuttings }) => cuttings[nameOf(title)] ?? UNCUT)
