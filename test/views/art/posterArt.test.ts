import { describe, expect, it } from 'vitest'
import { GENRES, type TONES } from '../../../src/engine/contract/vocabulary'
import { drawCatalogue } from '../../../src/engine/world/catalogue/catalogue'
import { everyTitleName } from '../../../src/engine/world/names/titleNames'
import { diceOf } from '../../../src/engine/world/streams'
import { INKS, isInk, letteringOn } from '../../../src/views/art/inks'
import { letteringOf } from '../../../src/views/art/lettering'
import { MOTIFS, motifByName } from '../../../src/views/art/motifs/motifs'
import { motifNamed } from '../../../src/views/art/motifs/motifWords'
import { penOf } from '../../../src/views/art/motifs/pen'
import { PALETTES, paletteOf } from '../../../src/views/art/palettes'
import { pictureAddress } from '../../../src/views/art/picture'
import { motifOf, posterPicture, posterPlan, signatureOf } from '../../../src/views/art/posterArt'
import { hashOf } from '../../../src/views/art/seed'
import { contrast } from './contrast'

const titles = drawCatalogue(diceOf(1998), { titles: 400, overPromise: 0.5, arriving: 0 }).shown.titles
const SPOILT = /NaN|null|Infinity|undefined/

describe('a poster', () => {
  it('is the same for the same title, and holds no number that a picture cannot draw', () => {
    for (const title of titles) {
      const picture = posterPicture(title, posterPlan(title))
      expect(posterPicture(title, posterPlan(title))).toBe(picture)
      expect(picture).not.toMatch(SPOILT)
    }
  })

  it('sets its name in ink that can be read on what it stands on', () => {
    for (const ink of Object.keys(INKS).filter(isInk)) {
      expect(contrast(INKS[ink], INKS[letteringOn(ink)]), ink).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('is seldom like another of the same page, whichever forty stand on it', () => {
    const signatures = titles.map((title) => signatureOf(posterPlan(title)))
    let alike = 0
    const pages = 200
    for (let page = 0; page < pages; page++) {
      const shown = new Set<string>()
      const picked = new Set<number>()
      for (let at = 0; picked.size < 40; at++) picked.add(hashOf(page, at) % titles.length)
      for (const title of picked) shown.add(signatures[title])
      alike += 40 - shown.size
    }
    // Measured in three worlds: 0.02 pairs a page.
    expect(alike / pages).toBeLessThan(0.2)
    expect(new Set(signatures).size).toBeGreaterThan(380)
  })

  it('shows what the title is called after', () => {
    const named = titles.filter(({ name }) => motifNamed(name) !== null)
    const shown = named.filter((title) => motifOf(title).name === motifNamed(title.name))
    expect(named.length).toBeGreaterThan(200)
    expect(shown.length / named.length).toBeGreaterThan(0.6)
  })

  it('asks only for motifs that exist', () => {
    for (const name of everyTitleName()) {
      const motif = motifNamed(name)
      if (motif !== null) expect(motifByName(motif), name).toBeDefined()
    }
  })
})

describe('a motif', () => {
  it.each(GENRES)('of %s is one of six, each drawn without holes in whatever palette and seed', (genre) => {
    expect(MOTIFS[genre]).toHaveLength(6)
    for (const { draw } of MOTIFS[genre]) {
      const drawn = PALETTES[genre].map((palette, seed) => draw(penOf(palette, seed * 7919)).join(''))
      for (const picture of drawn) expect(picture).not.toMatch(SPOILT)
    }
  })
})

describe('a palette', () => {
  it.each(GENRES)('of %s has four inks, the ground apart from what is printed on it', (genre) => {
    for (const palette of PALETTES[genre]) {
      expect(palette).toHaveLength(4)
      expect(palette.every((ink) => ink !== undefined)).toBe(true)
      expect(contrast(INKS[palette[0]], INKS[palette[1]]), palette.join('')).toBeGreaterThan(1.6)
    }
  })

  it('follows the tone', () => {
    const grounds = (tone: (typeof TONES)[number]) =>
      new Set(GENRES.flatMap((genre) => Array.from({ length: 40 }, (_, seed) => `${genre} ${paletteOf(genre, [tone], seed)[0]}`)))
    expect(grounds('dark')).not.toEqual(grounds('witty'))
  })
})

describe('a name', () => {
  it('is set at 12 px or more on a poster 120 wide, whatever a world calls its titles', () => {
    for (const name of everyTitleName()) expect((letteringOf(name).size * 120) / 100).toBeGreaterThanOrEqual(12)
  })
})

describe('a picture’s address', () => {
  it('gives the picture back', () => {
    const address = pictureAddress('0 0 1 1', '<path d="M0 0" fill="#fff"/>100%')
    expect(decodeURIComponent(address.split(',').slice(1).join(','))).toContain('<path d="M0 0" fill="#fff"/>100%')
  })
})
