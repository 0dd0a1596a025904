import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { DRAWS, MOST_KNOWN } from '../../../../src/engine/lab/data/givenAway'
import { livedLab } from '../livedLab'

const lab = livedLab(14, { viewers: 150 })
const askOf = (profile: number) => lab.ask({ question: 'givenAway', about: { profile: profileId(profile) } })

describe('what gives somebody away', () => {
  it('is more the more is known, and days never give away less than titles alone', () => {
    for (let profile = 0; profile < 40; profile++) {
      const { own, watched, everybody } = askOf(profile)
      expect(own.length).toBe(Math.min(MOST_KNOWN, watched))
      for (const known of [own, everybody]) {
        known.forEach(({ count, titles, dated }, at) => {
          expect(count).toBe(at + 1)
          expect(dated).toBeGreaterThanOrEqual(titles)
          if (at > 0) expect(titles).toBeGreaterThanOrEqual(known[at - 1].titles)
        })
      }
      for (const { titles } of own) expect(Math.abs(titles * DRAWS - Math.round(titles * DRAWS))).toBeLessThan(1e-9)
    }
  })

  it('is rather two titles and their days than two titles, for people on average', () => {
    const [, two] = askOf(0).everybody
    expect(two.dated).toBeGreaterThan(two.titles)
  })

  it('is the same when it is asked again', () => {
    expect(askOf(3)).toEqual(askOf(3))
  })

  it('is nothing where the titles are hidden, and comes back with them', () => {
    const before = askOf(5)
    lab.act({ kind: 'mask', signal: 'titles', masked: true })
    expect(askOf(5)).toMatchObject({ watched: 0, own: [], everybody: [] })
    lab.act({ kind: 'mask', signal: 'titles', masked: false })
    expect(askOf(5)).toEqual(before)
    lab.act({ kind: 'forget', profile: profileId(5), forgotten: true })
    expect(askOf(5).own).toEqual([])
  })
})
