import { describe, expect, it } from 'vitest'
import type { PublicCatalogue } from '../../../src/engine/contract/catalogue'
import { day } from '../../../src/engine/contract/ids'
import { folded } from '../../../src/i18n/folded'
import { en } from '../../../src/i18n/messages/en'
import { findTitles } from '../../../src/views/titles/finding'
import { catalogue } from '../samples'

const NAMES = ['L’Été de papier', 'Papier mâché', 'The Marsh', 'Tin Moon']
const named: PublicCatalogue = {
  ...catalogue,
  titles: NAMES.map((name, index) => ({
    ...catalogue.titles[index],
    name,
    genres: index === 3 ? (['thriller'] as const) : (['drama'] as const),
  })),
}
const find = (query: string) =>
  findTitles(query, { catalogue: named, genres: en.words.genres, day: day(0) }).map(({ title, artist }) => [title.name, artist])

describe('the search', () => {
  it('minds neither accents nor capitals', () => {
    expect(folded('  ÉTÉ ')).toBe('ete')
    expect(folded('Le Cœur')).toBe('le coeur')
    expect(find('ete')[0]).toEqual(['L’Été de papier', null])
    expect(find('PAPIER MACHE')).toEqual([['Papier mâché', null]])
  })

  it('puts a name before an artist, and the beginning of a name first', () => {
    expect(find('papier').map(([name]) => name)).toEqual(['Papier mâché', 'L’Été de papier'])
    expect(find('marsh')[0]).toEqual(['The Marsh', null])
    expect(find('marsh')[1]?.[1]).toBe('Mei Marsh')
  })

  it('finds a genre by its word in the visitor’s language', () => {
    expect(find('thriller')).toEqual([['Tin Moon', null]])
    expect(find('dram')).toHaveLength(3)
  })

  it.each(['', ' ', 'a', 'xyzzy', '(.*'])('finds nothing for %j', (query) => {
    expect(find(query)).toEqual([])
  })
})
