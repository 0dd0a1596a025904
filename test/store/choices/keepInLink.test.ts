import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createChosen } from '../../../src/store/choices/chosen'
import { flag, listOf, numberOf, oneOf, orNone, within } from '../../../src/store/choices/field'
import { keepInLink, takeWords, wordsOf } from '../../../src/store/choices/keepInLink'
import { SessionBench } from '../sessionBench'

interface Choices {
  readonly colour: 'red' | 'blue'
  readonly share: number
  readonly on: boolean
  readonly whom: number | null
  readonly many: readonly number[]
}
const FIRST: Choices = { colour: 'red', share: 0.3, on: true, whom: null, many: [1] }
const make = () =>
  createChosen<Choices>('a', FIRST, {
    colour: oneOf(['red', 'blue']),
    share: within({ min: 0.05, max: 1, step: 0.05 }),
    on: flag,
    whom: orNone(numberOf(9)),
    many: listOf(numberOf(3), { most: 4 }),
  })

const choices: fc.Arbitrary<Choices> = fc.record({
  colour: fc.constantFrom('red', 'blue'),
  share: fc.integer({ min: 1, max: 20 }).map((step) => Math.round(step * 5) / 100),
  on: fc.boolean(),
  whom: fc.option(fc.nat(9)),
  many: fc.array(fc.nat(3), { maxLength: 4 }),
})

describe('what is chosen in a view', () => {
  it('comes back from what a link says of it, whatever was chosen before', () => {
    fc.assert(
      fc.property(choices, choices, (before, wanted) => {
        const [one, other] = [make(), make()]
        one.store.setState(wanted)
        other.store.setState(before)
        expect(takeWords(other.slots, wordsOf(one.slots))).toEqual([])
        expect(other.store.getState()).toEqual(wanted)
        expect(wordsOf(other.slots)).toBe(wordsOf(one.slots))
      }),
    )
  })

  it('is not said where it is as at first', () => {
    const { store, slots } = make()
    expect(wordsOf(slots)).toBeNull()
    store.setState({ share: 0.5 })
    expect(wordsOf(slots)).toBe('a-share.0.5')
  })

  it.each([
    'a-colour.green',
    'a-share.2',
    'a-share.0.33',
    'a-share.many',
    'a-on.yes',
    'a-whom.10',
    'a-many.1~2~3~0~1',
    'a-many.1~x',
    'colour.red',
    'a-colour',
    '%',
  ])('stays as at first where the link says %j, which is named', (bad) => {
    const { store, slots } = make()
    store.setState({ colour: 'blue', share: 0.9, on: false, whom: 3, many: [] })
    expect(takeWords(slots, `${bad},a-whom.4`)).toEqual(bad === 'a-whom.10' ? [] : [{ code: 'mangledLink', place: 'with', value: bad }])
    expect(store.getState()).toEqual({ ...FIRST, whom: 4 })
  })

  it('of any text at all is whole', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `a-share.${text}`),
        ),
        (text) => {
          const { store, slots } = make()
          takeWords(slots, text)
          const { share, many } = store.getState()
          expect(share >= 0.05 && share <= 1 && many.length <= 4).toBe(true)
        },
      ),
    )
  })
})

describe('a room whose choices stand in the link', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const open = (hash: string) => {
    const bench = new SessionBench(hash)
    bench.session.start()
    const chosen = make()
    keepInLink(bench.session, 'trailers', { slots: chosen.slots, stores: [chosen.store] })
    return { bench, ...chosen }
  }

  it('takes what the address says, and writes what is chosen into it', () => {
    const { bench, store } = open('#/trailers?with=a-colour.blue')
    expect(store.getState().colour).toBe('blue')
    store.setState({ whom: 7 })
    expect(bench.address).toContain('with=a-colour.blue,a-whom.7')
    store.setState(FIRST)
    vi.runAllTimers()
    expect(bench.address).not.toContain('with=')
  })

  it('writes while a slider is dragged no more often than a browser allows, and at last what was chosen last', () => {
    const { bench, store } = open('#/trailers')
    const choose = vi.spyOn(bench.session.actions, 'choose')
    for (let whom = 0; whom <= 9; whom++) store.setState({ whom })
    expect(choose).toHaveBeenCalledTimes(1)
    vi.runAllTimers()
    expect(choose).toHaveBeenCalledTimes(2)
    expect(bench.address).toContain('with=a-whom.9')
  })

  it('goes back with the visitor, and forward to what another link says', () => {
    const { bench, store } = open('#/trailers?with=a-whom.2')
    vi.runAllTimers()
    bench.type('#/trailers?with=a-whom.5,a-on.0')
    expect(store.getState()).toMatchObject({ whom: 5, on: false })
    bench.back()
    expect(store.getState()).toMatchObject({ whom: 2, on: true })
    bench.type('#/people')
    expect(store.getState().whom).toBe(2)
    bench.type('#/trailers')
    expect(store.getState()).toEqual(FIRST)
  })

  it('names what cannot be taken, and takes it out of the address', () => {
    const { bench } = open('#/trailers?with=a-whom.99,a-colour.blue')
    expect(bench.state.problems).toEqual([{ code: 'mangledLink', place: 'with', value: 'a-whom.99' }])
    expect(bench.address).toContain('with=a-colour.blue')
    expect(bench.address).not.toContain('whom')
  })

  it('keeps what is chosen in another world, and leaves other rooms alone', () => {
    const { bench, store } = open('#/trailers?with=a-whom.2')
    bench.session.actions.goTo('people')
    expect(bench.address).not.toContain('with=')
    bench.session.actions.goTo('trailers')
    bench.session.actions.openScenario({ ...bench.state.scenario, seed: 7 })
    expect(store.getState().whom).toBe(2)
    expect(bench.address).toContain('with=a-whom.2')
  })
})
