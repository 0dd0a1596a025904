import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { RecordView } from '../../engine/lab/snapshot'
import type { PartSource } from '../../engine/service/models/protocol'
import type { Messages } from '../../i18n/messages'
import { COUNTRIES } from '../vocabulary'
import { titleName, wordTrait } from './title'

export interface AboutPart {
  readonly catalogue: PublicCatalogue
  readonly records: readonly RecordView[]
  /** What the part is worth: popularity speaks for a title or against it. */
  readonly value: number
}

/** What a part of a score comes from: a title together with what was done with it, an artist, a trait … */
export function wordSource(source: PartSource, about: AboutPart, messages: Messages): string {
  const { titles } = messages
  switch (source.kind) {
    case 'watched': {
      const name = titleName(about.catalogue, source.title) ?? ''
      return wordDeed(name, deedOf(about.records.filter((record) => record.title === source.title)), messages)
    }
    case 'artist':
      return titles.source.artist(about.catalogue.artists[source.artist].name)
    case 'trait':
      return wordTrait(about.catalogue.traitNames[source.trait], messages)
    case 'popularity':
      return wordPopularity(source.country, about.value < 0, messages)
    case 'baseline':
      return titles.source.baseline
  }
}

function wordPopularity(country: number, less: boolean, { titles, screen }: Messages): string {
  const { source } = titles
  if (country < 0) return less ? source.lessThanMost : source.popularityEverywhere
  const where = screen.inCountry[COUNTRIES[country]]
  return less ? source.lessThanElsewhere(where) : source.popularity(where)
}

export type Deed =
  | { readonly kind: 'liked' | 'disliked' | 'finished' | 'listed' | 'trailerLeft' | 'watched' }
  | { readonly kind: 'leftEarly'; readonly minutes: number }

/** What somebody did with one title, as the most telling of the records about it says. */
export function deedOf(records: readonly RecordView[]): Deed {
  const newest = [...records].filter((record) => !record.takenAway).sort((a, b) => b.event - a.event)
  const rating = newest.find((record) => record.kind === 'rating')
  if (rating !== undefined) return { kind: rating.amount > 0 ? 'liked' : 'disliked' }
  const stop = newest.find((record) => record.kind === 'stop')
  if (stop !== undefined) {
    if (stop.share >= 0.9) return { kind: 'finished' }
    return stop.share < 0.25 && stop.amount < 15 ? { kind: 'leftEarly', minutes: stop.amount } : { kind: 'watched' }
  }
  if (newest.some((record) => record.kind === 'play' || record.kind === 'resume' || record.kind === 'episodeEnd'))
    return { kind: 'watched' }
  if (newest.some((record) => record.kind === 'list' && record.amount > 0)) return { kind: 'listed' }
  if (newest.some((record) => record.kind === 'trailerStop' && record.share < 0.5)) return { kind: 'trailerLeft' }
  return { kind: 'watched' }
}

function wordDeed(name: string, deed: Deed, { titles }: Messages): string {
  return deed.kind === 'leftEarly' ? titles.source.leftEarly(name, deed.minutes) : titles.source[deed.kind](name)
}
