import { beforeEach, expect, it } from 'vitest'
import type { Worth } from '../../../src/engine/lab/worth/compareArms'
import { takeWords, wordsOf } from '../../../src/store/choices/keepInLink'
import { callIt, drag, dropTry, hand, handSlots, letGo, nameTry, takeBack, takeWeights } from '../../../src/store/worth/hand'
import { FIRST_WEIGHTS } from '../../../src/store/worth/handWeights'
import { livedArms } from '../../../src/store/worth/page'

const OTHER = { ...FIRST_WEIGHTS, short: 1.5, chance: -2 }

beforeEach(() => {
  while (hand.getState().past.length > 0) takeBack()
  takeWeights(FIRST_WEIGHTS)
  hand.setState({ tries: [], past: [] })
})

/** As a race ends. */
function raced(weights: typeof FIRST_WEIGHTS, stopped = false): void {
  const measures = {}
  const result: Worth = {
    people: 300,
    days: 14,
    worlds: 3,
    arms: [
      { arm: { kind: 'hand', weights: null }, measures, weeks: {} },
      { arm: { kind: 'hand', weights }, measures, weeks: {} },
    ],
  }
  const { store } = livedArms.hand
  store.setState({ done: 0.5, stopped: false, answer: result })
  store.setState({ done: null, stopped, answer: result })
}

it('stands in the link, as far as it is not as at first', () => {
  expect(wordsOf(handSlots)).toBeNull()
  takeWeights(OTHER)
  expect(wordsOf(handSlots)).toBe('short.1.5,chance.-2')
  expect(takeWords(handSlots, 'people.-0.7')).toEqual([])
  expect(hand.getState().weights).toEqual({ ...FIRST_WEIGHTS, people: -0.7 })
  expect(takeWords(handSlots, 'people.9')).toHaveLength(1)
  expect(hand.getState().weights).toEqual(FIRST_WEIGHTS)
})

it('takes a whole drag back at once', () => {
  for (const short of [0.1, 0.5, 1.2]) drag({ ...FIRST_WEIGHTS, short })
  letGo()
  letGo()
  expect(hand.getState().past).toHaveLength(1)
  takeBack()
  expect(hand.getState().weights).toEqual(FIRST_WEIGHTS)
  takeBack()
  expect(hand.getState().weights).toEqual(FIRST_WEIGHTS)
})

it('keeps each race that came to its end, by its name, and brings back what was removed', () => {
  callIt('Short ones')
  raced(OTHER)
  callIt('Stopped')
  raced(FIRST_WEIGHTS, true)
  const [made, ...others] = hand.getState().tries
  expect([made.name, made.weights, others]).toEqual(['Short ones', OTHER, []])
  nameTry(made.id, 'Quick')
  dropTry(made.id)
  expect(hand.getState().tries).toEqual([])
  takeBack()
  expect(hand.getState().tries.map(({ name }) => name)).toEqual(['Quick'])
  takeWeights(made.weights)
  expect(hand.getState().weights).toEqual(OTHER)
})

it('keeps what was raced meanwhile when weights are taken back', () => {
  takeWeights(OTHER)
  callIt('Raced')
  raced(OTHER)
  takeBack()
  expect(hand.getState().weights).toEqual(FIRST_WEIGHTS)
  expect(hand.getState().tries.map(({ name }) => name)).toEqual(['Raced'])
})

it('takes back to the weights that a link brought', () => {
  takeWords(handSlots, 'short.1.5')
  drag(OTHER)
  letGo()
  takeBack()
  expect(hand.getState().weights).toEqual({ ...FIRST_WEIGHTS, short: 1.5 })
})
