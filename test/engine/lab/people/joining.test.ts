/** Households that join by themselves: how many, who, and that it makes no difference how one comes to their day. */
import { describe, expect, it } from 'vitest'
import { day as dayAt, firstMinuteOf, profileId } from '../../../../src/engine/contract/ids'
import type { Act } from '../../../../src/engine/lab/acts'
import { createLab } from '../../../../src/engine/lab/lab'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { roomForNewcomers } from '../../../../src/engine/world/people/newcomersRoom'
import { createWorld } from '../../../../src/engine/world/world'
import type { Scenario } from '../../../../src/scenario/knobs'
import { LAST_DAY } from '../../../../src/scenario/lastDay'
import { liveDays, livedLab, SMALL } from '../livedLab'
import { liveTogether, sharedLab } from '../shards/sharedLab'

/** About a household every five days. */
const MANY: Partial<Scenario> = { joining: 10, wordOfMouth: 0 }
const television = (profile: number) => ({ profile: profileId(profile), device: 'television' }) as const
const drawn = (size: number): Act => ({ kind: 'invite', people: Array.from({ length: size }, () => ({ like: null, name: '' })) })
const profilesOf = (act: Act): readonly number[] => (act.kind === 'invite' ? (act.profiles ?? []) : [])
const joined = ({ measures }: Pick<Lab, 'measures'>): number => measures.reduce((sum, { recorded }) => sum + recorded.joined, 0)
const seen = (lab: Lab) => ({
  hash: lab.hash,
  measures: [...lab.measures],
  snapshot: lab.snapshot({ seats: [2, lab.profiles - 1].map(television), truth: true }),
})

/** A world whose mornings come without evenings: who joins on each, by number of households. */
function mornings(days: number, changes: Partial<Scenario>) {
  const world = createWorld({ ...SMALL, titles: 60, ...changes })
  const sink = { emit: () => undefined }
  const counts: number[] = []
  for (let day = 1; day < days; day++) {
    const before = world.householdCount
    world.letJoin({ at: firstMinuteOf(dayAt(day)), sink })
    counts.push(world.householdCount - before)
  }
  return { world, counts, all: counts.reduce((sum, count) => sum + count, 0) }
}

describe('households that join', () => {
  it('are as many as the knob says, over a year, and none where it stands at nothing', () => {
    const { all, world } = mornings(361, { viewers: 2000, joining: 3, wordOfMouth: 0 })
    const expected = 0.03 * 12 * world.visitor.household
    expect(Math.abs(all - expected)).toBeLessThan(0.1 * expected)
    expect(mornings(361, { viewers: 2000, joining: 0 }).all).toBe(0)
  })

  it('are more where people are satisfied, and fewer where they are not', () => {
    const told = (satisfaction: number) => {
      const world = createWorld({ ...SMALL, viewers: 2000, titles: 60, joining: 3, wordOfMouth: 1 })
      world.backstage.stage.people.moods.satisfaction.fill(satisfaction)
      const before = world.householdCount
      for (let day = 1; day < 60; day++) world.letJoin({ at: firstMinuteOf(dayAt(day)), sink: { emit: () => undefined } })
      return world.householdCount - before
    }
    expect(told(0.4)).toBeGreaterThan(1.2 * told(0))
    expect(told(-0.4)).toBeLessThan(0.8 * told(0))
  })

  it('are people like the first of this world: as many to a household, and each with a taste of their own', () => {
    const { world } = mornings(361, { viewers: 2000, joining: 10, wordOfMouth: 0 })
    const newcomers = world.viewerCount - world.visitor.viewer - 1
    expect(newcomers / (world.householdCount - world.visitor.household - 1)).toBeCloseTo(2.19, 0)
    const length = (viewer: number) => Math.hypot(...world.backstage.stage.people.viewers.taste.subarray(viewer * 32, (viewer + 1) * 32))
    const mean = (from: number, to: number) => {
      let sum = 0
      for (let viewer = from; viewer < to; viewer++) sum += length(viewer)
      return sum / (to - from)
    }
    expect(mean(world.visitor.viewer + 1, world.viewerCount) / mean(0, world.visitor.viewer)).toBeCloseTo(1, 1)
  })

  it('find room until the last day at the usual sizes, and leave that of the invited alone', () => {
    for (const viewers of [100, 2400]) {
      const { world } = mornings(LAST_DAY, { viewers })
      const opening = world.visitor.household
      expect(world.householdCount - opening - 1).toBeGreaterThan(0.8 * (0.016 / 30) * opening * LAST_DAY)
      expect(world.profileRoom - world.profileCount).toBeGreaterThan(64)
    }
    const full = mornings(LAST_DAY, { ...MANY, wordOfMouth: 0 }).world
    for (let household = 0; household < 16; household++) {
      full.invite({
        people: Array.from({ length: 4 }, () => ({ like: null, name: '' })),
        at: firstMinuteOf(dayAt(1)),
        sink: { emit: () => undefined },
      })
    }
    expect(full.profileCount).toBeLessThanOrEqual(full.profileRoom)
  })

  it('have room for two years at least in the largest world, without years of it', () => {
    const opening = 450_000
    const { households } = roomForNewcomers({ joining: 1.6, wordOfMouth: 0.5 }, opening)
    expect(households).toBeGreaterThan((0.016 / 30) * opening * 730)
    expect(households).toBeLessThan((0.016 / 30) * opening * 1200)
  })
})

