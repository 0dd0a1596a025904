import { describe, expect, it } from 'vitest'
import { profileId } from '../../../src/engine/contract/ids'
import { livedLab, titlesOf } from './livedLab'

const COLUMNS = 5
const ROWS = 2

describe('the wall', () => {
  const lab = livedLab(4)
  const profiles = Array.from({ length: 40 }, (_, profile) => profileId(profile))
  const wall = lab.ask({ question: 'wall', about: { profiles, rows: ROWS, columns: COLUMNS } })

  it('hangs each person’s first titles in the order in which they stand on their page', () => {
    for (const { person, rows } of wall) {
      const seat = { profile: person.profile, device: 'television' } as const
      const [page] = lab.snapshot({ seats: [seat], truth: false }).guessed.pages
      const inOrder = titlesOf(page).flatMap((titles) => titles.slice(0, COLUMNS))
      expect(rows.flat()).toEqual(inOrder.slice(0, ROWS * COLUMNS))
    }
  })

  it('leaves no hole where somebody’s first row is short', () => {
    const short = wall.filter(({ person }) => {
      const seat = { profile: person.profile, device: 'television' } as const
      return titlesOf(lab.snapshot({ seats: [seat], truth: false }).guessed.pages[0])[0].length < COLUMNS
    })
    expect(short.length).toBeGreaterThan(0)
    for (const { rows } of short) expect(rows.map(({ length }) => length)).toEqual([COLUMNS, COLUMNS])
  })

  it('passes over numbers that are nobody’s', () => {
    const asked = { profiles: [profileId(0), profileId(99_999)], rows: ROWS, columns: COLUMNS }
    expect(lab.ask({ question: 'wall', about: asked }).map(({ person }) => person.profile)).toEqual([0])
  })
})
