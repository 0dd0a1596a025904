import { describe, expect, it } from 'vitest'
import { EVENT_KINDS } from '../../../src/engine/contract/events'
import { NO_TITLE, titleId, trailerId } from '../../../src/engine/contract/ids'
import { MESSAGES } from '../../../src/i18n/messages'
import { wordRecord } from '../../../src/views/wording/record'
import { deedOf, wordSource } from '../../../src/views/wording/source'
import { catalogue, record } from '../samples'

const { en, fr } = MESSAGES

describe('a record in words', () => {
  it.each(EVENT_KINDS)('is a sentence of its own for %s, in both languages', (kind) => {
    for (const messages of [en, fr]) {
      const sentence = wordRecord(record(1, kind), catalogue, messages)
      expect(sentence.length).toBeGreaterThan(5)
      expect(sentence).not.toMatch(/undefined|null|NaN/)
    }
    expect(wordRecord(record(1, kind), catalogue, en)).not.toBe(wordRecord(record(1, kind), catalogue, fr))
  })

  it('tells seconds of trailers, minutes of watching, and the episode of a series alone', () => {
    expect(wordRecord(record(1, 'trailerStop', { amount: 4, trailer: trailerId(1) }), catalogue, en)).toBe(
      'Left trailer B of “Title 1” after 4 secs',
    )
    expect(wordRecord(record(1, 'stop', { amount: 6, share: 0.02 }), catalogue, en)).toBe(
      'Left “Title 1”, episode 1 after 6 mins, 2% of the series',
    )
    expect(wordRecord(record(1, 'stop', { title: titleId(3), amount: 6, share: 0.06 }), catalogue, en)).toBe(
      'Left “Title 3” after 6 mins, 6% through',
    )
  })

  it('says what was not recorded, in both languages', () => {
    for (const kind of ['trailerStop', 'resume', 'pause', 'episodeEnd', 'stop', 'sittingEnd'] as const) {
      for (const messages of [en, fr]) {
        const blank = wordRecord(record(1, kind, { amount: -1, share: kind === 'sittingEnd' ? 0 : -1, episode: 255 }), catalogue, messages)
        expect(blank).not.toMatch(/-1|−1|256|%/)
        expect(blank.length).toBeGreaterThan(5)
      }
    }
    expect(wordRecord(record(1, 'rating', { amount: -1 }), catalogue, en)).toContain('down')
  })

  it('names the last episode that was seen, and over how many the minutes go', () => {
    const { episodes, minutesAnEpisode } = catalogue.titles[1]
    const stop = (end: number, watched: number) =>
      wordRecord(record(1, 'stop', { amount: watched * minutesAnEpisode, share: Math.fround(end / episodes) }), catalogue, en)
    expect(stop(2.5, 2.5)).toMatch(/^Left “Title 1”, episode 3 after .* over 3 episodes,/)
    expect(stop(2, 2)).toMatch(/^Left “Title 1”, episode 2 after .* over 2 episodes,/)
    expect(stop(2.5, 0.4)).toMatch(/^Left “Title 1”, episode 3 after [^v]*, /)
    expect(stop(3, 1)).not.toContain('over')
  })

  it('says so where a play came from search, and where a search opened nothing', () => {
    expect(wordRecord(record(1, 'play', { row: 255 }), catalogue, en)).toContain('found by search')
    expect(wordRecord(record(1, 'search', { title: NO_TITLE, amount: 20 }), catalogue, en)).toContain('opened nothing')
  })
})

describe('what somebody did with a title', () => {
  it('is told by the most telling record that the machine sees', () => {
    expect(deedOf([record(1, 'stop', { share: 0.95 }), record(2, 'rating', { amount: -1 })])).toEqual({ kind: 'disliked' })
    expect(deedOf([record(1, 'stop', { share: 0.95 }), record(2, 'rating', { amount: -1, takenAway: true })])).toEqual({ kind: 'finished' })
    expect(deedOf([record(1, 'stop', { share: 0.05, amount: 6 })])).toEqual({ kind: 'leftEarly', minutes: 6 })
    expect(deedOf([record(1, 'trailerStop', { share: 0.2 })])).toEqual({ kind: 'trailerLeft' })
    expect(deedOf([])).toEqual({ kind: 'watched' })
  })

  it('names a part of a score', () => {
    const about = { catalogue, records: [record(1, 'rating', { title: titleId(4), amount: 1 })], value: 0.5 }
    expect(wordSource({ kind: 'watched', title: titleId(4) }, about, en)).toBe('“Title 4”, thumb up')
    expect(wordSource({ kind: 'trait', trait: 6 }, about, en)).toBe('made in France')
    expect(wordSource({ kind: 'popularity', country: -1 }, about, en)).toBe('much watched everywhere')
    expect(wordSource({ kind: 'popularity', country: -1 }, { ...about, value: -0.5 }, en)).toBe('watched less than most titles')
    expect(wordSource({ kind: 'popularity', country: 0 }, { ...about, value: -0.5 }, en)).toBe('watched less in France than elsewhere')
  })
})
