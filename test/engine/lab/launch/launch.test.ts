import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { ASPECTS, TRAILERS_A_TITLE } from '../../../../src/engine/contract/vocabulary'
import { CROWDS } from '../../../../src/engine/lab/launch/crowds'
import type { LaunchMoment, LaunchResult } from '../../../../src/engine/lab/launch/telling'
import { EVERY_TRAILER_POLICY } from '../../../../src/engine/service/trailers/everyPolicy'
import type { TrailerPolicyId } from '../../../../src/engine/service/trailers/protocol'
import { answered, deskFor, request, stageFor } from './launched'

const stage = stageFor(12)
const POLICIES = Object.keys(EVERY_TRAILER_POLICY) as readonly TrailerPolicyId[]
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0)

function launched(changes: Parameters<typeof request>[0] = {}, desk = deskFor(stage)) {
  const moments: LaunchMoment[] = []
  const result = answered(desk, { question: 'launch', about: request(changes) }, (moment) => moments.push(moment))
  return { result, moments, desk }
}

const ofArm = ({ hours }: LaunchResult, arm: string) => hours.at(-1)?.arms.find((point) => point.arm === arm)

describe('a launch', () => {
  it('is of everybody who is there, each in one crowd, with the trailers that the title came with', () => {
    const card = answered(deskFor(stage), { question: 'open', about: stage })
    expect(card.people).toBe(300)
    expect(sum(card.crowdSizes)).toBe(card.people)
    expect(Array.from(card.crowdOf).filter((crowd) => crowd < CROWDS.length)).toHaveLength(card.people)
    expect(card.trailers).toHaveLength(TRAILERS_A_TITLE)
    for (const { emphasis, overPromise } of card.trailers) {
      expect(sum(emphasis)).toBeCloseTo(1, 5)
      expect(overPromise).toBeGreaterThanOrEqual(0)
      expect(overPromise).toBeLessThanOrEqual(1)
    }
  })

  it.each(POLICIES)('under %s tells one moment an hour, whose sums agree', (policy) => {
    const { result, moments } = launched({ wish: { policy } })
    const last = moments.at(-1)
    const own = ofArm(result, 'policy')
    expect(own?.sights).toBeGreaterThan(100)
    expect(sum(result.table.shown)).toBe(own?.sights)
    expect(sum(result.table.pressed)).toBe(own?.pressed)
    expect(sum(result.table.completed)).toBe(own?.completions)
    expect(last?.arms).toEqual(result.hours.at(-1)?.arms)
    expect(own?.plays).toBeLessThanOrEqual(own?.pressed ?? 0)
    expect(moments.map(({ hour }) => hour)).toEqual([...new Set(moments.map(({ hour }) => hour))].sort((a, b) => a - b))
    const shownLast = new Map(moments.flatMap(({ moves }) => Array.from(moves.profiles, (profile, at) => [profile, moves.trailers[at]])))
    for (const [profile, trailer] of shownLast) expect(result.shownTo[profile]).toBe(trailer)
    // What is learned tonight is the play of today; the last day's is not learned any more.
    expect(sum(result.belief.map(({ shown }) => shown))).toBeGreaterThan(0.5 * (own?.sights ?? 0))
  })

  it('comes out the same, to the last bit, whenever it is lived, whatever was asked between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...POLICIES),
        fc.constantFrom('click' as const, 'qualityPlay' as const, 'completion' as const),
        fc.constantFrom('atOnce' as const, 'hourly' as const, 'nightly' as const),
        fc.integer({ min: 0, max: 9 }),
        (policy, reward, pace, seed) => {
          const changes = { wish: { policy }, reward, pace, seed, days: 2 }
          const first = launched(changes)
          launched({ seed: seed + 1, days: 1 }, first.desk)
          answered(first.desk, { question: 'why', about: { profiles: [0, 5], truth: true } })
          const again = launched(changes, first.desk)
          expect(again.result).toEqual(first.result)
          expect(again.moments).toEqual(first.moments)
        },
      ),
      { numRuns: 8 },
    )
  })

  it('takes an eleventh trailer into the race, and nobody who is shown another feels it', () => {
    const desk = deskFor(stage)
    const before = launched({ wish: { policy: 'oneForAll', settings: { chosen: 3 } } }, desk)
    const eleventh = ASPECTS.map((aspect) => (aspect === 'comedy' ? 5 : 0))
    const own = answered(desk, { question: 'trailers', about: null }).trailers.map(({ emphasis }) => emphasis)
    const card = answered(desk, { question: 'trailers', about: [...own, eleventh] })
    expect(card.trailers).toHaveLength(11)
    expect(card.trailers[10].emphasis[ASPECTS.indexOf('comedy')]).toBe(1)
    const after = launched({ wish: { policy: 'oneForAll', settings: { chosen: 3 } } }, desk)
    expect(ofArm(after.result, 'policy')).toEqual(ofArm(before.result, 'policy'))
    const shown = launched({ wish: { policy: 'oneForAll', settings: { chosen: 10 } } }, desk)
    expect(new Set(shown.result.shownTo.filter((trailer) => trailer !== 255))).toEqual(new Set([10]))
    expect(ofArm(shown.result, 'policy')).not.toEqual(ofArm(before.result, 'policy'))
    const everybody = launched({ wish: { policy: 'random' } }, desk)
    expect(new Set(everybody.result.shownTo.filter((trailer) => trailer !== 255)).size).toBe(11)
  })

  it('is the same under other letters', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }),
        fc.integer({ min: 0, max: 9 }),
        (order, place) => {
          const desk = deskFor(stage)
          const own = answered(desk, { question: 'trailers', about: null }).trailers.map(({ emphasis }) => emphasis)
          const wish = (chosen: number) => ({ policy: 'oneForAll', settings: { chosen } }) as const
          const before = launched({ wish: wish(order[place]), days: 2 }, desk)
          answered(desk, { question: 'trailers', about: order.map((trailer) => own[trailer]) })
          expect(ofArm(launched({ wish: wish(place), days: 2 }, desk).result, 'policy')).toEqual(ofArm(before.result, 'policy'))
        },
      ),
      { numRuns: 6 },
    )
  })

  it('begins with what the service has learned elsewhere, where it is asked to', () => {
    const desk = deskFor(stage)
    const expectedBy = (experienced: boolean) => {
      const { moments } = launched({ wish: { policy: 'linearThompson', experienced }, days: 1 }, desk)
      return moments[0].belief.map(({ expected }) => expected)
    }
    expect(new Set(expectedBy(false)).size).toBe(1)
    expect(new Set(expectedBy(true)).size).toBe(10)
  })

  it('says nothing real unless it is asked to', () => {
    const { result } = launched()
    expect(result.bestSingle).toBeNull()
    for (const { arms } of result.hours) {
      expect(arms.map(({ arm }) => arm)).toEqual(['policy', 'oneForAll'])
      for (const { truth } of arms) expect(truth).toBeNull()
    }
    const real = launched({ truth: true })
    expect(real.result.hours.at(-1)?.arms.map(({ arm }) => arm)).toEqual(['policy', 'oneForAll', 'bestSingle', 'oracle'])
    expect(ofArm(real.result, 'oracle')?.truth?.enjoyment).not.toBeNull()
    expect([result.best, real.result.best?.length]).toEqual([null, stage.recorded.profiles])
    expect(ofArm(real.result, 'policy')).toMatchObject({ reward: ofArm(result, 'policy')?.reward })
  })

  it('shows a person another trailer only after a night, where it learns at night', () => {
    const { moments, result } = launched({ wish: { policy: 'thompson' } })
    for (let day = 0; day < 4; day++) {
      const moved = moments.filter(({ hour }) => Math.floor(hour / 24) === day).flatMap(({ moves }) => Array.from(moves.profiles))
      expect(new Set(moved).size).toBe(moved.length)
    }
    expect(sum(result.changes)).toBeGreaterThan(10)
    expect(sum(launched({ wish: { policy: 'thompson' }, pace: 'hourly' }).result.changes)).toBeGreaterThan(sum(result.changes))
  })

  it('marks what was only tried, where the policy expects something', () => {
    const triesUnder = (policy: TrailerPolicyId) => launched({ wish: { policy } }).moments.map(({ moves }) => moves.tries)
    expect(triesUnder('random').every((tries) => tries === null || tries.length === 0)).toBe(true)
    const tries = triesUnder('thompson').flatMap((each) => Array.from(each ?? []))
    expect(new Set(tries)).toEqual(new Set([0, 1]))
  })

  it('learns from a completion only days after the play', () => {
    const { moments } = launched({ reward: 'completion', days: 3 })
    const firstDay = moments.filter(({ hour }) => hour < 24)
    expect(firstDay.length).toBeGreaterThan(0)
    for (const { belief } of firstDay) expect(sum(belief.map(({ shown }) => shown))).toBe(0)
  })

  it('refuses what cannot be', () => {
    const desk = deskFor(stage)
    expect(() => launched({ days: 0 }, desk)).toThrow('`days`')
    expect(() => answered(desk, { question: 'trailers', about: [[1, 2]] })).toThrow('`emphases`')
    expect(() => answered(desk, { question: 'why', about: { profiles: [0], truth: false } })).toThrow('`launch`')
    expect(() => launched({ wish: { policy: 'ucb1', experienced: true } }, desk)).toThrow('`experienced`')
  })
})

