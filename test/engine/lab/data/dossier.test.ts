import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import type { Signal } from '../../../../src/engine/contract/signals'
import type { Dossier } from '../../../../src/engine/lab/data/dossier'
import { livedLab } from '../livedLab'

const lab = livedLab(8)
const dossierOf = (profile: number, truth = false): Dossier =>
  lab.ask({ question: 'dossier', about: { profile: profileId(profile), truth } })
const someone =
  [...Array(80).keys()].find((profile) => dossierOf(profile).inferred.tastes.length > 0 && dossierOf(profile).stored.records > 60) ?? 0

describe('the dossier', () => {
  it('holds every record that is kept of the person, by kind', () => {
    const { stored } = dossierOf(someone)
    const records = lab.recordsOf(profileId(someone), 100_000)
    expect(stored.records).toBe(records.length)
    expect(stored.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(records.length)
    for (const { kind, count } of stored.kinds) expect(records.filter((record) => record.kind === kind)).toHaveLength(count)
  })

  it('names the records behind a belief, and taking these away takes the belief with them', () => {
    const fresh = livedLab(8)
    const { inferred } = fresh.ask({ question: 'dossier', about: { profile: profileId(someone), truth: false } })
    const strongest = inferred.tastes.find(({ events }) => events.length > 0)
    if (strongest === undefined) throw new Error('no belief rests on records')
    for (const event of strongest.events) fresh.act({ kind: 'takeAway', event })
    const after = fresh.ask({ question: 'dossier', about: { profile: profileId(someone), truth: false } })
    const same = after.inferred.tastes.find(({ genre }) => genre === strongest.genre)
    expect(same?.events ?? []).toEqual([])
    expect(same?.titles ?? []).toEqual([])
  })

  it('infers nothing from a signal that the machine may not see, of which as much is stored as before', () => {
    const fresh = livedLab(8)
    const ask = () => fresh.ask({ question: 'dossier', about: { profile: profileId(someone), truth: false } })
    const mask = (signal: Signal) => fresh.act({ kind: 'mask', signal, masked: true })
    const { stored, inferred } = ask()
    expect([inferred.minutes, Math.max(...inferred.hours), Math.max(...inferred.devices)].every((value) => value > 0)).toBe(true)
    mask('when')
    expect(ask().inferred).toMatchObject({ minutes: inferred.minutes, hours: [0, 0, 0, 0], devices: inferred.devices })
    mask('device')
    expect(ask().inferred).toMatchObject({ minutes: inferred.minutes, devices: [0, 0, 0, 0] })
    mask('howLong')
    mask('titles')
    expect(ask().inferred).toMatchObject({ minutes: 0, tastes: [], faces: [], spread: null })
    expect(ask().stored).toEqual(stored)
    expect(stored.titles).toBeGreaterThan(0)
  })

  it('says how sure it is, between nothing and all, and the same again', () => {
    for (const { sure } of dossierOf(someone).inferred.tastes) {
      if (sure === null) continue
      expect(sure).toBeGreaterThanOrEqual(0)
      expect(sure).toBeLessThanOrEqual(1 + 1e-9)
    }
    expect(dossierOf(someone)).toEqual(dossierOf(someone))
  })

  it('adds hours and devices up to all minutes', () => {
    const { hours, devices, minutes } = dossierOf(someone).inferred
    expect(minutes).toBeGreaterThan(0)
    expect(hours.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
    expect(devices.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
  })

  it('knows what is real only while that is shown', () => {
    const quiet = dossierOf(someone)
    expect(quiet.really).toBeNull()
    expect(quiet.inferred.tastes.every(({ real }) => real === null)).toBe(true)
    const told = dossierOf(someone, true)
    expect(told.really).toBeGreaterThan(0)
    for (const { liking, real } of told.inferred.tastes) {
      if (real === null) throw new Error('nothing real')
      if (real.verdict === 'right') expect(liking * real.liking).toBeGreaterThan(0)
      if (real.verdict === 'neverExpressed') expect(Math.abs(real.liking)).toBeGreaterThan(Math.abs(liking))
    }
  })

  it('is empty of somebody erased', () => {
    const fresh = livedLab(8)
    fresh.act({ kind: 'erase', profile: profileId(someone) })
    const { stored, inferred } = fresh.ask({ question: 'dossier', about: { profile: profileId(someone), truth: false } })
    expect(stored.titles).toBe(0)
    expect(stored.kinds.every(({ kind }) => kind === 'subscribe')).toBe(true)
    expect([inferred.tastes, inferred.faces, inferred.minutes, inferred.spread]).toEqual([[], [], 0, null])
  })
})
