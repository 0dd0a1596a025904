import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { GENRES } from '../../../src/engine/contract/vocabulary'
import { stream } from '../../../src/engine/math/random'
import { everyTitleName, titleName } from '../../../src/engine/world/names/titleNames'
import { createWorld } from '../../../src/engine/world/world'
import { scenarioOf } from './worlds'

const moviesFile = fileURLToPath(new URL('../../data/ml-latest-small/movies.csv', import.meta.url))

/** Case, accents, punctuation, articles and years aside. */
function plain(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, ' ')
    .replace(/[^a-z0-9& ]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const articles = new Set(['the', 'a', 'an', 'le', 'la', 'les', 'l', 'un', 'une', 'des'])
  while (words.length > 1 && articles.has(words[0])) words.shift()
  while (words.length > 1 && articles.has(words[words.length - 1])) words.pop()
  return words.join(' ')
}

/** The title, and each other title given in parentheses. */
function movieLensTitles(): Set<string> {
  const names = new Set<string>()
  for (const line of readFileSync(moviesFile, 'utf8').split('\n').slice(1)) {
    const match = /^\d+,(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line)
    if (match === null) continue
    const title = (match[1] ?? match[2]).replace(/""/g, '"').replace(/\(\d{4}[^)]*\)/g, '')
    names.add(plain(title.replace(/\([^)]*\)/g, '')))
    for (const [, other] of title.matchAll(/\(([^)]*)\)/g)) names.add(plain(other.replace(/^a\.?k\.?a\.?\s*/i, '')))
  }
  return names
}

describe('title names', () => {
  const taken = movieLensTitles()

  it('reads the MovieLens titles, articles and years aside', () => {
    expect(taken.size).toBeGreaterThan(9000)
    expect(taken.has(plain('The Usual Suspects'))).toBe(true)
    expect(taken.has(plain('toy story'))).toBe(true)
    expect(taken.has(plain('Cité des enfants perdus'))).toBe(true)
  })

  it('has no name at all that is a MovieLens title', () => {
    const all = [...everyTitleName()]
    expect(all.length).toBeGreaterThan(20_000)
    expect(all.filter((name) => taken.has(plain(name)))).toEqual([])
  })

  it('gives names from the space that was checked, each once, up to the largest catalogue', () => {
    const all = new Set(everyTitleName())
    for (const seed of [0, 1998, 999_999]) {
      const names = createWorld(scenarioOf({ seed, viewers: 100, titles: 1000 })).catalogue.titles.map((title) => title.name)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(1000)
      expect(names.filter((name) => !all.has(name))).toEqual([])
    }
  })

  it('says a free name is wanted when there is none left', () => {
    const all = new Set(everyTitleName())
    expect(() => titleName(stream(1, 'names'), { title: 0, genre: GENRES[0], country: 'GB' }, all)).toThrow(RangeError)
  })
})

describe('names of people', () => {
  it('gives every artist a name of their own', () => {
    const names = createWorld(scenarioOf({ titles: 1000, viewers: 100 })).catalogue.artists.map((artist) => artist.name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('calls nobody like another under one roof', () => {
    const { accounts, householdCount } = createWorld(scenarioOf({ viewers: 3000 }))
    for (let household = 0; household < householdCount; household++) {
      const first = accounts.firstProfiles[household]
      const names = accounts.names.slice(first, first + accounts.profileCounts[household])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('names a shared profile after the household', () => {
    const { accounts } = createWorld(scenarioOf({ profiles: 'shared' }))
    expect(accounts.names.every((name) => /^Les |^The .* family$/.test(name))).toBe(true)
  })
})
