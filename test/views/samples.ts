import type { PublicCatalogue, PublicTitle } from '../../src/engine/contract/catalogue'
import type { EventKind } from '../../src/engine/contract/events'
import { artistId, day, householdId, minute, profileId, titleId, trailerId } from '../../src/engine/contract/ids'
import type { PageView, PersonCard, RecordView, RowView, TileView } from '../../src/engine/lab/snapshot'

const TITLES = 60
const ASPECT_COUNT = 8

/** Sixty titles: every third is a film, the others have eight episodes of 40 minutes. */
export const catalogue: PublicCatalogue = {
  titles: Array.from({ length: TITLES }, (_, index) => title(index)),
  artists: [
    { id: artistId(0), name: 'Mei Marsh', country: 'FR', role: 'actor', portraitSeed: 1 },
    { id: artistId(1), name: 'Yanis Peeters', country: 'BE', role: 'director', portraitSeed: 2 },
  ],
  traitNames: ['genre:comedy', 'tone:dark', 'structure:serial', 'kind:film', 'pace', 'period', 'origin:FR'],
  traits: new Float32Array(TITLES * 7),
  emphasis: new Float32Array(TITLES * 10 * ASPECT_COUNT).map((_, index) =>
    index % ASPECT_COUNT === 0 ? 0.6 : index % ASPECT_COUNT === 5 ? 0.3 : 0.1 / 6,
  ),
}

function title(index: number): PublicTitle {
  const isFilm = index % 3 === 0
  return {
    id: titleId(index),
    name: `Title ${index}`,
    kind: isFilm ? 'film' : 'series',
    genres: ['comedy', 'drama'],
    tones: ['dark'],
    structure: isFilm ? 'closed' : 'cliffhanger',
    pace: 0.5,
    cast: [artistId(0)],
    director: artistId(1),
    country: 'FR',
    year: 2020,
    episodes: isFilm ? 1 : 8,
    minutesAnEpisode: isFilm ? 100 : 40,
    releasedOn: day(0),
    licenceCost: 10,
    posterSeed: index * 7919,
  }
}

export const person = (profile: number, changes: Partial<PersonCard> = {}): PersonCard => ({
  profile: profileId(profile),
  household: householdId(Math.floor(profile / 2)),
  name: `Person ${profile}`,
  portraitSeed: profile,
  country: 'FR',
  language: 'fr',
  isVisitor: false,
  plays: 3,
  ...changes,
})

export const tile = (index: number): TileView => ({
  title: titleId(index),
  score: 1,
  rowScore: 1,
  reason: { kind: 'explore' },
  trailer: trailerId(0),
  trailerProbability: 0.5,
})

export const row = (kind: RowView['kind'], titles: readonly number[], subject = -1): RowView => ({
  kind,
  subject,
  orderedBy: 'model',
  tiles: titles.map(tile),
})

export const page = (rows: readonly RowView[], of: PersonCard = person(1)): PageView => ({
  seat: { profile: of.profile, device: 'television' },
  person: of,
  at: minute(1000),
  rows,
  cold: null,
})

export const record = (event: number, kind: EventKind, changes: Partial<RecordView> = {}): RecordView => ({
  event,
  kind,
  at: minute(1440 + 21 * 60 + 14),
  profile: profileId(1),
  title: titleId(1),
  trailer: trailerId(2),
  device: 'phone',
  row: 0,
  column: 0,
  episode: 0,
  amount: 4,
  share: 0.1,
  takenAway: false,
  ...changes,
})
