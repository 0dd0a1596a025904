import { describe, expect, it } from 'vitest'
import { wordStep } from '../../src/app/menu/wordStep'
import { titleId } from '../../src/engine/contract/ids'
import type { Act } from '../../src/engine/lab/acts'
import { MESSAGES } from '../../src/i18n/messages'
import { catalogue } from '../views/samples'

const said = (act: Act, named = true): string => wordStep({ text: { kind: 'acted', act } }, MESSAGES.en, named ? catalogue : null)
const title = titleId(1)
const name = catalogue.titles[1].name

describe('a line of the history', () => {
  it('names the title that it was done to', () => {
    expect(said({ kind: 'rate', title, thumb: 1 })).toBe(`Thumb up for “${name}”`)
    expect(said({ kind: 'rate', title, thumb: -1 })).toBe(`Thumb down for “${name}”`)
    expect(said({ kind: 'list', title, on: false })).toBe(`Took “${name}” off the list`)
    expect(said({ kind: 'search', title, device: 'phone' })).toBe(`Searched, and opened “${name}”`)
  })

  it('does without where there is none to name', () => {
    expect(said({ kind: 'search', title: null, device: 'phone' })).toBe('Searched')
    expect(said({ kind: 'rate', title, thumb: 1 }, false)).toBe('Gave a thumb')
    expect(said({ kind: 'putBack', event: 3 })).toBe('Put a record back')
  })
})
