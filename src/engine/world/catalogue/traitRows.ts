/**
 * A title's traits, as it really is and as the editors tag it.
 *
 * Answers: how much of each of the 32 traits does a title hold? Exactly (hidden) each genre and tone has its own share,
 * with a little of what is not on the card. The editors' tags are rough: a round number for each genre and tone named,
 * nothing else, pace to the nearest quarter. So a model of the tags is useful and not perfect.
 * Shapes: one row of 32; genres, tones, one-hot structure, kind and origin in 0..1, pace and period in −1..1.
 */
import { COUNTRIES, GENRES, STRUCTURES, TITLE_KINDS, TONES } from '../../contract/vocabulary'
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { clamp } from '../clamp'
import type { Dice } from '../streams'
import { KIND_AT, ORIGIN_AT, PACE_AT, PERIOD_AT, STRUCTURE_AT, TONE_AT, TRAIT_COUNT } from '../traits'
import { GENRE_TABLE } from './genreTables'
import type { TitleFacts } from './titleFacts'

/** What the editors write for the first, second and third genre or tone. */
const GENRE_TAGS = [1, 0.6, 0.4]
const TONE_TAGS = [0.9, 0.5]
/** Lowest exact share and its spread, by place on the card. */
const GENRE_LEVELS = [0.65, 0.3, 0.2]
const TONE_LEVELS = [0.55, 0.25]
const SPREAD = 0.35
/** How much there can be of a genre or tone that the card does not name. */
const LEAK = 0.4
const PACE_SD = 0.35

export interface TraitRows {
  readonly exact: Float32Array
  readonly tags: Float32Array
}

export function drawTraits(dice: Dice, title: number, facts: TitleFacts): TraitRows {
  const exact = new Float32Array(TRAIT_COUNT)
  const tags = new Float32Array(TRAIT_COUNT)
  const draw = (trait: number): number => uniform(dice.titleTraits, title, 0, trait)
  for (let trait = 0; trait < STRUCTURE_AT; trait++) {
    const u = draw(trait)
    // Mostly next to nothing, now and then a clear note.
    exact[trait] = LEAK * u * u * u
  }
  facts.genres.forEach((genre, place) => {
    const trait = GENRES.indexOf(genre)
    exact[trait] = GENRE_LEVELS[place] + SPREAD * draw(trait)
    tags[trait] = GENRE_TAGS[place]
  })
  facts.tones.forEach((tone, place) => {
    const trait = TONE_AT + TONES.indexOf(tone)
    exact[trait] = TONE_LEVELS[place] + (SPREAD + 0.05) * draw(trait)
    tags[trait] = TONE_TAGS[place]
  })
  const pace = clamp(GENRE_TABLE[facts.genres[0]].pace + PACE_SD * normalQuantile(draw(PACE_AT)), -1, 1)
  exact[PACE_AT] = pace
  tags[PACE_AT] = publicPace(pace) * 2 - 1
  for (const row of [exact, tags]) {
    row[STRUCTURE_AT + STRUCTURES.indexOf(facts.structure)] = 1
    row[KIND_AT + TITLE_KINDS.indexOf(facts.kind)] = 1
    row[PERIOD_AT] = clamp((facts.year - 2010) / 16, -1, 1)
    row[ORIGIN_AT + COUNTRIES.indexOf(facts.country)] = 1
  }
  return { exact, tags }
}

/** The editors' mark, 0 slow to 1 fast, in quarters. */
export function publicPace(exactPace: number): number {
  return Math.floor(((exactPace + 1) / 2) * 4 + 0.5) / 4
}
