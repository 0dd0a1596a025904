import { expect, it } from 'vitest'
import { insideDouble, insideGuillemets } from '../../src/i18n/quotes'

it('quotation marks inside quotation marks are of the other kind', () => {
  expect(insideDouble('Because of “Ledger”')).toBe('Because of ‘Ledger’')
  expect(insideGuillemets('À cause de «\u00a0Ledger\u00a0»')).toBe('À cause de “Ledger”')
})
