/** Days that shards share are the days that one worker lives, to the last bit; whatever is done between them, and whoever is lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { householdId, profileId, titleId, viewerId } from '../../../../src/engine/contract/ids'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import type { Act } from '../../../../src/engine/lab/acts'
import type { DayProgress } from '../../../../src/engine/lab/evenings'
import { createLab } from '../../../../src/engine/lab/lab'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { TRAIT_COUNT } from '../../../../src/engine/world/traits'
import type { Scenario } from '../../../../src/scenario/knobs'
import { liveDays, SMALL } from '../livedLab'
import { liveTogether, type SharedLab, sharedLab } from './sharedLab'

const seats = [profileId(3), profileId(25), profileId(42)].map((profile) => ({ profile, device: 'television' as const }))

/** Everything that a screen can see of a moment. */
const seen = (lab: Lab) => ({ hash: lab.hash, snapshot: lab.snapshot({ seats, truth: true }), measures: [...lab.measures] })

const WORLDS: readonly (readonly [string, Partial<Scenario>])[] = [
  ['a profile each', {}],
  ['one profile for the sofa', { profiles: 'shared', model: 'itemKnn', trailerPolicy: 'bestOnAverage' }],
  ['one page for all', { model: 'popularity', trailerPolicy: 'oneForAll', monthlyChurn: 20 }],
  ['tags alone', { model: 'content', trailerPolicy: 'random', explore: 0.2 }],
  ['factors alone', { model: 'implicitAls', wordOfMouth: 1, jumps: 6 }],
]

describe('a day that is shared', () => {
  it.each(WORLDS)('is the day of one worker, whoever many share it (%s)', (_, changes) => {
    const scenario = { ...SMALL, ...changes }
    const alone = seen(liveDays(createLab(scenario), 4))
    for (const shards of Object.keys(changes).length === 0 ? [1, 2, 3, 5] : [2, 5])
      expect(seen(liveTogether(sharedLab(scenario, shards), 4))).toEqual(alone)
  })

  it('is so after weeks, when memories were thinned out, tastes have drifted and some have left', () => {
    const scenario = { ...SMALL, seed: 5, monthlyChurn: 15, failedPayments: 5, drift: 0.6, jumps: 4, recordsKept: 100 }
    const shared = sharedLab(scenario, 2)
    const alone = createLab(scenario)
    for (const days of [27, 4, 5]) expect(seen(liveTogether(shared, days))).toEqual(seen(liveDays(alone, days)))
    expect(shared.shards[0].orders.filter(({ standing }) => standing !== null)).toHaveLength(1)
  })

  it('leaves a world that one worker can live on', () => {
    // One household leaves on day 11 and comes back on day 13.
    const scenario = { ...SMALL, seed: 3, sittingsPerWeek: 3, monthlyChurn: 20, failedPayments: 10, winBack: 1 }
    const shared = sharedLab(scenario, 3)
    liveTogether(shared, 12)
    for (const shard of shared.shards) shared.days.lose(shard)
    expect(seen(liveDays(shared.lab, 3))).toEqual(seen(liveDays(createLab(scenario), 15)))
  })
})

const SITTINGS_A_WEEK = TRAIT_COUNT + 3

const MOVES: readonly ((lab: Lab) => void)[] = [
  (lab) => lab.act({ kind: 'tweak', viewer: viewerId(71), trait: 4, value: 2.5 }),
  (lab) => lab.act({ kind: 'tweak', viewer: viewerId(90), trait: SITTINGS_A_WEEK, value: 20 }),
  (lab) => lab.act({ kind: 'mask', signal: 'howLong', masked: true }),
  (lab) => lab.act({ kind: 'mask', signal: 'howLong', masked: false }),
  (lab) => lab.act({ kind: 'mask', signal: 'artists', masked: true }),
  (lab) => lab.act({ kind: 'mask', signal: 'country', masked: true }),
  (lab) => lab.act({ kind: 'mask', signal: 'country', masked: false }),
  (lab) => lab.act({ kind: 'forget', profile: profileId(80), forgotten: true }),
  (lab) =>
    lab.act({
      kind: 'invite',
      people: [
        { like: viewerId(70), name: 'Ada' },
        { like: null, name: '' },
      ],
    }),
  (lab) => lab.act({ kind: 'remove', profiles: [profileId(75)], removed: true }),
  (lab) => lab.act({ kind: 'remove', profiles: [profileId(75)], removed: false }),
  (lab) => share(lab),
  (lab) => lab.act({ kind: 'takeAway', event: lab.events - 1 }),
  (lab) => lab.rewind(lab.day - 2),
  (lab) => lab.rewind(0),
  (lab) => act(lab, { kind: 'join', titles: [titleId(3), titleId(9)], country: 'FR', device: 'television' }),
  (lab) => act(lab, { kind: 'watch', title: titleId(5), minutes: 40, device: 'television' }),
  () => undefined,
]

