import { describe, expect, it } from 'vitest'
import { trailerId } from '../../../../src/engine/contract/ids'
import { ASPECTS, TRAILERS_A_TITLE } from '../../../../src/engine/contract/vocabulary'
import { drawCatalogue } from '../../../../src/engine/world/catalogue/catalogue'
import { diceOf } from '../../../../src/engine/world/streams'
import { TRAILER_MESSAGES } from '../../../../src/i18n/trailerMessages'
import { motifByName } from '../../../../src/views/art/motifs/motifs'
import { SCENES } from '../../../../src/views/art/trailer/scenes'
import { shotLayers, shotStill } from '../../../../src/views/art/trailer/shotPicture'
import { CAPTIONS_AN_ASPECT, looksOf, type Storyboard, storyboardOf } from '../../../../src/views/art/trailer/storyboard'

const catalogue = drawCatalogue(diceOf(1998), { titles: 120, overPromise: 0.5, arriving: 0 }).shown
const LETTERS = Array.from({ length: TRAILERS_A_TITLE }, (_, index) => trailerId(index))
const boards = catalogue.titles.map((title) => LETTERS.map((trailer) => storyboardOf(title, trailer, catalogue)))
const all = boards.flat()

const secondsFor = (board: Storyboard, aspect: string): number =>
  board.shots.reduce((sum, shot) => sum + (shot.aspect === aspect ? shot.seconds : 0), 0)

describe('a storyboard', () => {
  it('is the same each time', () => {
    expect(boards[5][3]).toEqual(storyboardOf(catalogue.titles[5], trailerId(3), catalogue))
  })

  it('has five or six shots, the last of them the title card, in 8 to 12 seconds', () => {
    for (const { shots, seconds } of all) {
      expect([5, 6]).toContain(shots.length)
      expect(shots.map(({ aspect }) => aspect === null)).toEqual(shots.map((_, at) => at === shots.length - 1))
      expect(seconds).toBeGreaterThanOrEqual(8)
      expect(seconds).toBeLessThanOrEqual(12)
      expect(seconds).toBeCloseTo(
        shots.reduce((sum, shot) => sum + shot.seconds, 0),
        6,
      )
      for (const shot of shots) expect(shot.seconds).toBeGreaterThanOrEqual(0.5)
    }
  })

  it('opens with what the trailer stresses, and shows it longest', () => {
    catalogue.titles.forEach((title, at) => {
      boards[at].forEach((board, trailer) => {
        const from = (title.id * TRAILERS_A_TITLE + trailer) * ASPECTS.length
        const weights = ASPECTS.map((_, aspect) => catalogue.emphasis[from + aspect])
        const main = ASPECTS[weights.indexOf(Math.max(...weights))]
        expect(board.shots[0].aspect).toBe(main)
        expect(board.stressed[0]).toBe(main)
        for (const other of ASPECTS) {
          if (other !== main) expect(secondsFor(board, main), `${title.name} ${board.letter}`).toBeGreaterThan(secondsFor(board, other))
        }
      })
    })
  })

  it('has its own colour, first shot and first caption among the ten of its title', () => {
    for (const [at, ten] of boards.entries()) {
      const different = (of: (board: Storyboard) => string) => expect(new Set(ten.map(of)).size, catalogue.titles[at].name)
      different(({ palette }) => palette[0]).toBe(TRAILERS_A_TITLE)
      different(({ letter }) => letter).toBe(TRAILERS_A_TITLE)
      different(({ shots: [first] }) => looksOf(catalogue.titles[at], first.scene)).toBe(TRAILERS_A_TITLE)
      different(({ shots: [first] }) => `${first.aspect} ${first.caption}`).toBe(TRAILERS_A_TITLE)
    }
  })

  it('never says the same twice', () => {
    for (const { shots } of all) {
      const said = shots.flatMap(({ aspect, caption }) => (caption === null ? [] : [`${aspect} ${caption}`]))
      expect(said.length).toBeGreaterThanOrEqual(2)
      expect(new Set(said).size).toBe(said.length)
    }
  })

  it('draws pictures without holes', () => {
    for (const [at, title] of catalogue.titles.entries()) {
      for (const shot of boards[at][at % 10].shots) {
        const { moving, still } = shotLayers(shot, title)
        expect(moving.length).toBeGreaterThan(0)
        expect(moving.length).toBeLessThanOrEqual(4)
        for (const picture of [...moving, still ?? '', shotStill(shot, title)]) expect(picture).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
  })

  it('has scenes for every aspect, of motifs that exist', () => {
    for (const aspect of ASPECTS) {
      expect(SCENES[aspect].length).toBeGreaterThanOrEqual(6)
      for (const { motif } of SCENES[aspect]) if (motif !== null && motif !== 'own') expect(motifByName(motif), motif).toBeDefined()
    }
  })
})

describe.each(['en', 'fr'] as const)('captions in %s', (language) => {
  it('are eight an aspect, short enough for a tile, no two alike', () => {
    const credits = { lead: 'Aminata Delacroix', director: 'Yanis Peeters' }
    for (const aspect of ASPECTS) {
      const lines = TRAILER_MESSAGES[language].captions[aspect].map((caption) => caption(credits))
      expect(lines).toHaveLength(CAPTIONS_AN_ASPECT)
      expect(new Set(lines).size).toBe(CAPTIONS_AN_ASPECT)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(48)
    }
  })
})

describe('a name in French', () => {
  it('takes d’ before a vowel', () => {
    const { by, captions } = TRAILER_MESSAGES.fr
    expect([by('Aminata Delacroix'), by('Yanis Peeters'), by('Gabriel Perrin')]).toEqual([
      'd’Aminata Delacroix',
      'de Yanis Peeters',
      'de Gabriel Perrin',
    ])
    expect(captions.lead.map((caption) => caption({ lead: 'Élodie Roy', director: '' })).join()).toContain('autour d’Élodie Roy')
  })
})
