import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArmId, ArmPoint } from '../../../../src/engine/lab/launch/telling'
import type { LaunchWhy } from '../../../../src/engine/lab/launch/why'
import { EVERY_TRAILER_POLICY } from '../../../../src/engine/service/trailers/everyPolicy'
import * as rules from '../../../../src/engine/service/trailers/rules'
import {
  armOf,
  courseOf,
  crowdsBefore,
  densityOf,
  type Hour,
  heatRows,
  leadOf,
  letterAt,
  rateOf,
} from '../../../../src/views/rooms/trailers/launch/derive'
import { candidates, pairsOf } from '../../../../src/views/rooms/trailers/launch/pairs'
import { Audience } from '../../../../src/views/rooms/trailers/launch/picture/audience'
import { layoutOf } from '../../../../src/views/rooms/trailers/launch/picture/layout'
import { FIRST_RULES, MOST_RULES, POLICIES, screwsOf, settingsFor } from '../../../../src/views/rooms/trailers/launch/policies'
import { Show } from '../../../../src/views/rooms/trailers/launch/show'
import { CROWDS } from '../../../../src/views/vocabulary'

const NOBODY = 255
const at = (crowd: (typeof CROWDS)[number]) => CROWDS.indexOf(crowd)

describe('the crowd before a trailer', () => {
  const crowdOf = Uint8Array.from({ length: 100 }, (_, profile) => (profile < 20 ? at('leadFans') : at('rest')))
  const everybody = Array.from({ length: 100 }, (_, profile) => profile)
  /** Some stand before the first trailer, all others before the second. */
  const first = (fans: number, others: number, from = crowdOf) => {
    const people = [...everybody.slice(0, fans), ...everybody.slice(20, 20 + others)]
    return crowdsBefore([people, everybody.filter((profile) => !people.includes(profile))], from)[0]
  }

  it('is the one of which more stand there than chance would have it, of those who stand anywhere', () => {
    expect(first(12, 4)).toBe('leadFans')
    expect(first(8, 16)).toBeNull()
    expect(crowdsBefore([everybody.slice(0, 20)], crowdOf)).toEqual([null])
  })

  it('is none where few stand there, or only those without a name do', () => {
    expect(first(4, 0)).toBeNull()
    expect(first(0, 40)).toBeNull()
    expect(first(0, 0)).toBeNull()
  })

  it('does not count whoever is not in the audience', () => {
    const gone = crowdOf.map((crowd, profile) => (profile < 16 ? NOBODY : crowd))
    expect(first(20, 0, gone)).toBeNull()
  })

  it('is rarely one by luck, though many crowds stand before many trailers', () => {
    const [people, trailers, launches] = [1200, 11, 200]
    const crowds = Uint8Array.from({ length: people }, (_, profile) => profile % CROWDS.length)
    let named = 0
    for (let launch = 0; launch < launches; launch++) {
      const before = Array.from({ length: trailers }, (): number[] => [])
      const dice = fc.sample(fc.array(fc.nat(trailers - 1), { minLength: people, maxLength: people }), { numRuns: 1, seed: launch })[0]
      for (const [profile, trailer] of dice.entries()) before[trailer].push(profile)
      if (crowdsBefore(before, crowds).some((crowd) => crowd !== null)) named++
    }
    expect(named / launches).toBeLessThan(0.15)
  })
})

