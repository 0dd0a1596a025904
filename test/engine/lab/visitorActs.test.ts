import { describe, expect, it } from 'vitest'
import { titleId } from '../../../src/engine/contract/ids'
import { createLab } from '../../../src/engine/lab/lab'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { RecordView } from '../../../src/engine/lab/snapshot'
import { liveDays, livedLab, SMALL } from './livedLab'

/** A world of two days in which the visitor has taken a seat. */
function seated(): Lab {
  const lab = livedLab(2)
  lab.act({ kind: 'join', titles: lab.opening.starters.slice(0, 3), country: 'FR', device: 'television' })
  return lab
}

const firstSeries = (lab: Lab) => {
  const series = lab.opening.catalogue.titles.find(({ episodes }) => episodes > 3)
  if (series === undefined) throw new RangeError('Expected a series in the catalogue')
  return series
}

const firstFilm = (lab: Lab) => {
  const film = lab.opening.catalogue.titles.find(({ kind, id }) => kind === 'film' && !lab.opening.starters.includes(id))
  if (film === undefined) throw new RangeError('Expected a film in the catalogue')
  return film
}

/** What an act leaves in the log, in order. */
function recordsOf(lab: Lab, act: () => void): readonly RecordView[] {
  const { visitor } = lab.opening
  const before = lab.events
  act()
  return lab
    .recordsOf(visitor, 100)
    .filter(({ event }) => event >= before)
    .reverse()
}

const kinds = (records: readonly RecordView[]) => records.map(({ kind }) => kind)

describe('watching from the beginning of an episode', () => {
  it('is a play of that episode, wherever one had left off', () => {
    const lab = seated()
    const { id, minutesAnEpisode } = firstSeries(lab)
    lab.act({ kind: 'watch', title: id, minutes: 5, device: 'television' })
    const records = recordsOf(lab, () => lab.act({ kind: 'watch', title: id, minutes: minutesAnEpisode, device: 'tablet', episode: 2 }))
    expect(records.find(({ kind }) => kind === 'play')).toMatchObject({ episode: 2, device: 'tablet' })
    expect(records.find(({ kind }) => kind === 'episodeEnd')).toMatchObject({ episode: 2 })
    expect(kinds(records)).not.toContain('resume')
  })

  it('counts as seeing again what was finished', () => {
    const lab = seated()
    const film = firstFilm(lab)
    const seat = { profile: lab.opening.visitor, device: 'television' } as const
    const standing = () => lab.ask({ question: 'titlePage', about: { seat, title: film.id } }).standing
    lab.act({ kind: 'watch', title: film.id, minutes: film.minutesAnEpisode, device: 'television' })
    expect(standing()).toMatchObject({ finished: true, goesOn: null, episodes: [film.minutesAnEpisode] })
    const again = recordsOf(lab, () => lab.act({ kind: 'watch', title: film.id, minutes: 10, device: 'phone', episode: 0 }))
    expect(again.find(({ kind }) => kind === 'play')).toMatchObject({ episode: 0, device: 'phone' })
    expect(standing()).toMatchObject({ finished: true, goesOn: { episode: 0, minute: 10, device: 'phone' } })
    expect(kinds(recordsOf(lab, () => lab.act({ kind: 'watch', title: film.id, minutes: 10, device: 'tablet' })))).toContain('resume')
  })

  it('is refused for an episode that there is not', () => {
    const lab = seated()
    const film = firstFilm(lab)
    expect(() => lab.act({ kind: 'watch', title: film.id, minutes: 3, device: 'phone', episode: 1 })).toThrow('`episode`')
    expect(lab.acts).toHaveLength(1)
  })
})

describe('a search', () => {
  it('is one sitting with what is played from it: search, play without a place, stop, and getting up', () => {
    const lab = seated()
    const { id } = firstFilm(lab)
    const records = recordsOf(lab, () => {
      lab.act({ kind: 'search', title: id, device: 'computer' })
      lab.act({ kind: 'rate', title: id, thumb: 1 })
      lab.act({ kind: 'watch', title: id, minutes: 6, device: 'computer' })
    })
    expect(kinds(records)).toEqual(['sittingStart', 'pageShown', 'search', 'rating', 'play', 'stop', 'sittingEnd'])
    expect(records[2]).toMatchObject({ title: id, amount: 60, device: 'computer' })
    expect(records[4]).toMatchObject({ row: 255, column: 255 })
    expect(records.at(-1)).toMatchObject({ amount: 7 })
  })

  it('that leads to nothing ends its sitting at once, and one that is left ends before the next begins', () => {
    const lab = seated()
    expect(kinds(recordsOf(lab, () => lab.act({ kind: 'search', title: null, device: 'phone' })))).toEqual([
      'sittingStart',
      'pageShown',
      'search',
      'sittingEnd',
    ])
    lab.act({ kind: 'search', title: titleId(3), device: 'phone' })
    const next = recordsOf(lab, () => lab.act({ kind: 'watch', title: titleId(3), minutes: 6, device: 'television' }))
    expect(kinds(next).slice(0, 2)).toEqual(['sittingEnd', 'sittingStart'])
  })

  it('of yesterday is not carried into today', () => {
    const lab = seated()
    lab.act({ kind: 'search', title: titleId(3), device: 'phone' })
    liveDays(lab, 1)
    const records = recordsOf(lab, () => lab.act({ kind: 'watch', title: titleId(3), minutes: 6, device: 'phone' }))
    expect(kinds(records).slice(0, 3)).toEqual(['sittingEnd', 'sittingStart', 'pageShown'])
  })
})

describe('an evening lived again', () => {
  it('gives the same bits, whatever was done in it', () => {
    const once = seated()
    const series = firstSeries(once)
    once.act({ kind: 'search', title: series.id, device: 'computer' })
    once.act({ kind: 'watch', title: series.id, minutes: 23, device: 'computer' })
    once.act({ kind: 'watch', title: series.id, minutes: 40, device: 'phone' })
    once.act({ kind: 'rate', title: series.id, thumb: 1 })
    liveDays(once, 1)
    once.act({ kind: 'watch', title: series.id, minutes: 12, device: 'television', episode: 0 })
    once.act({ kind: 'list', title: series.id, on: true })
    const again = createLab(SMALL)
    for (const { day, act } of once.acts) {
      liveDays(again, day - again.day)
      again.act(act)
    }
    expect(again.hash).toBe(once.hash)
    expect(liveDays(again, 1).hash).toBe(liveDays(once, 1).hash)
  })
})
