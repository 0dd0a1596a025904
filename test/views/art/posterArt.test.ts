import { describe, expect, it } from 'vitest'
import { GENRES } from '../../../src/engine/contract/vocabulary'
import { PALETTES } from '../../../src/views/art/palettes'
import { portraitArt } from '../../../src/views/art/portraitArt'
import { posterArt } from '../../../src/views/art/posterArt'

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** Relative luminance of #rrggbb, after WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('a poster', () => {
  it.each(GENRES)('of %s sets its name in ink that can be read on its ground', (genre) => {
    for (const { ground, ink } of PALETTES[genre]) expect(contrast(ground, ink), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GENRES)('of %s is the same for the same seed, and one of many', (genre) => {
    const drawn = Array.from({ length: 40 }, (_, seed) => JSON.stringify(posterArt(genre, seed)))
    expect(drawn).toEqual(Array.from({ length: 40 }, (_, seed) => JSON.stringify(posterArt(genre, seed))))
    expect(new Set(drawn).size).toBeGreaterThan(30)
  })

  it('holds no number that a picture cannot draw', () => {
    const all = GENRES.flatMap((genre) => Array.from({ length: 60 }, (_, seed) => JSON.stringify(posterArt(genre, seed))))
    for (const one of all) expect(one).not.toMatch(/NaN|null|Infinity|undefined/)
  })
})

describe('a portrait', () => {
  it('is the same for the same seed, and seldom anybody else’s', () => {
    const faces = Array.from({ length: 200 }, (_, seed) => JSON.stringify(portraitArt(seed)))
    expect(faces[7]).toBe(JSON.stringify(portraitArt(7)))
    expect(new Set(faces).size).toBeGreaterThan(195)
    for (const face of faces) expect(face).not.toMatch(/NaN|undefined/)
  })
})
