/** A catalogue made by keyed draws: enough of it for pages and trailers to have a choice. */
import type { PublicCatalogue, PublicTitle } from '../../../../src/engine/contract/catalogue'
import { artistId, day, titleId } from '../../../../src/engine/contract/ids'
import { ASPECTS, COUNTRIES, GENRES, STRUCTURES, TITLE_KINDS, TONES, TRAILERS_A_TITLE } from '../../../../src/engine/contract/vocabulary'
import type { Stream } from '../../../../src/engine/math/random'
import { stream, uniform } from '../../../../src/engine/math/random'

const ARTISTS = 60

export function smallCatalogue(titleCount: number, seed = 7): PublicCatalogue {
  const dice = stream(seed, 'test: catalogue')
  return {
    titles: Array.from({ length: titleCount }, (_, title) => titleOf(dice, title)),
    artists: Array.from({ length: ARTISTS }, (_, artist) => ({
      id: artistId(artist),
      name: `Artist ${artist}`,
      country: 'FR',
      role: artist < ARTISTS / 2 ? 'actor' : 'director',
      portraitSeed: artist,
    })),
    traitNames: [],
    traits: new Float32Array(0),
    emphasis: emphasisOf(dice, titleCount),
  }
}

function titleOf(dice: Stream, title: number): PublicTitle {
  const draw = (index: number): number => uniform(dice, title, 0, index)
  const pick = <T>(words: readonly T[], index: number): T => words[Math.floor(draw(index) * words.length)]
  const kind = pick(TITLE_KINDS, 0)
  const genres = Array.from(new Set([pick(GENRES, 1), ...(draw(2) < 0.6 ? [pick(GENRES, 3)] : [])]))
  return {
    id: titleId(title),
    name: `Title ${title}`,
    kind,
    genres,
    tones: [pick(TONES, 4)],
    structure: pick(STRUCTURES, 5),
    pace: draw(6),
    cast: [artistId(Math.floor(draw(7) * (ARTISTS / 2)))],
    director: artistId(ARTISTS / 2 + Math.floor(draw(8) * (ARTISTS / 2))),
    country: pick(COUNTRIES, 9),
    year: 2000 + Math.floor(draw(10) * 25),
    episodes: kind === 'film' ? 1 : 8,
    minutesAnEpisode: kind === 'film' ? 100 : 45,
    releasedOn: day(0),
    licenceCost: 100,
    posterSeed: title,
  }
}

function emphasisOf(dice: Stream, titleCount: number): Float32Array {
  const emphasis = new Float32Array(titleCount * TRAILERS_A_TITLE * ASPECTS.length)
  for (let trailer = 0; trailer < titleCount * TRAILERS_A_TITLE; trailer++) {
    const weights = ASPECTS.map((_, a) => {
      const u = uniform(dice, trailer, 1, a)
      return u * u * u
    })
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    weights.forEach((weight, a) => {
      emphasis[trailer * ASPECTS.length + a] = weight / total
    })
  }
  return emphasis
}
