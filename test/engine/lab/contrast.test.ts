import { describe, expect, it } from 'vitest'
import { profileId } from '../../../src/engine/contract/ids'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { Seat } from '../../../src/engine/lab/snapshot'
import { livedLab } from './livedLab'

const SIGHT = { rows: 4, columns: 5 }
const seatOf = (profile: number): Seat => ({ profile: profileId(profile), device: 'television' })
const firstTen = (lab: Lab, seat: Seat) =>
  [
    ...new Set(lab.snapshot({ seats: [seat], truth: false }).guessed.pages[0].rows.flatMap(({ tiles }) => tiles.map(({ title }) => title))),
  ].slice(0, 10)

describe('the page to put beside another', () => {
  const lab = livedLab(6)

  it('shares few of its first ten titles, at least one, and says how many', () => {
    const contrast = lab.ask({ question: 'contrast', about: { seat: seatOf(7), beside: null, ...SIGHT } })
    if (contrast === null) throw new RangeError('Expected somebody, got nobody')
    const [mine, theirs] = [firstTen(lab, seatOf(7)), firstTen(lab, seatOf(contrast.profile))]
    expect(contrast.shared).toBe(mine.filter((title) => theirs.includes(title)).length)
    expect(contrast.shared).toBeGreaterThanOrEqual(1)
    expect(contrast.shared).toBeLessThanOrEqual(4)
    expect(contrast.profile).not.toBe(7)
  })

  it('shows a title of both of which each is really shown another trailer', () => {
    const contrast = lab.ask({ question: 'contrast', about: { seat: seatOf(7), beside: null, ...SIGHT } })
    const twice = contrast?.twice ?? null
    if (contrast === null || twice === null) throw new RangeError('Expected a title with two trailers, got none')
    expect(twice.here.trailer).not.toBe(twice.there.trailer)
    for (const [profile, side] of [
      [7, twice.here],
      [contrast.profile, twice.there],
    ] as const) {
      const { rows } = lab.snapshot({ seats: [seatOf(profile)], truth: false }).guessed.pages[0]
      const tile = rows
        .slice(0, SIGHT.rows)
        .flatMap(({ tiles }) => tiles.slice(0, SIGHT.columns))
        .find(({ title }) => title === twice.title)
      expect(tile?.trailer).toBe(side.trailer)
    }
  })

  it('tells the two apart by their reasons: each trailer stresses what the records of that person speak for', () => {
    const twice = lab.ask({ question: 'contrast', about: { seat: seatOf(7), beside: null, ...SIGHT } })?.twice
    expect(twice?.here.liked).not.toBeNull()
    expect(twice?.there.liked).not.toBeNull()
    expect(twice?.here.liked).not.toBe(twice?.there.liked)
    expect(twice?.here.stressed).not.toEqual(twice?.there.stressed)
    for (const side of [twice?.here, twice?.there]) expect(side?.stressed).toContain(side?.liked)
  })

  it('comes in small steps, the same as in one go', () => {
    const about = { seat: seatOf(7), beside: null, ...SIGHT }
    const reckoning = lab.reckon({ question: 'contrast', about })
    const told: number[] = []
    let step = reckoning.next()
    for (; !step.done; step = reckoning.next()) told.push(step.value)
    expect(told.length).toBeGreaterThan(10)
    expect(told.at(-1)).toBe(1)
    expect(step.value).toEqual(lab.ask({ question: 'contrast', about }))
  })

  it('can be asked of one person alone', () => {
    expect(lab.ask({ question: 'contrast', about: { seat: seatOf(7), beside: profileId(30), ...SIGHT } })?.profile).toBe(30)
  })

  it('is somebody who is there: never one who left, and the newest as well as others', () => {
    const left = Array.from({ length: lab.opening.visitor }, (_, profile) => profileId(profile)).filter((profile) => profile !== 7)
    const emptied = livedLab(2)
    emptied.act({ kind: 'remove', profiles: left, removed: true })
    const ask = () => emptied.ask({ question: 'contrast', about: { seat: seatOf(7), beside: null, ...SIGHT } })
    expect(ask()).toBeNull()
    const { act } = emptied.act({ kind: 'invite', people: [{ like: null, name: '' }] })
    expect(ask()?.profile).toBe(act.kind === 'invite' ? act.profiles?.[0] : null)
  })

  it('moves nothing', () => {
    const hash = lab.hash
    const before = lab.snapshot({ seats: [seatOf(7)], truth: false })
    lab.ask({ question: 'contrast', about: { seat: seatOf(7), beside: null, ...SIGHT } })
    expect(lab.hash).toBe(hash)
    expect(lab.snapshot({ seats: [seatOf(7)], truth: false })).toEqual(before)
  })
})
