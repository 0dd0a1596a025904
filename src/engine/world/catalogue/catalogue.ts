/**
 * The whole catalogue: what the company has of it, and what only the world knows.
 *
 * Answers: which titles are there, what do they really hold, how good are they, and who has heard of them?
 * Quality: normal, mean 0, sd 1. Fame (what is heard before anything is watched): normal too, a third of it from quality,
 * some from the stars. Both hidden; the licence cost follows fame roughly, as sellers know what is asked for.
 * Shapes: titles × 32 traits, less their mean over the catalogue, so that a taste orders titles and does not lift them all.
 */
import type { Scenario } from '../../../scenario/knobs'
import type { PublicCatalogue, PublicTitle } from '../../contract/catalogue'
import { artistId, day, titleId } from '../../contract/ids'
import { GENRES, STRUCTURES, TITLE_KINDS, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { exp } from '../../math/elementary'
import { normalQuantile } from '../../math/quantiles'
import { bits, uniform } from '../../math/random'
import { pickWeighted } from '../../math/sampling'
import { ASPECT_COUNT } from '../aspects'
import { titleName } from '../names/titleNames'
import type { Dice } from '../streams'
import { TRAIT_COUNT, TRAIT_NAMES } from '../traits'
import { drawArrivals } from './arrivals'
import { type ArtistColumns, drawArtists } from './artists'
import { drawFacts, type TitleFacts } from './titleFacts'
import { contentOf, drawTrailers } from './trailers'
import { drawTraits, publicPace } from './traitRows'

const ACTORS_A_TITLE = 3
/** Actors, the lead first, then the director. */
export const CREDITS_A_TITLE = ACTORS_A_TITLE + 1
export const DIRECTOR_CREDIT = CREDITS_A_TITLE - 1

/** Columns by title. */
export interface Titles {
  readonly count: number
  /** Exact traits and the editors' tags, both centred: titles × 32. */
  readonly exact: Float32Array
  readonly tagged: Float32Array
  /** Exact shares of the genres, 0..1: titles × 12. */
  readonly genreShares: Float32Array
  readonly quality: Float32Array
  readonly fame: Float32Array
  /** 0..1: how true a picture people have of it before anything is watched. */
  readonly knownness: Float32Array
  /** Titles × 8. */
  readonly content: Float32Array
  /** Trailers × 8, and by title the row of its trailer A: ten a title, unless somebody puts others in their place. */
  readonly emphasis: Float32Array
  readonly firstTrailer: Uint32Array
  /** Titles × 4, see {@link CREDITS_A_TITLE}. */
  readonly credits: Uint16Array
  /** Index into TITLE_KINDS, STRUCTURES. */
  readonly kind: Uint8Array
  readonly structure: Uint8Array
  readonly episodes: Uint8Array
  readonly minutesAnEpisode: Uint16Array
  readonly hook: Uint8Array
  /** The day on which it enters the catalogue; 0 at the opening. */
  readonly arrivesOn: Uint16Array
}

export interface WorldCatalogue {
  readonly shown: PublicCatalogue
  readonly titles: Titles
  readonly artists: ArtistColumns
}

export type CatalogueKnobs = Pick<Scenario, 'titles' | 'overPromise' | 'arriving'>

export const FILM = TITLE_KINDS.indexOf('film')

export function drawCatalogue(dice: Dice, { titles: count, overPromise, arriving }: CatalogueKnobs): WorldCatalogue {
  const artists = drawArtists(dice, count)
  const titles = emptyColumns(count)
  drawArrivals(dice, arriving, titles.arrivesOn)
  const traits = new Float32Array(count * TRAIT_COUNT)
  const names = new Set<string>()
  const cards: PublicTitle[] = []
  for (let title = 0; title < count; title++) {
    const facts = drawFacts(dice, title)
    drawCredits(dice, title, { genre: GENRES.indexOf(facts.genres[0]), artists, credits: titles.credits })
    const rows = drawTraits(dice, title, facts)
    titles.exact.set(rows.exact, title * TRAIT_COUNT)
    traits.set(rows.tags, title * TRAIT_COUNT)
    fillColumns(dice, title, { facts, exact: rows.exact, artists, titles })
    const content = titles.content.subarray(title * ASPECT_COUNT, (title + 1) * ASPECT_COUNT)
    drawTrailers(dice, title, { content, overPromise, emphasis: titles.emphasis })
    const name = titleName(dice.titleName, { title, genre: facts.genres[0], country: facts.country }, names)
    cards.push(card(dice, title, { facts, titles, name, pace: publicPace(rows.exact[TRAIT_NAMES.indexOf('pace')]) }))
  }
  titles.tagged.set(traits)
  centre(titles.exact)
  centre(titles.tagged)
  const shown = { titles: cards, artists: artists.artists, traitNames: TRAIT_NAMES, traits, emphasis: titles.emphasis }
  return { shown, titles, artists }
}

function emptyColumns(count: number): Titles {
  return {
    count,
    exact: new Float32Array(count * TRAIT_COUNT),
    tagged: new Float32Array(count * TRAIT_COUNT),
    genreShares: new Float32Array(count * GENRES.length),
    quality: new Float32Array(count),
    fame: new Float32Array(count),
    knownness: new Float32Array(count),
    content: new Float32Array(count * ASPECT_COUNT),
    emphasis: new Float32Array(count * TRAILERS_A_TITLE * ASPECT_COUNT),
    firstTrailer: Uint32Array.from({ length: count }, (_, title) => title * TRAILERS_A_TITLE),
    credits: new Uint16Array(count * CREDITS_A_TITLE),
    kind: new Uint8Array(count),
    structure: new Uint8Array(count),
    episodes: new Uint8Array(count),
    minutesAnEpisode: new Uint16Array(count),
    hook: new Uint8Array(count),
    arrivesOn: new Uint16Array(count),
  }
}

interface Casting {
  readonly genre: number
  readonly artists: ArtistColumns
  readonly credits: Uint16Array
}

/** Well-known artists are cast more often, and in their genres. */
function drawCredits(dice: Dice, title: number, { genre, artists, credits }: Casting): void {
  const weights = new Float64Array(artists.stardom.length)
  for (let artist = 0; artist < weights.length; artist++) {
    const fit = artists.genre[artist] === genre ? 6 : artists.secondGenre[artist] === genre ? 3 : 0.4
    weights[artist] = fit * (0.08 + artists.stardom[artist])
  }
  const actors = weights.subarray(0, artists.firstDirector)
  for (let place = 0; place < ACTORS_A_TITLE; place++) {
    const actor = pickWeighted(actors, uniform(dice.titleCast, title, place, 0))
    credits[title * CREDITS_A_TITLE + place] = actor
    actors[actor] = 0
  }
  const director = pickWeighted(weights.subarray(artists.firstDirector), uniform(dice.titleCast, title, DIRECTOR_CREDIT, 0))
  credits[title * CREDITS_A_TITLE + DIRECTOR_CREDIT] = artists.firstDirector + director
}

interface Filling {
  readonly facts: TitleFacts
  readonly exact: Float32Array
  readonly artists: ArtistColumns
  readonly titles: Titles
}

function fillColumns(dice: Dice, title: number, { facts, exact, artists, titles }: Filling): void {
  const lead = artists.stardom[titles.credits[title * CREDITS_A_TITLE]]
  const director = artists.stardom[titles.credits[title * CREDITS_A_TITLE + DIRECTOR_CREDIT]]
  const quality = normalQuantile(uniform(dice.titleQuality, title, 0, 0))
  const fame = 0.33 * quality + 0.85 * normalQuantile(uniform(dice.titleFame, title, 0, 0)) + 1.2 * (Math.sqrt(lead) - 0.2)
  titles.quality[title] = quality
  titles.fame[title] = fame
  titles.knownness[title] = 0.75 / (1 + exp(1.2 - 1.1 * fame))
  titles.content.set(contentOf(exact, { lead, director }), title * ASPECT_COUNT)
  titles.genreShares.set(exact.subarray(0, GENRES.length), title * GENRES.length)
  titles.kind[title] = TITLE_KINDS.indexOf(facts.kind)
  titles.structure[title] = STRUCTURES.indexOf(facts.structure)
  titles.episodes[title] = facts.episodes
  titles.minutesAnEpisode[title] = facts.minutesAnEpisode
  titles.hook[title] = facts.hook
}

interface Carding {
  readonly facts: TitleFacts
  readonly titles: Titles
  readonly name: string
  readonly pace: number
}

function card(dice: Dice, title: number, { facts, titles, name, pace }: Carding): PublicTitle {
  const { hook: _hidden, ...known } = facts
  const credits = titles.credits.subarray(title * CREDITS_A_TITLE, (title + 1) * CREDITS_A_TITLE)
  const hours = (facts.episodes * facts.minutesAnEpisode) / 60
  const haggling = 0.35 * normalQuantile(uniform(dice.titleFame, title, 1, 0))
  return {
    ...known,
    id: titleId(title),
    name,
    pace,
    cast: Array.from(credits.subarray(0, ACTORS_A_TITLE), (id) => artistId(id)),
    director: artistId(credits[DIRECTOR_CREDIT]),
    releasedOn: day(titles.arrivesOn[title]),
    licenceCost: 10 * Math.ceil(9 * Math.sqrt(hours) * exp(0.6 * titles.fame[title] + haggling)),
    posterSeed: bits(dice.title, title, 99, 0),
  }
}

/** Takes each trait's mean over the catalogue from it. */
function centre(rows: Float32Array): void {
  const count = rows.length / TRAIT_COUNT
  for (let trait = 0; trait < TRAIT_COUNT; trait++) {
    let sum = 0
    for (let title = 0; title < count; title++) sum += rows[title * TRAIT_COUNT + trait]
    const mean = sum / count
    for (let title = 0; title < count; title++) rows[title * TRAIT_COUNT + trait] -= mean
  }
}
