import { describe, expect, it } from 'vitest'
import { nameOf, titleNamed } from '../../../src/store/choices/titleName'
import { titleAt } from '../../../src/worker/pageIds'

const TITLES = [
  { id: titleAt(0), name: 'Œuvre au noir' },
  { id: titleAt(1), name: 'The Last Lighthouse' },
]

describe('a title in a link', () => {
  it('is found again by its number and its name', () => {
    for (const title of TITLES) expect(titleNamed(TITLES, nameOf(title))).toBe(title)
  })

  it('is none where this world has another of that number, or none', () => {
    for (const name of ['0-the-last-lighthouse', '1', '7-the-last-lighthouse', null]) expect(titleNamed(TITLES, name)).toBeNull()
  })
})
