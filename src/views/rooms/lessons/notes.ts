/** What the class did in a lesson: votes, the curve it drew, its answer. In memory only; nothing of it goes into a link. */
import { create } from 'zustand'
import type { Signal } from '../../../engine/contract/signals'
import type { HangsOn } from '../../../engine/lab/hangsOn'

/** One measurement while signals were hidden and given back. */
export interface TrailPoint {
  /** 0 for the first. */
  readonly step: number
  readonly hidden: number
  readonly shared: number
  readonly of: number
  /** What was just hidden or given back; null for the first point. */
  readonly signal: Signal | null
  readonly gone: boolean
  readonly same: boolean
}

export type ExitChoice = 'alike' | 'anybody' | 'best' | 'erased'

interface ClassNotes {
  /** The world that they were taken in, and its day. */
  readonly world: string
  readonly day: number
  /** One number a hand, in the order of the hands. */
  readonly votes: readonly number[]
  readonly trail: readonly TrailPoint[]
  /** What hung on what while nothing was hidden: kept, because it is different once something is. */
  readonly hangs: readonly HangsOn[] | 'failed' | null
  readonly choice: ExitChoice | null
}

const OF_THE_DAY: Pick<ClassNotes, 'trail' | 'hangs'> = { trail: [], hangs: null }
const BLANK: Omit<ClassNotes, 'world' | 'day'> = { votes: [], choice: null, ...OF_THE_DAY }

export const useNotes = create<ClassNotes>(() => ({ world: '', day: 0, ...BLANK }))

export const note = (changed: Partial<Omit<ClassNotes, 'world' | 'day'>>): void => useNotes.setState(changed)

/** Wipes the notes that were taken in another world, and the figures that were read on another day. */
export function notesFor(world: string, day: number): void {
  const before = useNotes.getState()
  if (before.world !== world) useNotes.setState({ world, day, ...BLANK })
  else if (before.day !== day) useNotes.setState({ day, ...OF_THE_DAY })
}
