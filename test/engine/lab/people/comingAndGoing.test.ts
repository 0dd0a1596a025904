import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, dayOf, type ProfileId, profileId, viewerId } from '../../../../src/engine/contract/ids'
import type { Act, DatedAct } from '../../../../src/engine/lab/acts'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { formatActs, parseActs } from '../../../../src/store/keep/actsLink'
import { readAct } from '../../../../src/store/keep/readAct'
import { Glance } from '../../../../src/worker/glance'
import { liveDays, livedLab } from '../livedLab'

const clone = (viewer: number, name = ''): Act => ({ kind: 'invite', people: [{ like: viewerId(viewer), name }] })
const drawn = (size: number): Act => ({ kind: 'invite', people: Array.from({ length: size }, () => ({ like: null, name: '' })) })
const seatOf = (profile: number) => ({ profile: profileId(profile), device: 'television' }) as const
const truthOf = (lab: Lab, profile: number) => lab.snapshot({ seats: [seatOf(profile)], truth: true }).truth?.people[0]
const kindsOf = (lab: Lab, profile: number) => lab.recordsOf(profileId(profile), 5000).map(({ kind }) => kind)
const everybody = (lab: Lab) => Array.from({ length: lab.opening.visitor }, (_, profile) => profileId(profile))

function opened(lab: Lab, act: Act): readonly number[] {
  const taken = lab.act(act).act
  return taken.kind === 'invite' ? (taken.profiles ?? []) : []
}

describe('somebody invited', () => {
  it('takes the number after all others, signs up, and lives from then on', () => {
    const lab = livedLab(3)
    const [profile] = opened(lab, clone(12, 'Imane 二世'))
    expect(profile).toBe(lab.opening.profiles)
    expect(kindsOf(lab, profile)).toEqual(['profileAdded', 'subscribe'])
    liveDays(lab, 4)
    expect(kindsOf(lab, profile)).toContain('play')
    expect(lab.people({ query: 'imane 二世', offset: 0, count: 5 }).people.map((person) => person.profile)).toEqual([profile])
    expect(lab.ask({ question: 'person', about: { profile: profileId(profile), truth: true } }).recorded.habits.sittings).toBeGreaterThan(0)
  })

  it('is in everything like the one they copy, and not the same: their dice are their own', () => {
    const lab = livedLab(3)
    lab.act({ kind: 'tweak', viewer: viewerId(12), trait: 0, value: 3 })
    const [profile] = opened(lab, clone(12))
    const of = (one: number) => truthOf(lab, one)?.viewers[0]
    expect(of(profile)?.traits).toEqual(of(12)?.traits)
    expect(of(profile)?.age).toBe(of(12)?.age)
    lab.act({ kind: 'tweak', viewer: viewerId(of(profile)?.viewer ?? 0), trait: 0, value: -3 })
    expect(of(12)?.traits[0].value).toBe(3)
  })

  it('changes nobody’s dice: before the next night the others live as they would have', () => {
    const lab = livedLab(3)
    opened(lab, drawn(4))
    liveDays(lab, 1)
    const plain = livedLab(4)
    const of = (one: Lab, profile: number) => one.recordsOf(profileId(profile), 5000).map(({ event: _number, ...record }) => record)
    for (const profile of everybody(plain).slice(0, 60)) expect(of(lab, profile)).toEqual(of(plain, profile))
  })

  it('is part of the evening: the same acts give the same days', () => {
    const lived = () => {
      const lab = livedLab(2)
      lab.act(clone(5))
      lab.act(drawn(3))
      lab.act({ kind: 'remove', profiles: [profileId(5), profileId(7)], removed: true })
      return liveDays(lab, 3)
    }
    const once = lived()
    expect(once.hash).toBe(lived().hash)
    expect(once.hash).not.toBe(livedLab(5).hash)
    const again = livedLab(2)
    for (const { act } of once.acts) again.act(act)
    expect(liveDays(again, 3).hash).toBe(once.hash)
  })

  it('shares one profile where households do', () => {
    const lab = livedLab(1, { profiles: 'shared' })
    expect(opened(lab, drawn(3))).toHaveLength(1)
    liveDays(lab, 1)
    expect(truthOf(lab, lab.opening.profiles)?.viewers).toHaveLength(3)
  })

  it('is refused beyond the room there is, and with a name that nobody could read', () => {
    const lab = livedLab(0)
    expect(() => lab.act(drawn(0))).toThrow('`people`')
    expect(() => lab.act(drawn(5))).toThrow('`people`')
    expect(() => lab.act(clone(99_999))).toThrow('`like`')
    expect(() => lab.act(clone(2, 'a'.repeat(61)))).toThrow('`name`')
    for (let household = 0; household < 16; household++) lab.act(drawn(4))
    expect(() => lab.act(drawn(1))).toThrow('`people`')
    expect(liveDays(lab, 1).day).toBe(1)
  })

  it('takes any name', () => {
    const lab = livedLab(0)
    let count = 0
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        if (count === 30) return
        count++
        const [profile] = opened(lab, clone(1, name))
        const shown = lab.snapshot({ seats: [seatOf(profile)], truth: false }).guessed.pages[0].person.name
        expect(shown.trim().length).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    )
  })
})