describe('who has joined', () => {
  it('signs up on a morning, lives from then on, and is counted as having joined', () => {
    const lab = livedLab(30, MANY)
    const { profiles } = lab.opening
    expect(joined(lab)).toBeGreaterThan(1)
    expect(lab.profiles).toBeGreaterThan(profiles)
    const kinds = lab.recordsOf(profileId(profiles), 5000).map(({ kind }) => kind)
    expect(kinds.slice(-2).sort()).toEqual(['profileAdded', 'subscribe'])
    expect(kinds).toContain('play')
    expect(lab.snapshot({ seats: [television(profiles)], truth: true }).guessed.pages[0].person.name.length).toBeGreaterThan(2)
    const pages = lab.ask({ question: 'constellation', about: { truth: false } })
    expect(pages.profiles).toContain(profiles)
  })

  it('does not keep the blend from learning its weights', () => {
    const weights = (lab: Lab) => lab.measures.map(({ guessed }) => JSON.stringify(guessed.blendWeights.map(({ weight }) => weight)))
    const lab = livedLab(20, { ...MANY, viewers: 200 })
    const came = lab.measures.filter(({ recorded }) => recorded.joined > 0).length
    expect(came).toBeGreaterThan(3)
    expect(new Set(weights(lab).slice(2)).size).toBe(18)
  })

  it('is the same whoever shares the days', () => {
    const scenario = { ...SMALL, ...MANY }
    const shared = sharedLab(scenario, 2)
    expect(seen(liveTogether(shared, 20))).toEqual(seen(livedLab(20, MANY)))
    expect(shared.shards[0].orders.filter(({ standing }) => standing !== null)).toHaveLength(1)
  })

  it('is there again after going back to before they came, changed as they were, and forward by either way', () => {
    const lab = livedLab(20, MANY)
    const viewer = lab.snapshot({ seats: [television(lab.opening.profiles)], truth: true }).truth?.people[0].viewers[0].viewer
    if (viewer === undefined) throw new RangeError('Expected somebody behind the first newcomer')
    lab.act({ kind: 'tweak', viewer, trait: 2, value: 3 })
    const then = seen(liveDays(lab, 6))
    for (const to of [1, 22]) {
      lab.rewind(to)
      while (lab.day < 20) liveDays(lab, 1)
      if (lab.acts.length === 0) lab.act({ kind: 'tweak', viewer, trait: 2, value: 3 })
      expect(seen(liveDays(lab, 26 - lab.day))).toEqual(then)
    }
    lab.rewind(1)
    lab.rewind(25)
    expect(seen(liveDays(lab, 26 - lab.day))).toEqual(then)
  })

  it('takes a number after those who were invited before, and leaves these theirs', () => {
    const lab = createLab({ ...SMALL, ...MANY })
    const [first] = profilesOf(lab.act(drawn(2)).act)
    expect(first).toBe(lab.opening.profiles)
    liveDays(lab, 20)
    const before = lab.profiles
    expect(before).toBeGreaterThan(lab.opening.profiles + 2)
    expect(profilesOf(lab.act(drawn(1)).act)).toEqual([before])
    const again = createLab({ ...SMALL, ...MANY })
    again.act(drawn(2))
    liveDays(again, 20)
    again.act(drawn(1))
    expect(liveDays(again, 3).hash).toBe(liveDays(lab, 3).hash)
  })
})
