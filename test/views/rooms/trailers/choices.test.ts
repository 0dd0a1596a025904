import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { titleId } from '../../../../src/engine/contract/ids'
import { takeWords, wordsOf } from '../../../../src/store/choices/keepInLink'
import { nameOf } from '../../../../src/store/choices/titleName'
import type { Cut } from '../../../../src/store/trailers/cut'
import { Race, UNCUT } from '../../../../src/store/trailers/race'
import { FIRST_WISH, wishes } from '../../../../src/store/trailers/wish'
import { stageSlots } from '../../../../src/views/rooms/trailers/choices/cuts'
import { planning } from '../../../../src/views/rooms/trailers/choices/planning'
import { wishSlots } from '../../../../src/views/rooms/trailers/choices/wishes'
import { cutFrom, tenOf } from '../../../../src/views/rooms/trailers/compose/board'
import { FIRST_PLAN } from '../../../../src/views/rooms/trailers/timed/plan'
import { trailerOf } from '../../../../src/worker/pageIds'
import { catalogue } from '../../../views/samples'

const [title] = catalogue.titles
const cuttingOf = (race: Race) => race.store.getState().cuttings[nameOf(title)] ?? UNCUT

describe('the title on stage, in a link', () => {
  it.each([
    [{ id: titleId(50), name: 'Le Dernier Été' }, '50-le-dernier-ete'],
    [{ id: titleId(3), name: '…' }, '3'],
    [{ id: titleId(7), name: "L'Œil, 2" }, '7-l-oeil-2'],
  ])('%j is written %s', (one, written) => {
    expect(nameOf(one)).toBe(written)
    const race = new Race()
    expect(takeWords(stageSlots(race), `title.${written}`)).toEqual([])
    expect(race.store.getState().title).toBe(written)
  })

  it('comes back with the eleventh that was cut, those of the ten that were edited, and what plays', () => {
    const ten = tenOf(title, catalogue)
    const race = new Race()
    race.cut({ title, which: 'own' }, cutFrom(ten[2]))
    race.cut({ title, which: trailerOf(4) }, { ...cutFrom(ten[4]), shots: cutFrom(ten[4]).shots.slice(1) })
    race.enter(title, false)
    race.play('own')
    const words = wordsOf(stageSlots(race))
    const other = new Race()
    expect(takeWords(stageSlots(other), words)).toEqual([])
    expect(wordsOf(stageSlots(other))).toBe(words)
    expect(other.store.getState()).toMatchObject({ title: nameOf(title), playing: 'own' })
    const plain = ({ shots }: Cut) => shots.map(({ key: _, ...shot }) => shot)
    expect(plain(cuttingOf(other).now.own ?? { from: trailerOf(0), shots: [] })).toEqual(plain(cutFrom(ten[2])))
    expect(plain(cuttingOf(other).now.edited[4])).toEqual(plain(cutFrom(ten[4])).slice(1))
    expect(cuttingOf(other).inRace).toBe(false)
  })

  it.each([
    'title.the-lighthouse',
    'plays.Z',
    'cuts.Z_1_1-0-2-1-n',
    'cuts.K_1',
    'cuts.K_1_1-0-99-1-n',
    'cuts.K_1_1-0-2-9-n',
    'cuts.K_1_1-40-2-1-n',
    'cuts.K_1_x',
    'races.maybe',
  ])('is as at first where the link says %s, which is named', (bad) => {
    const race = new Race()
    expect(takeWords(stageSlots(race), bad)).toMatchObject([{ code: 'mangledLink', value: bad }])
    expect(race.store.getState()).toMatchObject({ title: null, playing: null, cuttings: {} })
  })
})

describe('how trailers are to be chosen, in a link', () => {
  beforeEach(() => wishes.setState(FIRST_WISH))

  it('comes back with the policy’s own screws and its rules', () => {
    const wanted = {
      ...FIRST_WISH,
      policy: 'byRule' as const,
      reward: 'completion' as const,
      experienced: false,
      days: 14,
      draw: 3,
      drawn: 100_000,
      settings: { epsilon: 0.25, alpha: 1.35, chosen: 4, rules: [{ aspect: 'dread', above: -0.15, show: 'most' } as const] },
    }
    wishes.setState(wanted)
    const words = wordsOf(wishSlots)
    expect(words).toBe(
      'policy.byRule,experienced.0,reward.completion,days.14,draw.3,drawn.100000,chosen.4,epsilon.0.25,alpha.1.35,rules.dread_-0.15_most',
    )
    takeWords(wishSlots, null)
    expect(wishes.getState()).toEqual(FIRST_WISH)
    expect(takeWords(wishSlots, words)).toEqual([])
    expect(wishes.getState()).toEqual(wanted)
  })

  it.each([
    'policy.oracle',
    'days.29',
    'days.0',
    'draw.0',
    'drawn.7',
    'pace.never',
    'epsilon.2',
    'chosen.11',
    'rules.lead',
    'rules.love_0_most',
  ])('is as at first where the link says %s, which is named', (bad) => {
    expect(takeWords(wishSlots, bad)).toMatchObject([{ code: 'mangledLink', value: bad }])
    expect(wishes.getState()).toEqual(FIRST_WISH)
  })
})

describe('the plan of a campaign, in a link', () => {
  it('comes back whatever it is', () => {
    const events = fc.record({
      kind: fc.constantFrom('inauguration', 'cupFinal'),
      day: fc.integer({ min: 364, max: 433 }),
      countries: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
    })
    const plans = fc.record({
      genre: fc.constantFrom('politics', 'comedy'),
      tone: fc.nat(7),
      country: fc.option(fc.nat(5)),
      day: fc.integer({ min: 364, max: 433 }),
      share: fc.integer({ min: 1, max: 10 }).map((tenth) => tenth / 10),
      annoyance: fc.constantFrom(0, 0.5, 4),
      added: fc.array(
        events.map((event) => ({ ...event, days: 1 })),
        { maxLength: 6 },
      ),
    })
    fc.assert(
      fc.property(plans, (plan) => {
        planning.store.setState(plan)
        const words = wordsOf(planning.slots)
        takeWords(planning.slots, null)
        expect(planning.store.getState()).toEqual(FIRST_PLAN)
        expect(takeWords(planning.slots, words)).toEqual([])
        expect(planning.store.getState()).toEqual(plan)
      }),
    )
  })
})