describe('why somebody is shown a trailer', () => {
  it.each(POLICIES)('adds up under %s', (policy) => {
    const { desk } = launched({ wish: { policy }, days: 3 })
    const profiles = [0, 3, 17, 40].map(profileId)
    const answers = answered(desk, { question: 'why', about: { profiles, truth: false } })
    for (const { trailers, chosen, probability, truth } of answers) {
      expect(truth).toBeNull()
      expect(chosen).toBeLessThan(trailers.length)
      expect(probability).toBeGreaterThan(0)
      for (const { expected, parts } of trailers) {
        if (expected === null) expect(parts).toEqual([])
        else expect(sum(parts.map(({ part }) => part))).toBeCloseTo(expected, 9)
      }
    }
  })

  it('names the rule that decided, the first that applies, and says where none does', () => {
    const rules = [
      { aspect: 'dread', above: 0.15, show: 2 },
      { aspect: 'comedy', above: 0.05, show: 4 },
    ] as const
    const { desk } = launched({ wish: { policy: 'byRule', settings: { rules, chosen: 7 } } })
    const profiles = Array.from({ length: 120 }, (_, profile) => profile)
    const answers = answered(desk, { question: 'why', about: { profiles, truth: false } })
    for (const { profile, rule, chosen } of answers) {
      const { affinities } = stage.recorded
      const liked = ({ aspect }: (typeof rules)[number]) => affinities[profile * ASPECTS.length + ASPECTS.indexOf(aspect)]
      const first = rules.find((one) => liked(one) > Math.fround(one.above))
      if (first === undefined) expect({ rule, chosen }).toEqual({ rule: 'none', chosen: 7 })
      else
        expect({ rule, chosen }).toEqual({
          rule: { place: rules.indexOf(first), aspect: first.aspect, above: first.above, value: liked(first) },
          chosen: first.show,
        })
    }
    expect(new Set(answers.map(({ chosen }) => chosen))).toEqual(new Set([2, 4, 7]))
    const [other] = answered(launched({ wish: { policy: 'thompson' } }).desk, { question: 'why', about: { profiles: [0], truth: false } })
    expect(other.rule).toBeNull()
  })

  it('says more of a person where the policy looks at them', () => {
    const partsUnder = (policy: TrailerPolicyId): number => {
      const { desk } = launched({ wish: { policy } })
      const [{ trailers }] = answered(desk, { question: 'why', about: { profiles: [3], truth: true } })
      return trailers[0].parts.length
    }
    expect(partsUnder('thompson')).toBe(1)
    expect(partsUnder('linearThompson')).toBeGreaterThan(3)
  })
})
