/**
 * What a title is: kind, genres, tones, structure, length, year, country and where its hook falls.
 *
 * Answers: everything about a title that a catalogue card says, plus the hook episode, which is hidden.
 * Formula: weighted draws from `genreTables.ts`. Hook: episode 2 to 8, mostly 2 to 4, never the pilot and never the last.
 * Source: hooked episodes of 25 shows in 16 markets (Netflix 2015); the rest set by us.
 */
import type { Country, Genre, Structure, TitleKind, Tone } from '../../contract/vocabulary'
import { COUNTRIES, GENRES, STRUCTURES, TITLE_KINDS, TONES } from '../../contract/vocabulary'
import { uniform } from '../../math/random'
import { pickWeighted } from '../../math/sampling'
import type { Dice } from '../streams'
import { TITLE_COUNTRY_WEIGHTS } from './countries'
import { GENRE_TABLE } from './genreTables'

export interface TitleFacts {
  readonly kind: TitleKind
  readonly genres: readonly Genre[]
  readonly tones: readonly Tone[]
  readonly structure: Structure
  readonly country: Country
  readonly year: number
  readonly episodes: number
  readonly minutesAnEpisode: number
  /** 0-based episode after which people are caught; 0 for a film. */
  readonly hook: number
}

const GENRE_WEIGHTS = GENRES.map((genre) => GENRE_TABLE[genre].share)
/** Share of titles with one, two, three genres. */
const GENRE_COUNT_WEIGHTS = [0.22, 0.5, 0.28]
const COMPANY_WEIGHTS = [4, 3, 2, 1]
/** Hook after the 2nd to the 8th episode. */
const HOOK_WEIGHTS = [0.22, 0.25, 0.21, 0.12, 0.09, 0.06, 0.05]
const FIRST_HOOK = 1
const TWO_TONES = 0.6
const LATEST_YEAR = 2026

export function drawFacts(dice: Dice, title: number): TitleFacts {
  const draw = (question: number): number => uniform(dice.title, title, question, 0)
  const main = GENRES[pickWeighted(GENRE_WEIGHTS, draw(0))]
  const profile = GENRE_TABLE[main]
  const kind = TITLE_KINDS[pickWeighted(profile.kinds, draw(1))]
  const episodes = drawEpisodes(kind, draw(2))
  // Recent titles are more common than old ones: age is about exponential.
  const age = Math.floor(draw(3) * draw(3) * 46)
  const length = 0.8 + 0.4 * draw(4)
  return {
    kind,
    genres: drawGenres(dice, title, main),
    tones: drawTones(dice, title, main),
    structure: kind === 'film' ? 'closed' : STRUCTURES[pickWeighted(profile.structures, draw(5))],
    country: COUNTRIES[pickWeighted(TITLE_COUNTRY_WEIGHTS, draw(6))],
    year: LATEST_YEAR - age,
    episodes,
    minutesAnEpisode: Math.floor(kind === 'film' ? 78 + 56 * draw(4) : profile.episodeMinutes * length),
    hook: kind === 'film' ? 0 : drawHook(episodes, draw(7)),
  }
}

function drawEpisodes(kind: TitleKind, u: number): number {
  if (kind === 'film') return 1
  return kind === 'miniSeries' ? 3 + Math.floor(u * 4) : 5 + Math.floor(u * 7)
}

function drawHook(episodes: number, u: number): number {
  const possible = Math.min(HOOK_WEIGHTS.length, episodes - 1 - FIRST_HOOK)
  return FIRST_HOOK + pickWeighted(HOOK_WEIGHTS.slice(0, possible), u)
}

function drawGenres(dice: Dice, title: number, main: Genre): Genre[] {
  const count = pickWeighted(GENRE_COUNT_WEIGHTS, uniform(dice.title, title, 8, 0))
  const genres = [main]
  const company = GENRE_TABLE[main].company
  const weights = [...COMPANY_WEIGHTS]
  for (let i = 1; i <= count; i++) {
    const chosen = pickWeighted(weights, uniform(dice.title, title, 8, i))
    genres.push(company[chosen])
    weights[chosen] = 0
  }
  return genres
}

function drawTones(dice: Dice, title: number, main: Genre): Tone[] {
  const weights = TONES.map((tone) => GENRE_TABLE[main].tones[tone] ?? 0.3)
  const first = pickWeighted(weights, uniform(dice.title, title, 9, 0))
  if (uniform(dice.title, title, 9, 2) >= TWO_TONES) return [TONES[first]]
  weights[first] = 0
  return [TONES[first], TONES[pickWeighted(weights, uniform(dice.title, title, 9, 1))]]
}
