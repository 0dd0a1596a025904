import { describe, expect, it } from 'vitest'
import { SIGNALS } from '../../../src/engine/contract/signals'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { Seat } from '../../../src/engine/lab/snapshot'
import { livedLab, titlesOf } from './livedLab'

const seatOf = (lab: Lab): Seat => ({
  profile: lab.ask({ question: 'middlePair', about: null })[0].person.profile,
  device: 'television',
})
const pageOf = (lab: Lab, seat: Seat) => lab.snapshot({ seats: [seat], truth: true })
const firstTen = (lab: Lab, seat: Seat) => [...new Set(titlesOf(pageOf(lab, seat).guessed.pages[0]).flat())].slice(0, 10)

describe('the two in the middle', () => {
  const lab = livedLab(8)
  const pressed = (profile: Seat['profile']): number => lab.recordsOf(profile, 100_000).filter(({ kind }) => kind === 'play').length

  it('have as many before them as after them', () => {
    const pair = lab.ask({ question: 'middlePair', about: null })
    const { people } = lab.people({ query: '', offset: 0, count: 1000 })
    const all = people.map(({ profile }) => ({ profile, pressed: pressed(profile) }))
    all.sort((one, other) => one.pressed - other.pressed || one.profile - other.profile)
    const middle = Math.floor(all.length / 2) - 1
    expect(pair.map(({ person, pressed: count }) => ({ profile: person.profile, pressed: count }))).toEqual(all.slice(middle, middle + 2))
    expect(pair.some(({ person }) => person.isVisitor)).toBe(false)
  })

  it('stay the same whatever is hidden from the machine', () => {
    const before = lab.ask({ question: 'middlePair', about: null }).map(({ person }) => person.profile)
    for (const signal of SIGNALS) lab.act({ kind: 'mask', signal, masked: true })
    expect(lab.ask({ question: 'middlePair', about: null }).map(({ person }) => person.profile)).toEqual(before)
    for (const signal of SIGNALS) lab.act({ kind: 'mask', signal, masked: false })
  })
})

describe('the record on which a score hangs', () => {
  const lab = livedLab(8)
  const seat = seatOf(lab)
  const titles = lab.snapshot({ seats: [seat], truth: false }).guessed.pages[0].rows[0].tiles.map(({ title }) => title)
  const told = lab.ask({ question: 'hangsOn', about: { profile: seat.profile, titles } })

  it('gives each title’s place and score as they stand when it is opened', () => {
    for (const { title, rank, score } of told) {
      const detail = lab.tileDetail(seat, title)
      expect(rank).toBe(detail.rank)
      expect(score).toBeCloseTo(detail.score, 4)
    }
  })

  it('foretells what taking it away does, and moves nothing by asking', () => {
    const before = lab.hash
    const [{ title, without }] = told.filter(({ without: some }) => some.length > 0)
    for (const { record, rank, score } of without) {
      lab.act({ kind: 'takeAway', event: record.event })
      const detail = lab.tileDetail(seat, title)
      expect(detail.rank).toBe(rank)
      expect(detail.score).toBeCloseTo(score, 4)
      lab.act({ kind: 'putBack', event: record.event })
    }
    expect(lab.ask({ question: 'hangsOn', about: { profile: seat.profile, titles } })).toEqual(told)
    expect(lab.hash).toBe(before)
  })

  it('puts what moves the place most first', () => {
    for (const { rank, without } of told) {
      const moves = without.map((one) => Math.abs(one.rank - rank))
      expect(moves).toEqual([...moves].sort((one, other) => other - one))
    }
  })

  it('is none for one who is forgotten', () => {
    lab.act({ kind: 'forget', profile: seat.profile, forgotten: true })
    expect(lab.ask({ question: 'hangsOn', about: { profile: seat.profile, titles } })).toEqual([])
    lab.act({ kind: 'forget', profile: seat.profile, forgotten: false })
  })
})

describe('guesses held against tastes', () => {
  const lab = livedLab(8)
  const seat = seatOf(lab)
  const held = lab.ask({ question: 'tastesHeld', about: { profile: seat.profile } })
  const records = lab.recordsOf(seat.profile, 100_000)

  it('find one right that is among the truly best tenth, and nothing better guessed that is', () => {
    expect(held.right?.trueRank).toBeLessThanOrEqual(Math.round(held.titles * 0.1))
    expect(held.right?.enjoyment).toBeGreaterThan(0)
  })

  it('find one wrong that would truly not be enjoyed', () => {
    expect(held.wrong?.enjoyment).toBeLessThan(0)
    const true_ = pageOf(lab, seat).truth?.people[0].likes.find(({ title }) => title === held.wrong?.title)
    if (true_ !== undefined) expect(true_.enjoyment).toBeCloseTo(held.wrong?.enjoyment ?? 0, 5)
  })

  it('find one never said: no record of this person names it', () => {
    expect(held.neverSaid?.enjoyment).toBeGreaterThan(0)
    expect(records.some(({ title }) => title === held.neverSaid?.title)).toBe(false)
  })

  it('know nothing of the visitor, who is not simulated', () => {
    const { visitor } = lab.opening
    expect(lab.ask({ question: 'tastesHeld', about: { profile: visitor } })).toMatchObject({ right: null, wrong: null, neverSaid: null })
  })
})

describe('with every signal hidden', () => {
  it('two people’s first ten are the same ten', () => {
    const lab = livedLab(8)
    const seats = lab
      .ask({ question: 'middlePair', about: null })
      .map(({ person }) => ({ profile: person.profile, device: 'television' }) as const)
    for (const signal of SIGNALS) lab.act({ kind: 'mask', signal, masked: true })
    const [one, other] = seats.map((seat) => firstTen(lab, seat))
    expect(one).toEqual(other)
  })
})