/** The largest household opens one profile, or one each again. */
function share(lab: Lab): void {
  const { sizes, profiles, households } = lab.ask({ question: 'constellation', about: { truth: false } })
  const at = sizes.indexOf(Math.max(...sizes))
  const { shared } = lab.ask({ question: 'sofa', about: { household: householdId(households[at]), truth: false } })
  const profile = shared?.profile ?? profileId(profiles[at] + 1)
  lab.act({ kind: 'share', profile, shared: shared === null })
}

/** Where it can be; a newcomer cannot watch yet. */
function act(lab: Lab, taken: Act): void {
  const joined = lab.acts.some(({ act: { kind } }) => kind === 'join')
  if (joined !== (taken.kind === 'join')) lab.act(taken)
}

/** What cannot be done, as of somebody who has left, is refused by both in the same words; null where it is done. */
function refusal(move: (lab: Lab) => void, lab: Lab): string | null {
  try {
    move(lab)
    return null
  } catch (thrown) {
    if (thrown instanceof RangeError) return thrown.message
    throw thrown
  }
}

describe('what is done between two days', () => {
  it('is known to all who share the next', () => {
    const evenings = fc.record({
      seed: fc.integer({ min: 0, max: 999_999 }),
      shards: fc.constantFrom(1, 2, 3, 5),
      moves: fc.array(fc.array(fc.constantFrom(...MOVES), { maxLength: 3 }), { minLength: 3, maxLength: 6 }),
    })
    fc.assert(
      fc.property(evenings, ({ seed, shards, moves }) => {
        const scenario = { ...SMALL, seed, titles: 60 }
        const shared = sharedLab(scenario, shards)
        const alone = createLab(scenario)
        for (const some of moves) {
          for (const move of some) expect(refusal(move, shared.lab)).toBe(refusal(move, alone))
          expect(liveTogether(shared, 1).hash).toBe(liveDays(alone, 1).hash)
        }
        expect(seen(shared.lab)).toEqual(seen(alone))
      }),
      { numRuns: 18, seed: 13 },
    )
  })

  it('is known to all who share the next, where it is decided on people’s data', () => {
    const decisions: readonly ((lab: Lab) => unknown)[] = [
      (lab) => lab.act({ kind: 'recording', signal: 'device', recorded: false, who: { of: 'reluctant', share: 0.4 } }),
      (lab) => lab.act({ kind: 'ask', signals: SIGNALS, forced: false, who: { of: 'some', share: 0.5 } }),
      (lab) => lab.act({ kind: 'ask', signals: SIGNALS, forced: true, who: { of: 'everybody' } }),
      (lab) => lab.act({ kind: 'reset', profile: profileId(15) }),
      (lab) => lab.act({ kind: 'erase', profile: profileId(12) }),
      (lab) => lab.act({ kind: 'eraseRecord', event: lab.events - 1 }),
      (lab) => lab.act({ kind: 'recording', signal: 'titles', recorded: false, who: { of: 'everybody' } }),
    ]
    const minding = { ...SMALL, titles: 60, dataFear: 0.9, intrusion: 0.9, joining: 40 }
    const shared = sharedLab(minding, 2)
    const alone = createLab(minding)
    for (const decide of decisions) {
      for (const lab of [shared.lab, alone]) decide(lab)
      expect(liveTogether(shared, 2).hash).toBe(liveDays(alone, 2).hash)
    }
    expect(seen(shared.lab)).toEqual(seen(alone))
  })

  it('tells nobody anew where only the visitor did something', () => {
    const shared = sharedLab(SMALL, 2)
    const alone = createLab(SMALL)
    for (const lab of [shared.lab, alone]) act(lab, { kind: 'join', titles: [titleId(3)], country: 'FR', device: 'television' })
    for (let day = 0; day < 3; day++) {
      for (const lab of [shared.lab, alone]) act(lab, { kind: 'watch', title: titleId(5 + day), minutes: 40, device: 'television' })
      expect(seen(liveTogether(shared, 1))).toEqual(seen(liveDays(alone, 1)))
    }
    expect(shared.shards.map(({ orders }) => orders.map(({ standing }) => standing !== null))).toEqual(
      Array.from({ length: 2 }, () => [true, false, false]),
    )
  })
})

