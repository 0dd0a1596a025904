import { expect, it } from 'vitest'
import { comparing, levelling, logging } from '../../../../src/views/rooms/trailers/choices/beside'
import { planning } from '../../../../src/views/rooms/trailers/choices/planning'
import {
  nameOfComparing,
  nameOfLevelling,
  nameOfLogging,
  nameOfPlan,
  type nameOfWish,
  viewsOf,
} from '../../../../src/views/rooms/trailers/choices/undone'

const names = <State extends object>(first: State, nameOf: (before: State, now: State) => ReturnType<typeof nameOfWish>) =>
  Object.keys(first).map((key) => nameOf(first, { ...first, [key]: Symbol(key) }))

it('shows what is taken back in the view in which it was chosen, and there alone', () => {
  const byView = {
    compare: names(comparing.store.getState(), nameOfComparing),
    logs: names(logging.store.getState(), nameOfLogging),
    timed: names(planning.store.getState(), nameOfPlan),
    levels: names(levelling.store.getState(), nameOfLevelling),
  }
  for (const [view, chosen] of Object.entries(byView)) {
    expect(chosen.length).toBeGreaterThan(4)
    for (const what of chosen) expect(what === null ? null : viewsOf(what), `${view}: ${what}`).toEqual([view])
  }
})
