import { describe, expect, it } from 'vitest'
import { formatFor } from '../../../src/i18n/format'
import { MESSAGES } from '../../../src/i18n/messages'
import { courseOf, daysShown, nearestTo, readingsOf, shareAt, wordValue } from '../../../src/views/charts/reading'
import { pointsOf, type Series } from '../../../src/views/charts/series'

const one: Series = { key: 'value', name: '', layer: 'guessed', values: [null, 20, 41.4, null, 30] }
const two: readonly Series[] = [
  { key: 'guess', name: 'the machine’s order', layer: 'truth', values: [30, 60] },
  { key: 'random', name: 'random order', layer: 'truth', reference: true, values: [10, null] },
]
const english = { unit: '% of plays', digits: 0, messages: MESSAGES.en, format: formatFor('en') }
const french = { unit: '% des lectures', digits: 1, messages: MESSAGES.fr, format: formatFor('fr') }

describe('a hand on a chart', () => {
  const points = pointsOf([one])

  it('reads the known day that is nearest, though days between are not known', () => {
    expect(points.map(({ day }) => day)).toEqual([1, 2, 4])
    expect([0, 0.15, 0.2, 0.5, 0.7, 1].map((share) => points[nearestTo(points, share)].day)).toEqual([1, 1, 2, 2, 4, 4])
  })

  it('finds each day where the picture has it', () => {
    for (const [index, { day }] of points.entries()) expect(nearestTo(points, shareAt(points, day))).toBe(index)
    expect(points.map(({ day }) => shareAt(points, day))).toEqual([0, 1 / 3, 1])
  })

  it('finds a single day, and does not divide by nothing', () => {
    const [first] = points
    expect(daysShown([first])).toEqual([1, 2])
    expect(shareAt([first], 1)).toBe(0)
    expect(nearestTo([first], 0.9)).toBe(0)
  })
})

describe('a value', () => {
  it('carries its unit, spaced as the language asks', () => {
    expect(wordValue(41.4, english, english)).toBe('41% of plays')
    expect(wordValue(41.4, french, french)).toBe('41,4\u202f% des lectures')
    expect(wordValue(12, { unit: 'titres', digits: 0 }, french)).toBe('12\u00a0titres')
    expect(wordValue(null, english, english)).toBe(MESSAGES.en.charts.unknown)
  })

  it('of every series is read on one day, unknown ones too', () => {
    const [, last] = pointsOf(two)
    expect(readingsOf(last, two, english).map(({ name, value }) => [name, value])).toEqual([
      ['the machine’s order', '60% of plays'],
      ['random order', '–'],
    ])
  })
})

describe('a chart for those who listen', () => {
  it('says where it begins, where it ends, and its lowest and highest', () => {
    expect(courseOf(pointsOf([one]), [one], english)).toBe(
      'From 20% of plays on day 1 to 30% of plays on day 4. Lowest 20% of plays, on day 1; highest 41% of plays, on day 2.',
    )
  })

  it('names each of two curves, and says of one day that it is one', () => {
    const said = courseOf(pointsOf(two), two, english)
    expect(said).toMatch(/^the machine’s order: From 30% of plays on day 0 to 60% of plays on day 1\./)
    expect(said).toContain('random order: One day so far: 10% of plays on day 0.')
  })
})
