import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { RecordView } from '../../engine/lab/snapshot'
import type { Messages } from '../../i18n/messages'
import { COUNTRIES, FROM_SEARCH, NO_TRAILER } from '../vocabulary'
import { trailerLetter } from '../why/derive'
import { titleName } from './title'

const INTERFACE_LANGUAGES = ['fr', 'en'] as const

/** A record as a sentence without its moment: "Left “Tin Moon” after 6 min, 12 % through". One for every kind of event. */
export function wordRecord(record: RecordView, catalogue: PublicCatalogue, messages: Messages): string {
  const { event } = messages.data
  const title = titleName(catalogue, record.title) ?? event.noTitle
  const letter = record.trailer === NO_TRAILER ? null : trailerLetter(record.trailer)
  const episode = episodeOf(record, catalogue)
  const seconds = record.amount
  if (isUnmeasured(record)) return wordUnmeasured(record, title, messages)
  switch (record.kind) {
    case 'subscribe':
      return wordSubscription(record, messages)
    case 'profileAdded':
      return event.profileAdded(record.share === 1)
    case 'sittingStart':
      return event.sittingStart
    case 'sittingEnd':
      return event.sittingEnd(record.amount)
    case 'pageShown':
      return event.pageShown(record.share)
    case 'looked':
      return event.looked(title, { seconds, trailer: letter })
    case 'trailerStart':
      return event.trailerStart(title, letter ?? '')
    case 'trailerStop':
      return event.trailerStop(title, letter ?? '', { seconds, share: record.share })
    case 'play':
      return event.play(title, episode, record.row === FROM_SEARCH)
    case 'pause':
      return event.pause(title, record.amount)
    case 'resume':
      return event.resume(title, episode, record.share)
    case 'stop':
      return wordStop(record, catalogue, messages)
    case 'episodeEnd':
      return event.episodeEnd(title, record.episode + 1)
    case 'rating':
      return event.rating(title, record.amount > 0)
    case 'list':
      return event.list(title, record.amount > 0)
    case 'search':
      return event.search(titleName(catalogue, record.title), seconds)
    case 'profileRemoved':
      return event.profileRemoved
    case 'cancel':
      return event.cancel(record.share === 1)
    case 'return':
      return event.return
  }
}

/** What an amount holds that was not recorded, and an episode. A thumb down and a title taken off the list are −1 too, and recorded. */
const BLANK = -1
const NOT_RECORDED = 255

const isUnmeasured = ({ kind, amount, share }: RecordView): boolean =>
  kind !== 'rating' && kind !== 'list' && (amount === BLANK || share === BLANK)

function wordUnmeasured({ kind }: RecordView, title: string, { data: { event } }: Messages): string {
  const { unmeasured } = event
  switch (kind) {
    case 'trailerStop':
    case 'resume':
    case 'pause':
    case 'episodeEnd':
    case 'stop':
      return unmeasured[kind](title)
    case 'play':
      return event.play(title, null, false)
    default:
      return unmeasured.sittingEnd
  }
}

/** A stop names the last episode of which something was seen, and says over how many the minutes go. */
function wordStop(record: RecordView, catalogue: PublicCatalogue, { data }: Messages): string {
  const { first, last } = episodesSeen(record, catalogue)
  const title = titleName(catalogue, record.title) ?? data.event.noTitle
  const episode = catalogue.titles[record.title]?.episodes === 1 ? null : last + 1
  return data.event.stop(title, episode, { minutes: record.amount, share: record.share, episodes: last - first + 1 })
}

/** A record keeps shares as 32-bit floats: so much of an episode is none of it. */
const A_BLINK = 0.01

/** First and last episode (from 0) that the minutes of a stop fall into. */
function episodesSeen(record: RecordView, catalogue: PublicCatalogue): { readonly first: number; readonly last: number } {
  const title = catalogue.titles[record.title]
  if (title === undefined || !(record.share > 0)) return { first: record.episode, last: record.episode }
  const end = record.share * title.episodes
  const last = Math.max(0, Math.ceil(end - A_BLINK) - 1)
  const first = Math.max(0, Math.floor(end - record.amount / title.minutesAnEpisode + A_BLINK))
  return { first: Math.min(first, last), last }
}

/** The episode as people count, null where there is only one thing to watch. */
function episodeOf(record: RecordView, catalogue: PublicCatalogue): number | null {
  const title = catalogue.titles[record.title]
  return title === undefined || title.episodes === 1 || record.episode === NOT_RECORDED ? null : record.episode + 1
}

function wordSubscription(record: RecordView, { data, screen, words }: Messages): string {
  const country = COUNTRIES[record.share]
  const language = INTERFACE_LANGUAGES[record.row]
  return data.event.subscribe(
    country === undefined ? '' : screen.inCountry[country],
    language === undefined ? '' : words.languages[language],
  )
}
