import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, minute, weekdayOf } from '../../src/engine/contract/ids'
import { instantOfDay, weekNumberOf } from '../../src/i18n/calendar'
import { formatFor } from '../../src/i18n/format'
import { initialLanguage } from '../../src/i18n/language'

const en = formatFor('en')
const fr = formatFor('fr')

describe('simulated dates', () => {
  it('begin on Monday 5 January 2026', () => {
    expect(en.date(day(0))).toMatch(/^Monday,? 5 January 2026$/)
    expect(fr.date(day(0))).toBe('lundi 5 janvier 2026')
    expect(en.weekday(day(0))).toBe('Monday')
  })

  it('agree with the engine’s weekdays for ever', () => {
    fc.assert(
      fc.property(fc.nat(5000), (days) => {
        const weekday = (instantOfDay(day(days)).getUTCDay() + 6) % 7
        expect(weekday).toBe(weekdayOf(day(days)))
      }),
    )
  })

  it.each([
    [0, 1],
    [6, 1],
    [7, 2],
    [28, 5],
  ])('put day %i in week %i', (of, week) => {
    expect(weekNumberOf(day(of))).toBe(week)
  })

  it('show the hour on a 24-hour clock, whatever zone the reader is in', () => {
    const at = minute(1440 + 21 * 60 + 14)
    expect(en.clock(at)).toBe('21:14')
    expect(fr.clock(at)).toBe('21:14')
    expect(fr.clock(minute(5))).toBe('00:05')
    expect(en.moment(at)).toMatch(/^Tuesday,? 6 January, 21:14$/)
    expect(fr.moment(at)).toBe('mardi 6 janvier, 21:14')
  })
})

describe('numbers', () => {
  it('are grouped and pointed as each language writes them', () => {
    expect(en.integer(184206)).toBe('184,206')
    expect(fr.integer(184206)).toBe('184\u202f206')
    expect(en.compact(184206)).toBe('184k')
    expect(fr.compact(184206)).toBe('184\u00a0k')
    expect(en.decimal(3.456, 1)).toBe('3.5')
    expect(fr.decimal(3.456, 1)).toBe('3,5')
    expect(en.signed(0.25, 2)).toBe('+0.25')
    expect(en.percent(0.97)).toBe('97%')
    expect(fr.percent(0.97)).toMatch(/^97[\u00a0\u202f]%$/)
    expect(en.percent(0.1234, 1)).toBe('12.3%')
  })

  it('have their unit', () => {
    expect(en.minutes(6)).toBe('6 mins')
    expect(fr.minutes(6)).toMatch(/^6[\u00a0\u202f]min$/)
    expect(fr.hours(2)).toMatch(/^2[\u00a0\u202f]h$/)
    expect(en.seconds(4)).toBe('4 secs')
  })
})

describe('plurals', () => {
  const forms = { zero: 'nobody', one: 'one', other: 'several' }

  it('follow each language’s rule', () => {
    expect([0, 1, 2, 21].map((count) => en.plural(count, forms))).toEqual(['nobody', 'one', 'several', 'several'])
    expect(fr.plural(0, { one: 'personne', other: 'personnes' })).toBe('personne')
    expect(fr.plural(1.5, { one: 'personne', other: 'personnes' })).toBe('personne')
    expect(fr.plural(1_000_000, { one: 'personne', other: 'personnes' })).toBe('personnes')
  })

  it('and lists too', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c')
  })
})

describe('the first language', () => {
  it.each([
    [{ query: '?lang=fr', stored: 'en', preferred: ['en-US'] }, 'fr'],
    [{ query: '?lang=tlh', stored: 'fr', preferred: ['en-US'] }, 'fr'],
    [{ query: '', stored: 'latin', preferred: ['de-DE', 'fr-CA', 'en'] }, 'fr'],
    [{ query: '', stored: null, preferred: ['de-DE', 'ja'] }, 'en'],
    [{ query: '', stored: null, preferred: [] }, 'en'],
  ])('of %j is %s', (hints, language) => {
    expect(initialLanguage(hints)).toBe(language)
  })
})
