import { beforeAll, describe, expect, it } from 'vitest'
import { profileId } from '../../../src/engine/contract/ids'
import type { GenreMix } from '../../../src/engine/lab/genreMix'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { Seat } from '../../../src/engine/lab/snapshot'
import { livedLab, titlesOf } from './livedLab'

const seats: readonly Seat[] = [7, 31, 88].map((profile) => ({ profile: profileId(profile), device: 'television' }))

describe('the genres watched and shown', () => {
  let lab: Lab
  beforeAll(() => {
    lab = livedLab(5)
  })
  const mixOf = (seat: Seat, diversity: number, calibration: number): GenreMix =>
    lab.ask({ question: 'genreMix', about: { seat, diversity, calibration } })

  it('are shares that add up, of the page that is shown', () => {
    for (const seat of seats) {
      const { watched, arranged, page, moved } = mixOf(seat, 0, 0)
      for (const shares of [watched ?? [], arranged.shares]) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
      expect(titlesOf(page)).toEqual(titlesOf(lab.snapshot({ seats: [seat], truth: false }).guessed.pages[0]))
      expect(moved).toBe(0)
    }
  })

  it('come nearer to each other by the one knob, and within a row apart by the other, at once and moving nothing', () => {
    const before = lab.hash
    const sum = (read: (mix: GenreMix) => number, ...knobs: readonly [number, number]): number =>
      seats.reduce((total, seat) => total + read(mixOf(seat, ...knobs)), 0)
    const distance = ({ arranged }: GenreMix): number => arranged.distance
    expect(sum(distance, 0, 0.6)).toBeLessThan(sum(distance, 0, 0))
    const alike = ({ arranged }: GenreMix): number => arranged.alike
    expect(sum(alike, 0.6, 0)).toBeLessThan(sum(alike, 0, 0))
    expect(lab.hash).toBe(before)
  })

  it('are the same pages that a service with such knobs would show', () => {
    const [seat] = seats
    const { page, asTheModelHasIt } = mixOf(seat, 0.3, 0.3)
    for (const tile of page.rows.flatMap(({ tiles }) => tiles)) expect(tile.reason).toBeDefined()
    expect(asTheModelHasIt).toEqual(mixOf(seat, 0, 0).arranged)
  })
})
