import { describe, expect, it } from 'vitest'
import { minute } from '../../../../src/engine/contract/ids'
import {
  OPENING_COEFFICIENTS,
  RESUME_FEATURES,
  RecentPlays,
  resumeProbability,
  writeResumeFeatures,
} from '../../../../src/engine/service/pages/resume'
import type { Entry } from '../support/person'
import { person } from '../support/person'
import { smallCatalogue } from '../support/smallCatalogue'
import { NOW, town } from './town'

const catalogue = smallCatalogue(150)
const DAY = 1440

/** How probable it is that title 0, left as said, is resumed, `others` titles having been watched since. */
function probabilityOf(left: Omit<Entry, 'title'>, others = 0): number {
  const later = Array.from({ length: others }, (_, i) => ({ title: 1 + i, lastAt: NOW }))
  const { cells } = person([{ title: 0, share: 0.4, minute: 20, device: 0, ...left }, ...later])
  const out = new Float64Array(RESUME_FEATURES)
  const moment = { at: minute(NOW), device: 0, recent: new RecentPlays().read(cells) }
  writeResumeFeatures(out, { catalogue, cells, cell: 0, moment })
  return resumeProbability(OPENING_COEFFICIENTS, out)
}

describe('the probability of resuming', () => {
  it('falls with the days since', () => {
    const days = [0, 1, 7, 30].map((ago) => probabilityOf({ lastAt: NOW - ago * DAY }))
    expect(days).toEqual([...days].sort((a, b) => b - a))
    expect(days[0]).toBeGreaterThan(0.7)
    expect(days[3]).toBeLessThan(0.25)
  })

  it('is higher between two episodes than in the middle, and lower at the beginning and in the credits', () => {
    const lastAt = NOW - DAY
    const middle = probabilityOf({ lastAt, minute: 20 })
    expect(probabilityOf({ lastAt, minute: 0 })).toBeGreaterThan(middle)
    expect(probabilityOf({ lastAt, minute: 2 })).toBeLessThan(middle)
    expect(probabilityOf({ lastAt, minute: catalogue.titles[0].minutesAnEpisode - 1 })).toBeLessThan(middle)
  })

  it('falls with every other title watched since, up to eight', () => {
    const lastAt = NOW - DAY
    const others = [0, 1, 4, 8, 12].map((count) => probabilityOf({ lastAt }, count))
    expect(others[1]).toBeLessThan(others[0])
    expect(others[2]).toBeLessThan(others[1])
    expect(others[3]).toBeLessThan(others[2])
    expect(others[4]).toBe(others[3])
  })

  it('is higher on the device it was left on', () => {
    expect(probabilityOf({ lastAt: NOW - DAY, device: 0 })).toBeGreaterThan(probabilityOf({ lastAt: NOW - DAY, device: 3 }))
  })
})

describe('the latest plays', () => {
  it('counts what a scan over all cells counts', () => {
    const { people } = town()
    for (const { cells } of people) {
      const recent = new RecentPlays().read(cells)
      for (let cell = 0; cell < cells.count; cell++) {
        let others = 0
        for (let other = 0; other < cells.count; other++) {
          if (cells.played[other] === 1 && cells.lastAt[other] > cells.lastAt[cell]) others++
        }
        expect(recent.since(cells.lastAt[cell])).toBe(Math.min(8, others))
      }
    }
  })
})

describe('Continue watching', () => {
  const place = town()

  it('holds what is in progress, the likeliest first, and nothing that is finished', () => {
    const who = person([
      { title: 3, share: 0.5, minute: 20, lastAt: NOW - 20 * DAY },
      { title: 8, share: 0.5, minute: 0, episode: 4, lastAt: NOW - DAY },
      { title: 11, lastAt: NOW - DAY },
      { title: 20, share: 0.3, minute: 30, lastAt: NOW - 3 * DAY },
      { title: 30, played: false, lastAt: NOW - DAY },
    ])
    const [row] = place.builder.build(place.input(who))
    expect(row.kind).toBe('continueWatching')
    expect(row.tiles.map((tile) => tile.title)).toEqual([8, 20, 3])
    expect(row.tiles[0].placements).toEqual([{ step: 'continueWatching', by: row.tiles[0].rowScore }])
  })

  it('leaves out what was given up long ago', () => {
    const who = person([{ title: 3, share: 0.05, minute: 2, lastAt: NOW - 200 * DAY, device: 3 }, ...finishedLately()])
    expect(place.builder.show(place.input(who)).some((row) => row.kind === 'continueWatching')).toBe(false)
  })
})

function finishedLately(): Entry[] {
  return Array.from({ length: 10 }, (_, i) => ({ title: 40 + i, lastAt: NOW - i }))
}
