import { describe, expect, it } from 'vitest'
import { artistId } from '../../../src/engine/contract/ids'
import { artistBust, artistFace } from '../../../src/views/art/faces/artist'
import { portraitArt } from '../../../src/views/art/portraitArt'

describe('a portrait', () => {
  it('is the same for the same seed, and seldom anybody else’s', () => {
    const faces = Array.from({ length: 200 }, (_, seed) => portraitArt(seed))
    expect(faces[7]).toBe(portraitArt(7))
    expect(new Set(faces).size).toBeGreaterThan(198)
    for (const face of faces) expect(face).not.toMatch(/NaN|undefined/)
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