describe('audiences by trailers', () => {
  const TRAILERS = 3
  const cells = fc.array(fc.tuple(fc.nat(200), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: CROWDS.length * TRAILERS,
    maxLength: CROWDS.length * TRAILERS,
  })

  it('leave out who was shown nothing; shares of the others add up, and a rate is said only where enough saw it', () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        const shown = Uint32Array.from(drawn, ([seen]) => seen)
        const pressed = Uint32Array.from(drawn, ([seen, share]) => Math.floor(seen * share))
        const completed = Uint32Array.from(drawn, ([seen, share, rest]) => Math.floor(Math.floor(seen * share) * rest))
        const rows = heatRows({ shown, pressed, completed }, TRAILERS)
        expect(rows.reduce((sum, row) => sum + row.shown, 0)).toBe(shown.reduce((sum, seen) => sum + seen, 0))
        for (const row of rows) {
          expect(row.cells.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
          const from = at(row.crowd) * TRAILERS
          row.cells.forEach((cell, trailer) => {
            expect(cell.shown).toBe(shown[from + trailer])
            expect(cell.rate).toBe(cell.shown < 20 ? null : cell.pressed / cell.shown)
          })
        }
      }),
    )
  })
})

describe('what is believed of a trailer', () => {
  it('is a hill whose top is 1 where Beta has its own, within the rates that there can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 2, max: 4000 }), (alpha, beta) => {
        const total = alpha + beta
        const sd = Math.sqrt((alpha * beta) / (total * total * (total + 1)))
        const hill = densityOf({ alpha, beta, mean: alpha / total, sd })
        const top = hill.reduce((best, point) => (point.y > best.y ? point : best))
        expect(top.y).toBe(1)
        const step = hill[1].x - hill[0].x
        const mode = Math.max(hill[0].x, (alpha - 1) / (total - 2))
        expect(Math.abs(top.x - mode)).toBeLessThanOrEqual(1.001 * step)
        for (const { x, y } of hill) expect(x > 0 && x < 1 && y >= 0 && y <= 1).toBe(true)
      }),
    )
  })
})

const point = (arm: ArmId, reward: number): ArmPoint => ({
  arm,
  sights: 50,
  pressed: 0,
  plays: 0,
  completions: 0,
  hours: 0,
  reward,
  truth: null,
})
const HOURS: readonly Hour[] = [
  { hour: 0, arms: [point('policy', 1), point('oneForAll', 0)] },
  { hour: 23, arms: [point('policy', 5), point('oneForAll', 7)] },
]

describe('the course of a launch', () => {
  it('is told in days since it began, and by how much one is ahead of another', () => {
    expect(courseOf(HOURS, 'policy')).toEqual([
      { x: 1 / 24, y: 1 },
      { x: 1, y: 5 },
    ])
    expect(leadOf(HOURS, 'policy', 'oneForAll').map(({ y }) => y)).toEqual([1, -2])
  })

  it('has nothing of whom it was not lived with', () => {
    expect(courseOf(HOURS, 'oracle')).toEqual([])
    expect(leadOf(HOURS, 'oracle', 'policy')).toEqual([])
    expect(armOf(HOURS[0], 'oracle')).toBeNull()
  })

  it('counts successes of a hundred trailers seen', () => {
    expect(rateOf(point('policy', 5))).toBe(10)
    expect(rateOf({ ...point('policy', 5), sights: 0 })).toBe(0)
    expect([0, 9, 10].map(letterAt)).toEqual(['A', 'J', 'K'])
  })
})

describe('the ways of choosing', () => {
  it('are all that the engine has, each with screws of its own', () => {
    expect([...POLICIES].sort()).toEqual(Object.keys(EVERY_TRAILER_POLICY).sort())
    expect(screwsOf('epsilonGreedy', true)).toEqual(['epsilonCourse', 'epsilonWeight', 'leastGap'])
    expect(screwsOf('epsilonGreedy', false)).toEqual(['epsilonCourse', 'epsilon'])
  })

  it('begin by rule with the engine’s own rules, and take no more of them than it does', () => {
    expect(FIRST_RULES).toEqual(rules.FIRST_RULES)
    expect(MOST_RULES).toBeLessThanOrEqual(rules.MOST_RULES)
  })
})