/** Steps into a day until somebody is waited for. */
function liveUntilWaiting({ lab }: SharedLab): { readonly day: Iterator<DayProgress, void>; readonly waits: Promise<void> } {
  const day = lab.liveDay()
  for (let step = day.next(); !step.done; step = day.next()) if (step.value.waits !== undefined) return { day, waits: step.value.waits }
  throw new RangeError('Expected somebody to be waited for')
}

describe('who does not answer', () => {
  it('has its households lived by the lab when it is lost, and the others go on', () => {
    const shared = sharedLab(SMALL, 3)
    liveTogether(shared, 2)
    const [first, lost, last] = shared.shards
    const { day } = liveUntilWaiting(shared)
    const late = lost.answer()
    shared.days.hear(first, first.answer())
    shared.days.lose(lost)
    shared.days.hear(lost, late)
    shared.days.hear(last, last.answer())
    while (!day.next().done);
    const alone = createLab(SMALL)
    expect(seen(shared.lab)).toEqual(seen(liveDays(alone, 3)))
    expect(shared.days.helpers).toBe(2)
    expect(seen(liveTogether({ ...shared, shards: [first, last] }, 2))).toEqual(seen(liveDays(alone, 2)))
  })

  it('is not waited for by an act that others feel, and what it says too late of that day is nobody’s', () => {
    const shared = sharedLab(SMALL, 2)
    const alone = createLab(SMALL)
    liveTogether(shared, 2)
    liveDays(alone, 2)
    liveUntilWaiting(shared)
    const late = shared.shards.map((shard) => shard.answer())
    const mask: Act = { kind: 'mask', signal: 'titles', masked: true }
    shared.lab.act(mask)
    liveDays(alone, 1)
    alone.act(mask)
    expect(shared.lab.hash).toBe(alone.hash)
    const { day } = liveUntilWaiting(shared)
    for (const [at, shard] of shared.shards.entries()) shared.days.hear(shard, late[at])
    for (const [at, shard] of shared.shards.entries()) shared.days.hear(shard, { ...late[at], day: shared.lab.day })
    for (const [at, shard] of shared.shards.entries()) shared.days.hear(shard, { ...shard.answer(), day: late[at].day })
    expect(day.next().value).toHaveProperty('waits')
    for (const shard of shared.shards) shared.days.hear(shard, shard.answer())
    while (!day.next().done);
    expect(seen(shared.lab)).toEqual(seen(liveDays(alone, 1)))
  })

  it('keeps nobody waiting for what is no longer waited for', async () => {
    const shared = sharedLab(SMALL, 1)
    const { waits } = liveUntilWaiting(shared)
    shared.lab.act({ kind: 'mask', signal: 'titles', masked: true })
    await expect(Promise.race([waits, new Promise((resolve) => setTimeout(resolve, 1000, 'for ever'))])).resolves.toBeUndefined()
  })

  it('is told anew after an act that came when all had answered', () => {
    const shared = sharedLab(SMALL, 2)
    const alone = liveDays(createLab(SMALL), 2)
    liveTogether(shared, 1)
    liveUntilWaiting(shared)
    for (const shard of shared.shards) shared.days.hear(shard, shard.answer())
    const forget: Act = { kind: 'forget', profile: profileId(90), forgotten: true }
    for (const lab of [shared.lab, alone]) lab.act(forget)
    expect(seen(liveTogether(shared, 2))).toEqual(seen(liveDays(alone, 2)))
  })

  it('refuses a day that does not follow from what it knows', () => {
    const shared = sharedLab(SMALL, 1)
    liveTogether(shared, 2)
    const [shard] = shared.shards
    const last = shard.orders[1]
    shard.orders.push({ ...last })
    expect(() => shard.answer()).toThrow(RangeError)
    shard.orders.push({ ...last, day: shared.lab.day, epoch: last.epoch + 1 })
    expect(() => shard.answer()).toThrow(RangeError)
  })
})
