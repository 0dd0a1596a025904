import { describe, expect, it } from 'vitest'
import { ASPECTS, COUNTRIES, GENRES, TRAILERS_A_TITLE } from '../../../src/engine/contract/vocabulary'
import { pearson } from '../../../src/engine/math/correlation'
import { ASPECT_COUNT } from '../../../src/engine/world/aspects'
import { drawCatalogue } from '../../../src/engine/world/catalogue/catalogue'
import { diceOf } from '../../../src/engine/world/streams'
import { TRAIT_COUNT, TRAIT_NAMES } from '../../../src/engine/world/traits'

const catalogue = drawCatalogue(diceOf(7), { titles: 400, overPromise: 0.5, arriving: 0.1 })
const { shown, titles } = catalogue

describe('what the company has of the catalogue', () => {
  it('has dense ids, a name, credits of the right roles and numbers in range', () => {
    shown.titles.forEach((title, index) => {
      expect(title.id).toBe(index)
      expect(title.genres.length).toBeGreaterThanOrEqual(1)
      expect(title.genres.length).toBeLessThanOrEqual(3)
      expect(new Set(title.genres).size).toBe(title.genres.length)
      expect(new Set(title.tones).size).toBe(title.tones.length)
      expect(title.pace).toBeGreaterThanOrEqual(0)
      expect(title.pace).toBeLessThanOrEqual(1)
      expect(new Set(title.cast).size).toBe(title.cast.length)
      expect(title.cast.every((id) => shown.artists[id].role === 'actor')).toBe(true)
      expect(shown.artists[title.director].role).toBe('director')
      expect(title.episodes === 1).toBe(title.kind === 'film')
      expect(title.licenceCost).toBeGreaterThan(0)
    })
    expect(shown.artists.map(({ id }) => id)).toEqual(shown.artists.map((_, index) => index))
  })

  it('does not hold the hidden columns', () => {
    expect(Object.keys(shown).sort()).toEqual(['artists', 'emphasis', 'titles', 'traitNames', 'traits'])
    const keys = new Set(shown.titles.flatMap((title) => Object.keys(title)))
    for (const hidden of ['hook', 'quality', 'fame', 'exact']) expect(keys.has(hidden)).toBe(false)
  })

  it('covers all genres, kinds and countries', () => {
    expect(new Set(shown.titles.map((title) => title.genres[0])).size).toBe(GENRES.length)
    expect(new Set(shown.titles.map((title) => title.kind)).size).toBe(3)
    expect(new Set(shown.titles.map((title) => title.country)).size).toBe(COUNTRIES.length)
  })

  it('places hooks after the pilot and before the last episode', () => {
    shown.titles.forEach((title, index) => {
      if (title.kind === 'film') expect(titles.hook[index]).toBe(0)
      else {
        expect(titles.hook[index]).toBeGreaterThanOrEqual(1)
        expect(titles.hook[index]).toBeLessThan(Math.min(8, title.episodes - 1))
      }
    })
  })
})

describe('tags', () => {
  it('say roughly, and only roughly, what a title holds', () => {
    for (let genre = 0; genre < GENRES.length; genre++) {
      const exact = shown.titles.map((_, title) => titles.exact[title * TRAIT_COUNT + genre])
      const tagged = shown.titles.map((_, title) => titles.tagged[title * TRAIT_COUNT + genre])
      const related = pearson(exact, tagged) ?? 0
      expect(related).toBeGreaterThan(0.8)
      expect(related).toBeLessThan(0.995)
    }
  })

  it('are centred in the world and plain for the company', () => {
    for (let trait = 0; trait < TRAIT_COUNT; trait++) {
      let mean = 0
      for (let title = 0; title < titles.count; title++) mean += titles.exact[title * TRAIT_COUNT + trait] / titles.count
      expect(Math.abs(mean)).toBeLessThan(1e-5)
    }
    expect(Math.min(...shown.traits)).toBeGreaterThanOrEqual(-1)
    expect(Math.max(...shown.traits)).toBeLessThanOrEqual(1)
    expect(shown.traitNames).toBe(TRAIT_NAMES)
  })
})

describe('trailers', () => {
  const emphasis = (from: Float32Array, title: number, trailer: number): Float32Array => {
    const at = (title * TRAILERS_A_TITLE + trailer) * ASPECT_COUNT
    return from.subarray(at, at + ASPECT_COUNT)
  }
  const mainOf = (weights: Float32Array): number => weights.indexOf(Math.max(...weights))

  it('weigh their aspects to 1', () => {
    for (let at = 0; at < shown.emphasis.length; at += ASPECT_COUNT) {
      const weights = shown.emphasis.subarray(at, at + ASPECT_COUNT)
      expect(weights.every((weight) => weight >= 0)).toBe(true)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5)
    }
  })

  it('differ within a title: no two alike, most aspects leant on by some', () => {
    let leant = 0
    for (let title = 0; title < titles.count; title++) {
      const rows = Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => emphasis(shown.emphasis, title, trailer))
      leant += new Set(rows.map(mainOf)).size / titles.count
      expect(new Set(rows.map((row) => row.join())).size).toBe(TRAILERS_A_TITLE)
    }
    expect(leant).toBeGreaterThan(4)
  })

  it('do not let the letter give away what is leant on', () => {
    const counts = new Float64Array(ASPECTS.length)
    for (let title = 0; title < titles.count; title++) counts[mainOf(emphasis(shown.emphasis, title, 0))]++
    expect(Math.max(...counts) / titles.count).toBeLessThan(0.5)
  })

  it('stress what the title hardly holds only as far as the knob lets them', () => {
    const stretchOf = (overPromise: number): number => {
      const drawn = drawCatalogue(diceOf(7), { titles: 200, overPromise, arriving: 0.1 })
      let sum = 0
      for (let title = 0; title < 200; title++) {
        for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) {
          const weights = emphasis(drawn.shown.emphasis, title, trailer)
          for (let aspect = 0; aspect < ASPECT_COUNT; aspect++) {
            if (drawn.titles.content[title * ASPECT_COUNT + aspect] < 0.15) sum += weights[aspect]
          }
        }
      }
      return sum / (200 * TRAILERS_A_TITLE)
    }
    const [honest, usual, loud] = [stretchOf(0), stretchOf(0.5), stretchOf(2)]
    expect(honest).toBeLessThan(usual * 0.8)
    expect(usual).toBeLessThan(loud * 0.8)
  })
})
