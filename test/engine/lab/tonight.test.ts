import { describe, expect, it } from 'vitest'
import { profileId } from '../../../src/engine/contract/ids'
import { liveDays, livedLab } from './livedLab'

const ask = (lab: ReturnType<typeof livedLab>, profile: number) => lab.ask({ question: 'tonight', about: { profile: profileId(profile) } })
const everybody = Array.from({ length: 60 }, (_, profile) => profile)

describe('what is expected tonight', () => {
  const lab = livedLab(9)

  it('names an hour, a device and at most three titles, of somebody who has watched', () => {
    const told = everybody.map((profile) => ask(lab, profile).tonight).filter((expected) => expected !== null)
    expect(told.length).toBeGreaterThan(30)
    for (const { at, device, titles, chance } of told) {
      expect(at).not.toBeNull()
      expect(device).not.toBeNull()
      expect(titles.length).toBeLessThanOrEqual(3)
      expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length)
      expect(chance).toBeGreaterThan(0)
      expect(chance).toBeLessThan(1)
    }
  })

  it('is held against what was recorded: hit, missed, or nobody came', () => {
    const past = everybody.flatMap((profile) => ask(lab, profile).past)
    for (const { expected, started, outcome } of past) {
      const hit = expected.titles.some(({ title }) => started.includes(title))
      expect(outcome).toBe(started.length === 0 ? 'absent' : hit ? 'hit' : 'missed')
    }
    const outcomes = new Set(past.map(({ outcome }) => outcome))
    expect([...outcomes].sort()).toEqual(['absent', 'hit', 'missed'])
  })

  it('was made on that morning: the evening itself changes nothing of it', () => {
    const before = everybody.map((profile) => ask(lab, profile).tonight)
    liveDays(lab, 1)
    everybody.forEach((profile, place) => {
      const { past } = ask(lab, profile)
      if (before[place] !== null) expect(past[0].expected).toEqual(before[place])
    })
  })

  it('is nothing where the titles are hidden, and has no hour where the hours are', () => {
    lab.act({ kind: 'mask', signal: 'when', masked: true })
    const somebody = everybody.find((profile) => ask(lab, profile).tonight !== null) ?? 0
    expect(ask(lab, somebody).tonight?.at).toBeNull()
    lab.act({ kind: 'mask', signal: 'titles', masked: true })
    expect(ask(lab, somebody)).toEqual({ tonight: null, past: [] })
  })
})

it('counts no evening from before somebody came', () => {
  const lab = livedLab(8)
  const { act } = lab.act({
    kind: 'invite',
    people: [
      { like: null, name: '' },
      { like: null, name: '' },
    ],
  })
  const came = act.kind === 'invite' ? (act.profiles ?? []) : []
  liveDays(lab, 4)
  const chances = came.map((profile) => ask(lab, profile).tonight?.chance ?? null).filter((chance) => chance !== null)
  expect(chances.length).toBeGreaterThan(0)
  // Of the four evenings since, by Laplace’s rule: a number of sixths.
  for (const chance of chances) expect(chance * 6).toBeCloseTo(Math.round(chance * 6), 9)
})

describe('the versions of the home page', () => {
  it('are as many as were counted among everybody, and shared as measured', () => {
    const lab = livedLab(4)
    const versions = lab.ask({ question: 'versions', about: null })
    expect(versions.profiles).toBe(lab.opening.profiles - 1)
    expect(versions.people).toBe(versions.profiles)
    expect(versions.versions).toBeGreaterThan(versions.people / 2)
    expect(versions.growth.at(-1)).toEqual({ people: versions.people, versions: versions.versions })
    expect(versions.pairsBySharing.reduce((sum, pairs) => sum + pairs, 0)).toBe(2000)
    expect(versions.atLeast).toBeGreaterThanOrEqual(versions.versions)
  })
})
