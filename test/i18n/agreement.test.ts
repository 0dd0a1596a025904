import { describe, expect, it } from 'vitest'
import { LESSON_WORDS } from '../../src/i18n/lessonWords'
import { MESSAGES } from '../../src/i18n/messages'
import { plainText } from '../../src/i18n/rich'

const { company, household, shell, trace } = MESSAGES.fr

describe('one of a thing, in French', () => {
  it.each([
    plainText(LESSON_WORDS.fr.sevenSignals.shared(1, 10, 1)),
    plainText(company.tonight.chance(0.1)),
    plainText(company.tonight.share(1, 1, false)),
    plainText(company.tonight.share(1, 8, false)),
    plainText(household.sofa.hits({ asked: 1, own: 1, sofa: 0 })),
    plainText(trace.table({ weight: '+1', without: '0', inRow: 1, inColumn: 1, why: '' })),
  ])('is singular: %s', (sentence) => {
    expect(sentence).not.toMatch(/1 (signaux|titres|soirs|derniers|personnes)|étaient|commencés/)
  })
})

describe('what records did in the lesson', () => {
  const moved = (language: 'en' | 'fr', records: number) =>
    plainText(LESSON_WORDS[language].oneRecord.moved({ before: 3, after: 9, of: 80, records }))

  it('was done by one record only where one was taken away', () => {
    expect(moved('en', 1)).toContain('One record did that.')
    expect(moved('en', 3)).toContain('3 records did that, together.')
    expect(moved('fr', 1)).toContain('Une seule trace')
    expect(moved('fr', 3)).toContain('3 traces ont fait cela.')
  })
})

describe('a value with its name', () => {
  it('has before the colon what each language puts there', () => {
    expect(shell.labelled('10 mai', 'bien vu')).toBe('10 mai\u00a0: bien vu')
    expect(MESSAGES.en.shell.labelled('10 May', 'hit')).toBe('10 May: hit')
  })
})