describe('somebody who leaves', () => {
  it('is recorded as leaving, sits down no more, and can come back', () => {
    const lab = livedLab(3)
    const profiles = [profileId(12)]
    lab.act({ kind: 'remove', profiles, removed: true })
    const before = kindsOf(lab, 12).length
    expect(kindsOf(lab, 12)).toContain('profileRemoved')
    liveDays(lab, 3)
    expect(kindsOf(lab, 12)).toHaveLength(before)
    expect([...lab.ask({ question: 'constellation', about: { truth: false } }).gone].filter((gone) => gone === 1)).toHaveLength(1)
    lab.act({ kind: 'remove', profiles, removed: false })
    liveDays(lab, 3)
    expect(kindsOf(lab, 12).length).toBeGreaterThan(before + 1)
  })

  it('cancels with the last of the household only', () => {
    const lab = livedLab(1)
    const { households, sizes, profiles } = lab.ask({ question: 'constellation', about: { truth: false } })
    const at = sizes.indexOf(2)
    const [first, second] = [...profiles].filter((_, entry) => households[entry] === households[at]).map((profile) => profileId(profile))
    lab.act({ kind: 'remove', profiles: [first], removed: true })
    expect([...kindsOf(lab, first), ...kindsOf(lab, second)]).not.toContain('cancel')
    lab.act({ kind: 'remove', profiles: [second], removed: true })
    expect(kindsOf(lab, second)).toContain('cancel')
    lab.act({ kind: 'remove', profiles: [first, second], removed: false })
    expect(kindsOf(lab, first)).toContain('return')
  })

  it('may be everybody: the world stands empty, nights pass, and nothing breaks', () => {
    const lab = livedLab(2)
    lab.act({ kind: 'remove', profiles: everybody(lab), removed: true })
    const { events } = lab
    liveDays(lab, 2)
    expect(lab.events).toBe(events)
    const sky = lab.ask({ question: 'constellation', about: { truth: true } })
    expect(sky.gone.every((gone) => gone === 1)).toBe(true)
    expect(lab.ask({ question: 'person', about: { profile: profileId(3), truth: true } }).guessed.nearest).toEqual([])
    const pages = lab.snapshot({ seats: [seatOf(3)], truth: true })
    expect(pages.guessed.pages[0].rows.length).toBeGreaterThan(0)
    lab.act({ kind: 'remove', profiles: everybody(lab), removed: false })
    liveDays(lab, 1)
    expect(lab.events).toBeGreaterThan(events + everybody(lab).length)
  })

  it('may be everybody before the first day', () => {
    const lab = livedLab(0)
    lab.act({ kind: 'remove', profiles: everybody(lab), removed: true })
    liveDays(lab, 2)
    expect(lab.measures).toHaveLength(2)
    expect(lab.ask({ question: 'constellation', about: { truth: true } }).guessed.explained).toBeNull()
  })

  it('is never the visitor, nor somebody there is not', () => {
    const lab = livedLab(0)
    expect(() => lab.act({ kind: 'remove', profiles: [lab.opening.visitor], removed: true })).toThrow('`profile`')
    expect(() => lab.act({ kind: 'remove', profiles: [profileId(9999)], removed: true })).toThrow('`profile`')
  })
})

describe('a slider of somebody who came or left', () => {
  const viewerOf = (lab: Lab, profile: number) => truthOf(lab, profile)?.viewers[0].viewer ?? viewerId(0)
  const tweak = (lab: Lab, profile: number): Act => ({ kind: 'tweak', viewer: viewerOf(lab, profile), trait: 0, value: 3 })

  it('gives a newcomer no evenings from before they came, and keeps their sign-up', () => {
    const lab = livedLab(5)
    const [profile] = opened(lab, clone(12))
    liveDays(lab, 3)
    lab.act(tweak(lab, profile))
    const records = lab.recordsOf(profileId(profile), 5000)
    expect(records.filter(({ kind }) => kind === 'sittingStart').length).toBeGreaterThan(0)
    expect(records.slice(-2).map(({ kind }) => kind)).toEqual(['profileAdded', 'subscribe'])
    expect(Math.min(...records.map(({ at }) => dayOf(at)))).toBe(5)
  })

  it('is refused once they have left, and open again when they are back', () => {
    const lab = livedLab(4)
    const act = tweak(lab, 12)
    lab.act({ kind: 'remove', profiles: [profileId(12)], removed: true })
    expect(() => lab.act(act)).toThrow('`viewer`')
    expect(() =>
      lab.ask({ question: 'hadSheBeenSo', about: { change: { viewer: viewerOf(lab, 12), trait: 0, value: 3 }, seat: seatOf(12) } }),
    ).toThrow('`viewer`')
    lab.act({ kind: 'remove', profiles: [profileId(12)], removed: false })
    lab.act(act)
    expect(kindsOf(lab, 12)).toContain('profileRemoved')
  })
})