describe('what is set of trailers', () => {
  const rules = [{ aspect: 'lead', above: 0.1, show: 10 } as const, { aspect: 'dread', above: 0.2, show: 3 } as const]

  it('holds where they run, and says nothing of one that does not', () => {
    const all = { alpha: 0.4, chosen: 10, rules }
    expect(settingsFor(all, 11)).toEqual(all)
    expect(settingsFor(all, 10)).toEqual({ alpha: 0.4, rules: [{ ...rules[0], show: 'most' }, rules[1]] })
    expect(settingsFor({ chosen: 0 }, 10)).toEqual({ chosen: 0 })
    expect(settingsFor({}, 10)).toEqual({})
  })
})

describe('two people side by side', () => {
  const why = (profile: number, crowd: LaunchWhy['crowd'], chosen: number, told: number): LaunchWhy => ({
    profile,
    crowd,
    chosen,
    probability: 1,
    rule: null,
    truth: null,
    trailers: [0, 1].map(() => ({ expected: told, parts: [{ aspect: 'lead', value: 1, weight: told, part: told }] })),
  })

  it('are asked for among those who were shown something, of each crowd and trailer in turn', () => {
    const shownTo = Uint8Array.from([0, 0, 1, NOBODY, 1, 0])
    const crowdOf = Uint8Array.from([2, 2, 2, 2, 3, NOBODY])
    expect(candidates(shownTo, crowdOf)).toEqual([0, 2, 4, 1])
    expect(
      candidates(
        Uint8Array.from({ length: 500 }, () => 1),
        new Uint8Array(500),
      ),
    ).toHaveLength(40)
  })

  it('are shown different trailers, are of different crowds where there are such, and stand in one pair', () => {
    const whys = [why(1, 'rest', 0, 0.1), why(2, 'rest', 1, 0.9), why(3, 'families', 0, 0.2), why(4, 'families', 0, 0.3)]
    const pairs = pairsOf(whys)
    expect(pairs.map((pair) => pair.map(({ profile }) => profile))).toEqual([[2, 4]])
    expect(pairsOf([why(1, 'rest', 0, 1), why(2, 'families', 0, 1)])).toEqual([])
  })
})

describe('a launch played back', () => {
  const hours = (many: number) =>
    Array.from({ length: many }, (_, hour) => ({ hour: hour * 6, moves: { profiles: [hour], trailers: [hour % 2] } }))
  const open = (still: boolean) => {
    const audience = new Audience(new Uint8Array(12))
    audience.shape(layoutOf({ width: 800, height: 600, trailers: 2, people: 12 }))
    return new Show(audience, still)
  }
  const stood = ({ audience }: Show) => audience.counts().reduce((sum, count) => sum + count, 0)

  it('goes hour by hour at its own pace, however fast hours come, and goes on where more come', () => {
    const show = open(false)
    const all = hours(10)
    show.take(all.slice(0, 4))
    expect(show.playing).toBe(true)
    expect([show.frame(1000), show.frame(1010), show.frame(1200)]).toEqual([true, false, true])
    expect([show.cursor, stood(show)]).toEqual([2, 2])
    show.take(all)
    for (let now = 2000; !show.isOver(); now += 200) show.frame(now)
    expect([show.cursor, stood(show)]).toEqual([10, 10])
    expect(show.frame(9000)).toBe(false)
  })

  it('begins again with another launch', () => {
    const show = open(false)
    show.take(hours(3))
    show.frame(1000)
    show.take(hours(2))
    expect([show.cursor, stood(show), show.playing]).toEqual([0, 0, true])
    show.take([])
    expect(show.playing).toBe(false)
  })

  it('shows a day at a time where nothing may move', () => {
    const show = open(true)
    show.take(hours(9))
    show.frame(1000)
    expect(show.cursor).toBe(4)
  })

  it('is sought to any hour, forth and back, within what there is', () => {
    const show = open(false)
    show.take(hours(6))
    for (const [to, there] of [
      [4, 4],
      [1, 1],
      [99, 6],
      [-3, 0],
    ]) {
      show.seek(to)
      expect([show.cursor, stood(show)]).toEqual([there, there])
    }
  })
})
