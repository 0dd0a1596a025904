import { describe, expect, it } from 'vitest'
import { formatFor } from '../../../src/i18n/format'
import { MESSAGES } from '../../../src/i18n/messages'
import { DEFAULT_SCENARIO } from '../../../src/scenario/knobs'
import { inFileName, savedFrom } from '../../../src/views/charts/savedFrom'
import { csvOf, type FigureTable, headOf, said } from '../../../src/views/charts/table'

const [hours, gain, range] = [
  { key: 'hours', name: 'Hours', digits: 1 },
  { key: 'gain', name: 'Gain', unit: 'in 100', digits: 1, signed: true },
  { key: 'range', name: '95 % interval', unit: 'in 100', digits: 1, signed: true },
]
const table: FigureTable = {
  columns: [{ key: 'name', name: 'Title' }, hours, gain, range],
  rows: [
    { name: 'one, "two"', hours: 1 / 3, gain: 100 * 0.07, range: [-1.25, 2.5] },
    { name: 'three', hours: null, gain: -4, range: null },
  ],
}

describe('a figure’s numbers as a file', () => {
  it('have units in their heads, an interval in two columns, and all digits but the machine’s dust', () => {
    expect(csvOf(table, MESSAGES.en).split('\n')).toEqual([
      'Title,Hours,Gain (in 100),"95 % interval (in 100), low","95 % interval (in 100), high"',
      '"one, ""two""",0.333333333333,7,-1.25,2.5',
      'three,,-4,,',
      '',
    ])
  })

  it('say low and high in the visitor’s language', () => {
    expect(csvOf(table, MESSAGES.fr).split('\n')[0]).toContain('"95 % interval (in 100), bas"')
  })

  it('stand on the page as the language writes them', () => {
    const words = (language: 'en' | 'fr') => ({ messages: MESSAGES[language], format: formatFor(language) })
    expect(said(1 / 3, hours, words('fr'))).toBe('0,3')
    expect(said(7, gain, words('en'))).toBe('+7.0')
    expect(said(7, { ...gain, counts: true }, words('en'))).toBe('+7')
    expect(said(7.25, { ...gain, counts: true }, words('en'))).toBe('+7.3')
    expect(said([-1.25, 2.5], range, words('en'))).toBe('−1.3 to +2.5')
    expect(said(null, hours, words('en'))).toBe(MESSAGES.en.charts.unknown)
    expect(headOf(gain)).toBe('Gain (in 100)')
  })
})

describe('the name of a saved figure', () => {
  it('is written in letters that every system takes', () => {
    expect(inFileName('Qui a aimé quoi ?')).toBe('qui-a-aime-quoi')
    expect(inFileName('“We don’t have to spend millions”: bought reach or one’s own screen')).toBe(
      'we-don-t-have-to-spend-millions-bought-reach-or-one-s-own',
    )
    expect(inFileName('Le cœur')).toBe('le-coeur')
  })

  it('names room and figure, and no day before there is one', () => {
    const about = { messages: MESSAGES.fr, format: formatFor('fr'), title: 'Heures' }
    const state = { room: 'data', data: 'world', snapshot: null, scenario: DEFAULT_SCENARIO } as const
    expect(savedFrom(state, about)).toEqual({ fileName: 'seance-donnees-heures', foot: 'Séance · Données' })
  })
})
