/**
 * What is on the Trailers room's stage: which title, how the visitor has edited its ten and cut an eleventh, and whether that one runs in the
 * race. It lasts as long as the page; a title is known by its name too, so that in another world no other title takes its place.
 */

import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PublicTitle } from '../../engine/contract/catalogue'
import type { TrailerId } from '../../engine/contract/ids'
import { nameOf } from '../choices/titleName'
import type { Cut } from './cut'

/** One of the ten, or the visitor's eleventh. */
export type Which = TrailerId | 'own'

/** Those that are the visitor's work: the eleventh, and those of the ten that were edited in place. */
export interface Cuts {
  readonly own: Cut | null
  readonly edited: { readonly [trailer: number]: Cut }
}

/** What was cut for one title. */
export interface Cutting {
  readonly now: Cuts
  /** The eleventh; what was edited in place always runs. */
  readonly inRace: boolean
}

export interface RaceState {
  /** Null for the title that the room begins with. */
  readonly title: string | null
  readonly cuttings: { readonly [title: string]: Cutting }
  /** What plays on the stage. */
  readonly playing: Which | null
}

/** A trailer on the cutting table. */
export interface Work {
  readonly title: PublicTitle
  readonly which: Which
}

export const UNCUT: Cutting = { now: { own: null, edited: {} }, inRace: true }

export const cutOf = ({ own, edited }: Cuts, which: Which): Cut | null => (which === 'own' ? own : (edited[which] ?? null))

export class Race {
  readonly store: StoreApi<RaceState> = createStore(() => ({ title: null, cuttings: {}, playing: null }))

  choose(title: PublicTitle): void {
    this.store.setState({ title: nameOf(title), playing: null })
  }

  play(playing: RaceState['playing']): void {
    this.store.setState({ playing })
  }

  /** What a link says of the title on stage, in place of what there is. Null where it says nothing. */
  take(title: string | null, cutting: Cutting): void {
    if (title !== this.store.getState().title) this.store.setState({ title, playing: null })
    if (title !== null) this.store.setState(({ cuttings }) => ({ cuttings: { ...cuttings, [title]: cutting } }))
  }

  /** Null: as it was made. */
  cut({ title, which }: Work, cut: Cut | null): void {
    this.change(title, ({ now, inRace }) => ({ now: withCut(now, which, cut), inRace }))
  }

  enter(title: PublicTitle, inRace: boolean): void {
    this.change(title, (before) => (before.inRace === inRace ? before : { ...before, inRace }))
  }

  private change(title: PublicTitle, change: (before: Cutting) => Cutting): void {
    const name = nameOf(title)
    const before = this.store.getState().cuttings[name] ?? UNCUT
    const now = change(before)
    if (now === before) return
    // Whatever title the room began with, the link must name the one that is worked on.
    this.store.setState(({ cuttings }) => ({ title: name, cuttings: { ...cuttings, [name]: now } }))
  }
}

function withCut(cuts: Cuts, which: Which, cut: Cut | null): Cuts {
  if (which === 'own') return { ...cuts, own: cut }
  const others = Object.entries(cuts.edited).filter(([trailer]) => Number(trailer) !== which)
  const edited: Cuts['edited'] = Object.fromEntries(others)
  return { ...cuts, edited: cut === null ? edited : { ...edited, [which]: cut } }
}

export const race = new Race()

export const useRace = <Selected>(selector: (state: RaceState) => Selected): Selected => useStore(race.store, selector)

export const useCutting = (title: PublicTitle): Cutting => useRace(({ cuttings }) => cuttings[nameOf(title)] ?? UNCUT)
