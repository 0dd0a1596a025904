import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { MASKABLE } from '../../../../src/engine/contract/signals'
import { createLab } from '../../../../src/engine/lab/lab'
import { isSeen, maskedIn, morningsOf, type WorthArm } from '../../../../src/engine/lab/worth/arms'
import { compareArms, type Worth, type WorthRequest } from '../../../../src/engine/lab/worth/compareArms'
import { worthOfPerson } from '../../../../src/engine/lab/worth/person'
import { pursuing } from '../../../../src/engine/lab/worth/pursuingMinutes'
import type { FittedModel } from '../../../../src/engine/service/models/protocol'
import { SMALL } from '../livedLab'

function through<Answer>(run: Generator<unknown, Answer>): { readonly answer: Answer; readonly steps: readonly unknown[] } {
  const steps: unknown[] = []
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) return { answer: step.value, steps }
    steps.push(step.value)
  }
}

const REQUEST: WorthRequest = {
  scenario: { ...SMALL, viewers: 200, titles: 120 },
  arms: [{ kind: 'all' }, { kind: 'without', signal: 'titles' }, { kind: 'nothing' }],
  seeds: [1, 2, 3, 4],
  days: 9,
  truth: true,
}

const differenceOf = ({ arms }: Worth, at: number, measure: 'eveningsFound' | 'guessAgainstTaste') => {
  const difference = arms[at].measures[measure]?.difference
  if (difference?.kind !== 'interval') throw new Error('no interval')
  return difference
}

describe('the arms of less data', () => {
  it('hide one, or all but one and what it is about, or everything', () => {
    for (const signal of MASKABLE) {
      expect(maskedIn({ kind: 'without', signal })).toEqual([signal])
      const left = MASKABLE.filter((one) => !maskedIn({ kind: 'alone', signal }).includes(one))
      expect(left).toEqual(signal === 'titles' ? ['titles'] : ['titles', signal])
    }
    expect(maskedIn({ kind: 'nothing' })).toEqual(MASKABLE)
    expect(maskedIn({ kind: 'all' })).toEqual([])
  })

  it('of fewer people are nested', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(500), fc.double({ min: 0, max: 1, noNaN: true }), (seed, profile, share) => {
        if (isSeen(seed, profile, share)) expect(isSeen(seed, profile, Math.min(1, share + 0.1))).toBe(true)
      }),
    )
  })
})

describe('a share of the people', () => {
  it('leaves out of sight who joins later, too, and nobody twice', () => {
    const lab = createLab({ ...SMALL, viewers: 200 })
    const onMorning = morningsOf({ kind: 'people', share: 0.3 })
    onMorning(lab)
    const atOpening = lab.profiles
    lab.act({ kind: 'invite', people: ['Ada', 'Bo', 'Cy', 'Dov'].map((name) => ({ name, like: null })) })
    for (const _step of lab.liveDay());
    onMorning(lab)
    onMorning(lab)
    expect(lab.profiles).toBeGreaterThan(atOpening)
    const hidden = lab.acts.flatMap(({ act }) => (act.kind === 'forget' && act.forgotten ? [act.profile] : []))
    const everybody = Array.from({ length: lab.profiles }, (_, profile) => profileId(profile))
    expect(hidden).toEqual(everybody.filter((one) => one !== lab.opening.visitor && !isSeen(lab.scenario.seed, one, 0.3)))
  })
})