describe('coming back to a morning', () => {
  it('counts those who were there then, so that nobody else is shown', () => {
    const lab = livedLab(3)
    const there = lab.profiles
    const glance = new Glance({ now: () => 0, post: () => undefined })
    const [profile] = opened(lab, clone(12))
    expect(lab.profiles).toBe(there + 1)
    expect(glance.turnTo({ seats: [seatOf(profile)], truth: false }, lab).guessed.pages).toHaveLength(1)
    lab.rewind(0)
    expect(lab.profiles).toBe(there)
    expect(glance.take(lab).guessed.pages).toEqual([])
  })

  it('finds who was there then, and lives on with the same newcomers to the same hash', () => {
    const lab = livedLab(7)
    liveDays(lab, 1)
    const [profile] = opened(lab, clone(12, 'Imane'))
    lab.act({ kind: 'remove', profiles: [profileId(12)], removed: true })
    liveDays(lab, 1)
    lab.act({ kind: 'tweak', viewer: truthOf(lab, profile)?.viewers[0].viewer ?? viewerId(0), trait: 1, value: 2 })
    const { hash } = liveDays(lab, 1)
    const acts = [...lab.acts]
    lab.rewind(7)
    expect(() => truthOf(lab, profile)).toThrow('`profile`')
    expect(lab.ask({ question: 'constellation', about: { truth: false } }).gone.includes(1)).toBe(false)
    for (const { day, act } of acts) {
      while (lab.day < day) liveDays(lab, 1)
      lab.act(act)
    }
    expect(liveDays(lab, 1).hash).toBe(hash)
    lab.rewind(7)
    const [other] = opened(lab, drawn(1))
    expect(other).toBe(profile)
    expect(truthOf(lab, other)?.viewers[0].traits[1].value).not.toBe(2)
  })
})

describe('who is counted', () => {
  it('is who is there: not who left, though all profiles opened so far are told, too', () => {
    const lab = livedLab(1)
    const counts = () => {
      const { profiles, everOpened } = lab.snapshot({ seats: [], truth: false }).recorded
      return { profiles, everOpened }
    }
    const before = counts()
    expect(before.profiles).toBe(before.everOpened)
    lab.act({ kind: 'remove', profiles: [profileId(3), profileId(4)], removed: true })
    expect(counts()).toEqual({ profiles: before.profiles - 2, everOpened: before.everOpened })
    lab.act({ kind: 'remove', profiles: [profileId(3)], removed: false })
    expect(counts()).toEqual({ profiles: before.profiles - 1, everOpened: before.everOpened })
  })

  it('grows by a copy of whoever sits behind a profile, whose viewer nobody need know', () => {
    const lab = livedLab(1)
    const { profiles } = lab.snapshot({ seats: [], truth: false }).recorded
    const { act } = lab.act({ kind: 'invite', people: [{ like: null, likeProfile: profileId(3), name: 'Copy' }] })
    expect(lab.snapshot({ seats: [], truth: false }).recorded.profiles).toBe(profiles + 1)
    const [came] = act.kind === 'invite' ? (act.profiles ?? []) : []
    if (came === undefined) throw new RangeError('Expected a newcomer, got none')
    const traits = (profile: ProfileId) =>
      lab.snapshot({ seats: [{ profile, device: 'phone' }], truth: true }).truth?.people[0]?.viewers[0]?.traits.map(({ value }) => value)
    expect(traits(came)).toEqual(traits(profileId(3)))
    const dated: DatedAct = { day: day(1), order: 0, act }
    expect(readAct(dated, 0)).toEqual(dated)
    expect(parseActs(formatActs([dated])).acts).toEqual([dated])
    expect(() => lab.act({ kind: 'invite', people: [{ like: null, likeProfile: lab.opening.visitor, name: '' }] })).toThrow(RangeError)
  })
})
