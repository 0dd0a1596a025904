import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../../src/engine/contract/ids'
import { SIGNALS, type Signal } from '../../../../../src/engine/contract/signals'
import { COUNTRIES, GENRES } from '../../../../../src/engine/contract/vocabulary'
import type { StrandCrowd } from '../../../../../src/engine/lab/data/strands/crowd'
import type { StrandPicture } from '../../../../../src/engine/lab/data/strands/strand'
import { liveDays, livedLab } from '../../livedLab'

const lab = livedLab(5)
const EVERYBODY: StrandCrowd = { kind: 'everybody' }
const ask = (signal: Signal, of: StrandCrowd = EVERYBODY) => lab.ask({ question: 'strand', about: { signal, of, genre: null } })

function pictureOf<S extends Signal>(signal: S, of: StrandCrowd = EVERYBODY): Extract<StrandPicture, { signal: S }> {
  const { picture } = ask(signal, of)
  const isAsked = (one: StrandPicture | null): one is Extract<StrandPicture, { signal: S }> => one?.signal === signal
  if (!isAsked(picture)) throw new Error(`no picture of ${signal}`)
  return picture
}

describe('a strand', () => {
  it('counts every play that is in the log, and for one person just theirs', () => {
    const stream = { title: null, kind: 'play', signal: null, from: null, to: null } as const
    const plays = (profile: ReturnType<typeof profileId> | null) =>
      lab.ask({ question: 'stream', about: { ...stream, profile } }).numbers.length
    expect(pictureOf('titles').plays).toBe(plays(null))
    expect(pictureOf('titles', { kind: 'person', profile: profileId(4) }).plays).toBe(plays(profileId(4)))
  })

  it('has the same minutes whichever way they are told', () => {
    const { minutes } = pictureOf('when')
    expect(minutes).toBeGreaterThan(1000)
    expect(pictureOf('when').minutesByHour.reduce((sum, some) => sum + some, 0)).toBeCloseTo(minutes, -1)
    expect(pictureOf('device').minutes.reduce((sum, some) => sum + some, 0)).toBeCloseTo(minutes, 5)
    const { film, closed, cliffhanger, serial } = pictureOf('structures').minutes
    expect(film + closed + cliffhanger + serial).toBeCloseTo(minutes, 5)
    expect(pictureOf('artists').minutes).toBeCloseTo(minutes, 5)
  })

  it('shares people out: countries, genres watched most, and households hold each person once', () => {
    const all = ask('titles').profiles
    const sum = (crowds: readonly StrandCrowd[]) => crowds.reduce((more, of) => more + ask('titles', of).profiles, 0)
    expect(sum(COUNTRIES.map((country) => ({ kind: 'country', country })))).toBe(all)
    expect(sum(GENRES.map((genre) => ({ kind: 'fans', genre })))).toBeLessThanOrEqual(all)
    expect(sum(GENRES.map((genre) => ({ kind: 'fans', genre })))).toBeGreaterThan(all / 2)
    expect(ask('titles', { kind: 'children' }).profiles).toBeLessThan(all)
    expect(ask('titles', { kind: 'household', profile: profileId(4) }).profiles).toBeGreaterThan(0)
    expect(() => ask('titles', { kind: 'person', profile: profileId(9999) })).toThrow(RangeError)
  })

  it('survives less and less, and never more', () => {
    const { all } = pictureOf('trailers')
    expect(all.stops).toBeGreaterThan(100)
    for (const [at, share] of all.still.entries()) expect(share).toBeLessThanOrEqual(all.still[Math.max(0, at - 1)])
    expect(all.fit?.k).toBeGreaterThan(0.2)
  })

  it('has no picture while it is hidden, and the same again afterwards', () => {
    const before = SIGNALS.map((signal) => ask(signal))
    for (const signal of SIGNALS) {
      lab.act({ kind: 'mask', signal, masked: true })
      expect(ask(signal)).toMatchObject({ hidden: true, picture: null })
      lab.act({ kind: 'mask', signal, masked: false })
    }
    expect(SIGNALS.map((signal) => ask(signal))).toEqual(before)
  })

  it('is blind to what another signal would tell while that is hidden', () => {
    lab.act({ kind: 'mask', signal: 'titles', masked: true })
    expect(pictureOf('artists').actors).toEqual([])
    lab.act({ kind: 'mask', signal: 'titles', masked: false })
  })

  it('leaves out whoever is forgotten', () => {
    const before = pictureOf('titles').plays
    const theirs = pictureOf('titles', { kind: 'person', profile: profileId(4) }).plays
    lab.act({ kind: 'forget', profile: profileId(4), forgotten: true })
    expect(pictureOf('titles').plays).toBe(before - theirs)
  })

  it('counts what is no longer recorded of somebody as unknown, and says of how many', () => {
    const quiet = livedLab(2)
    quiet.act({ kind: 'recording', signal: 'when', recorded: false, who: { of: 'everybody' } })
    quiet.act({ kind: 'recording', signal: 'device', recorded: false, who: { of: 'everybody' } })
    const about = (signal: Signal) => quiet.ask({ question: 'strand', about: { signal, of: EVERYBODY, genre: null } })
    const before = about('when')
    liveDays(quiet, 1)
    const after = about('when')
    expect(after.stopped).toBe(after.profiles)
    expect(before.picture).toMatchObject({ hourless: 0 })
    if (after.picture?.signal !== 'when' || before.picture?.signal !== 'when') throw new Error('another picture')
    expect(after.picture.hourless).toBeGreaterThan(100)
    expect(after.picture.minutes).toBe(before.picture.minutes)
    const devices = about('device').picture
    if (devices?.signal !== 'device') throw new Error('another picture')
    expect(devices.deviceless).toBeCloseTo(after.picture.hourless, 5)
  })
})
