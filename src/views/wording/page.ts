import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { RowView, TileView } from '../../engine/lab/snapshot'
import type { PartSource } from '../../engine/service/models/protocol'
import type { Messages } from '../../i18n/messages'
import { COUNTRIES, GENRES } from '../vocabulary'
import { titleName, wordTrait } from './title'

/** A row's name as it stands over its tiles. */
export function wordRow(
  { kind, subject }: Pick<RowView, 'kind' | 'subject'>,
  catalogue: PublicCatalogue,
  { screen, words }: Messages,
): string {
  switch (kind) {
    case 'continueWatching':
    case 'topPicks':
    case 'explore':
    case 'everything':
    case 'myList':
    case 'newTitles':
    case 'trending':
      return screen.row[kind]
    case 'becauseYouWatched':
      return screen.row.becauseYouWatched(catalogue.titles[subject]?.name ?? '')
    case 'genre':
      return screen.row.genre(words.genres[GENRES[subject]])
    case 'popularInCountry':
      return subject < 0 ? screen.reason.popularEverywhere : screen.row.popularInCountry(COUNTRIES[subject])
  }
}

/** Why a tile stands here, in one line. */
export function wordReason({ title, reason }: Pick<TileView, 'title' | 'reason'>, catalogue: PublicCatalogue, messages: Messages): string {
  const { screen } = messages
  switch (reason.kind) {
    case 'resume':
      return screen.reason.resume(catalogue.titles[title].episodes > 1 ? reason.episode + 1 : null, reason.shareWatched, reason.probability)
    case 'part':
      return wordPartReason(reason.source, catalogue, messages)
    case 'similar':
      return screen.reason.similar(titleName(catalogue, reason.title) ?? '')
    case 'popular':
      return screen.reason.popularHere(screen.inCountry[reason.country])
    case 'explore':
      return screen.reason.explore
    case 'listed':
      return screen.reason.listed
    case 'arrived':
      return screen.reason.arrived(reason.days)
    case 'trending':
      return screen.reason.trending(reason.lift)
    case 'cold':
      return screen.reason.cold[reason.reason]
  }
}

function wordPartReason(source: PartSource, catalogue: PublicCatalogue, messages: Messages): string {
  const { screen } = messages
  switch (source.kind) {
    case 'watched':
      return screen.reason.watched(titleName(catalogue, source.title) ?? '')
    case 'artist':
      return screen.reason.artist(catalogue.artists[source.artist].name)
    case 'trait':
      return wordTrait(catalogue.traitNames[source.trait], messages)
    case 'popularity':
      return source.country < 0 ? screen.reason.popularEverywhere : screen.reason.popularHere(screen.inCountry[COUNTRIES[source.country]])
    case 'baseline':
      return screen.reason.baseline
  }
}
