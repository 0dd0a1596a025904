import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import { COUNTRIES } from '../../../../src/engine/contract/vocabulary'
import { livedLab } from '../livedLab'

describe('the country that the machine sees of somebody', () => {
  const lab = livedLab(2, { viewers: 120 })
  const askOf = (profile: number) => lab.ask({ question: 'recording', about: { profile: profileId(profile) } })

  it('is shared by as many as say that they share it, and by all together', () => {
    const { profiles } = askOf(0)
    const all = Array.from({ length: profiles }, (_, profile) => askOf(profile))
    const counts = COUNTRIES.map((country) => all.filter((one) => one.country === country).length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(profiles)
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1)
    for (const { country, sameCountry } of all) expect(sameCountry).toBe(country === null ? 0 : counts[COUNTRIES.indexOf(country)])
  })

  it('goes out of sight where it is hidden, and with somebody hidden, but with no signal', () => {
    const before = askOf(3)
    for (const signal of SIGNALS) lab.act({ kind: 'mask', signal, masked: true })
    expect(askOf(3)).toEqual(before)
    lab.act({ kind: 'mask', signal: 'country', masked: true })
    expect(askOf(3)).toMatchObject({ country: null, sameCountry: 0 })
    lab.act({ kind: 'mask', signal: 'country', masked: false })
    expect(askOf(3)).toEqual(before)
    lab.act({ kind: 'forget', profile: profileId(3), forgotten: true })
    expect(askOf(3)).toMatchObject({ country: null, sameCountry: 0 })
  })
})
