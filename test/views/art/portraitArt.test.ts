import { describe, expect, it } from 'vitest'
import { faceSeed, LOOKS, type Look } from '../../../src/engine/contract/faces'
import { artistId } from '../../../src/engine/contract/ids'
import { artistBust, artistFace } from '../../../src/views/art/faces/artist'
import { portraitFace } from '../../../src/views/art/faces/traits'
import { portraitArt } from '../../../src/views/art/portraitArt'

describe('a portrait', () => {
  it('is the same for the same seed, and seldom anybody else’s', () => {
    const faces = Array.from({ length: 200 }, (_, seed) => portraitArt(seed))
    expect(faces[7]).toBe(portraitArt(7))
    expect(new Set(faces).size).toBeGreaterThan(198)
    for (const face of faces) expect(face).not.toMatch(/NaN|undefined/)
  })
})

describe('the face of somebody', () => {
  const LOTS = Array.from({ length: 300 }, (_, lot) => Math.imul(lot + 1, 0x9e3779b1) >>> 0)
  const faces = (look: Look) => LOTS.map((lot) => portraitFace(faceSeed(lot, look)))
  const hairs = (look: Look) => new Set(faces(look).map(({ hair }) => hair))

  it('small has no beard and no bald head; old is grey; between, nobody is', () => {
    expect(faces('child').every(({ beard, look }) => beard === 0 && look === 'child')).toBe(true)
    const BALD = 7
    expect(faces('child').some(({ cut }) => cut === BALD)).toBe(false)
    expect(faces('older').some(({ cut }) => cut === BALD)).toBe(true)
    for (const grey of hairs('older')) for (const look of ['child', 'grownUp'] as const) expect(hairs(look)).not.toContain(grey)
  })

  it('looks different at each age, drawn from the same lot', () => {
    for (const lot of LOTS.slice(0, 40)) expect(new Set(LOOKS.map((look) => portraitArt(faceSeed(lot, look)))).size).toBe(3)
  })
})

describe('an artist', () => {
  it('has one face, whatever they wear', () => {
    expect(artistFace(artistId(3))).toEqual(artistFace(artistId(3)))
    const [red, blue] = [artistBust(artistId(3), '#ff0000', '#00ff00'), artistBust(artistId(3), '#0000ff', '#00ff00')]
    expect(red.replaceAll('#ff0000', '')).toBe(blue.replaceAll('#0000ff', ''))
  })

  it('does not look like another of the same world', () => {
    const faces = Array.from({ length: 320 }, (_, id) => JSON.stringify(artistFace(artistId(id))))
    expect(new Set(faces).size).toBe(320)
  })
})
