/**
 * Answers: what did the service have to learn from last night, as a study that can be learned from elsewhere? The table as the machine may
 * see it (what is masked is not in it), the catalogue as recommenders may read it, and, only where asked for, real tastes.
 *
 * Real tastes are those of whoever sits behind a profile; of several, their mean. The visitor's and unused seats have none: 0.
 */
import { day, profileId } from '../contract/ids'
import { GENRES } from '../contract/vocabulary'
import type { Interactions } from '../service/log/interactions'
import type { Study, TrueTastes } from '../study/study'
import { TRAIT_COUNT, TRAIT_NAMES } from '../world/traits'
import type { Evening } from './evening'
import { tableOf } from './guess/guessModels'

export interface StudyRequest {
  /** Whether real tastes are shown: without, nothing of them leaves the world. */
  readonly truth: boolean
}

/** A weight is liked above 0; the least that a Float32 holds. */
const LIKED_FROM = 1e-45
const SECONDS_A_MINUTE = 60

/** Null before the first night. */
export function studyOf(evening: Evening, { truth }: StudyRequest): Study | null {
  const { service, world } = evening
  if (service.learned.model === null) return null
  const table = tableOf(evening)
  const { titles, traitNames, traits, artists } = service.catalogue
  return {
    origin: 'world',
    people: world.accounts.names.slice(0, table.profileCount),
    titles: titles.map(({ name }) => name),
    genreNames: GENRES,
    genres: titles.map(({ genres }) => genres.map((genre) => GENRES.indexOf(genre))),
    catalogue: {
      titles: titles.map(({ cast, director }) => ({ cast, director })),
      artists: { length: artists.length },
      traitNames,
      traits,
    },
    countries: table.countries,
    ...cellsOf(table),
    scale: null,
    likedFrom: LIKED_FROM,
    tastes: truth ? tastesOf(evening, table.profileCount) : null,
    night: day(evening.day - 1),
  }
}

function cellsOf({ starts, titles, weights, lastAt }: Interactions): Pick<Study, 'starts' | 'titleOf' | 'ratings' | 'times'> {
  return {
    starts: Uint32Array.from(starts),
    titleOf: Uint32Array.from(titles),
    ratings: weights,
    times: Float64Array.from(lastAt, (at) => at * SECONDS_A_MINUTE),
  }
}

function tastesOf({ world, visitor }: Evening, profiles: number): TrueTastes {
  const values = new Float32Array(profiles * TRAIT_COUNT)
  for (let profile = 0; profile < profiles; profile++) {
    if (profile === visitor.profile) continue
    const viewers = world.viewersOf(profileId(profile))
    for (const viewer of viewers) {
      const taste = world.tasteOf(viewer)
      for (let trait = 0; trait < TRAIT_COUNT; trait++) values[profile * TRAIT_COUNT + trait] += taste[trait] / viewers.length
    }
  }
  return { names: TRAIT_NAMES, values }
}
