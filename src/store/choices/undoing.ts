/**
 * What is chosen in a room, as steps of the session's one history: undone and done again with whatever else was done, in its order.
 *
 * A step holds what its store held before, and, once it is taken back, what it held then. One number changed again within a second
 * is a slider on its way, and one step back. What other hands bring (a link, the way back) is no step.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { ChoiceName } from '../../scenario/choiceNames'
import type { Session } from '../createSession'
import { withStep } from '../evening'
import type { Step } from '../state'

const ON_ITS_WAY_MS = 1000

interface Change {
  readonly what: ChoiceName
  readonly at: number
  /** Which of the store's numbers; null where something else changed. */
  readonly number: number | null
}

export interface UndoingSurroundings {
  readonly session: Pick<Session, 'store'>
  /** In milliseconds. */
  readonly now: () => number
  /** What else stands as it does because of what was chosen: taken note of before a step, and brought back with it. */
  readonly beside: () => () => void
  /** Where it is to be seen. */
  readonly show: (what: ChoiceName) => void
}

export class Undoing {
  private readonly surroundings: UndoingSurroundings
  private isQuiet = false
  private steps = 0
  private last: Change | null = null

  constructor(surroundings: UndoingSurroundings) {
    this.surroundings = surroundings
  }

  /** `nameOf`: what a change is; null for one that is not to be undone. */
  watch<State>(store: StoreApi<State>, nameOf: (before: State, now: State) => ChoiceName | null): void {
    store.subscribe((now, before) => {
      const what = this.isQuiet ? null : nameOf(before, now)
      if (what !== null) this.take(store, before, { what, at: this.surroundings.now(), number: numberChanged(before, now) })
    })
  }

  /** What is changed meanwhile is no step. */
  readonly quietly = (work: () => void): void => {
    this.isQuiet = true
    try {
      work()
    } finally {
      this.isQuiet = false
    }
  }

  private take<State>(store: StoreApi<State>, before: State, change: Change): void {
    const { session, beside } = this.surroundings
    const goesOn = this.goesOn(change)
    this.last = change
    if (goesOn) return
    const bringBack = beside()
    let there: { readonly state: State; readonly bringBack: () => void } | null = null
    const turn = (forth: boolean): void => {
      const [state, bring] = forth && there !== null ? [there.state, there.bringBack] : [before, bringBack]
      if (!forth) there = { state: store.getState(), bringBack: beside() }
      this.last = null
      this.quietly(() => store.setState(state, true))
      bring()
      this.surroundings.show(change.what)
    }
    this.steps++
    // Acts are numbered upwards from 1.
    const step: Step = { id: -this.steps, text: { kind: 'chose', what: change.what }, before: [], after: [], turn }
    session.store.setState(({ history }) => ({ history: withStep(history.past, step) }))
  }

  /** The same slider, further; its step is still the last. */
  private goesOn({ what, at, number }: Change): boolean {
    const { last } = this
    const isLast = this.surroundings.session.store.getState().history.past.at(-1)?.id === -this.steps
    if (last === null || !isLast || number === null || last.what !== what || at - last.at > ON_ITS_WAY_MS) return false
    return last.number === null || last.number === number
  }
}

/** Which number of two states of one shape is another, as they are written down; null where more is, or the shape. */
function numberChanged(before: unknown, now: unknown): number | null {
  const [one, other] = [writtenDown(before), writtenDown(now)]
  if (one.shape !== other.shape) return null
  const changed = one.numbers.flatMap((value, at) => (value === other.numbers[at] ? [] : [at]))
  return changed.length === 1 ? changed[0] : null
}

function writtenDown(state: unknown): { readonly shape: string; readonly numbers: readonly number[] } {
  const numbers: number[] = []
  const shape = JSON.stringify(state, (_key, value: unknown) => {
    if (typeof value !== 'number') return value
    numbers.push(value)
    return 0
  })
  return { shape, numbers }
}