describe('what data is worth', () => {
  const { answer, steps } = through(compareArms(REQUEST))

  it('comes out world by world, and ends with all of them', () => {
    const told = steps.filter((step): step is { readonly soFar: Worth } => typeof step === 'object')
    expect(told.map(({ soFar }) => soFar.worlds)).toEqual([1, 2, 3, 4])
    expect(told.at(-1)?.soFar).toEqual(answer)
    for (const step of steps) if (typeof step === 'number') expect(step).toBeLessThanOrEqual(1)
  })

  it('is 0 against itself, and something that is told from chance where nothing may be seen', () => {
    expect(differenceOf(answer, 0, 'eveningsFound')).toMatchObject({ estimate: 0, low: 0, high: 0 })
    expect(differenceOf(answer, 2, 'guessAgainstTaste').high).toBeLessThan(0)
  })

  it('comes out week by week, each week against the same of the first arm', () => {
    const { answer } = through(
      compareArms({ ...REQUEST, scenario: SMALL, days: 14, seeds: [1, 2], arms: [{ kind: 'all' }, { kind: 'nothing' }] }),
    )
    const [all, nothing] = answer.arms.map(({ weeks }) => weeks.eveningsFound ?? [])
    expect([all.length, nothing.length]).toEqual([2, 2])
    for (const { difference } of all) expect(difference).toMatchObject({ kind: 'interval', estimate: 0 })
    expect(nothing.some(({ difference }) => difference.kind === 'interval' && difference.estimate !== 0)).toBe(true)
    expect(answer.arms[1].weeks.members).toBeUndefined()
  })

  it('cannot be measured by what nobody can know', () => {
    expect(answer.arms[1].measures.nextPlayGuessed).toBeNull()
  })

  it('keeps real tastes to itself where they are not shown, and asks for arms and seeds', () => {
    const arms: readonly WorthArm[] = [{ kind: 'all' }]
    const quiet = through(compareArms({ ...REQUEST, arms, seeds: [1], days: 1, truth: false })).answer
    expect(Object.keys(quiet.arms[0].measures)).not.toContain('enjoyment')
    expect(() => through(compareArms({ ...REQUEST, arms: [] }))).toThrow(RangeError)
  })
})

describe('what one person is worth', () => {
  const about = { scenario: { ...SMALL, viewers: 120 }, profile: profileId(7), days: 8, beside: 2 }
  const { answer } = through(worthOfPerson(about))

  it('compares the same world with and without their records', () => {
    expect(answer.person.profile).toBe(7)
    expect(answer.person.own.seen.visits).toBeGreaterThan(0)
    expect(answer.beside).toHaveLength(2)
    expect(answer.ownLoss.kind).toBe('interval')
    // Nobody but those who read pages that she has shaped can be touched, and pages are learned at night.
    expect(answer.person.touched).toBeLessThanOrEqual(answer.others)
    expect(answer.others).toBe(createLab(about.scenario).profiles - 2)
  })

  it('is the same again, and refuses who is not there', () => {
    expect(through(worthOfPerson(about)).answer).toEqual(answer)
    expect(() => through(worthOfPerson({ ...about, profile: profileId(9999) }))).toThrow(RangeError)
    const { visitor } = createLab(about.scenario).opening
    expect(() => through(worthOfPerson({ ...about, profile: visitor }))).toThrow(RangeError)
  })
})

describe('a service that pursues minutes', () => {
  it('weighs each score with the minutes that a play comes to', () => {
    const model: FittedModel = {
      id: 'blend',
      titleCount: 3,
      score: (_history, out) => out.set([-1, 0, 1]),
      explain: () => ({ score: 0, parts: [] }),
      similar: () => [],
    }
    const out = new Float32Array(3)
    const nobody = { count: 0, titles: new Uint16Array(0), weights: new Float32Array(0), lastAt: new Int32Array(0), country: -1 }
    pursuing(model, Float64Array.of(500, 90, 30)).score(nobody, out)
    expect([...out]).toEqual([0, 45, 30])
  })

  it('is watched for longer, over several worlds', () => {
    const { answer } = through(
      compareArms({
        scenario: { ...SMALL, viewers: 120, titles: 300 },
        arms: [
          { kind: 'otherwise', change: {} },
          { kind: 'otherwise', change: {}, pursues: 'minutes' },
        ],
        seeds: [1, 2, 3, 4, 5, 6],
        days: 14,
        truth: false,
      }),
    )
    const [, minutes] = answer.arms
    const hours = minutes.measures.hours?.difference
    expect(hours?.kind === 'interval' ? hours.low : 0).toBeGreaterThan(0)
  }, 180_000)
})
