import type { Minute, ProfileId, TitleId, TrailerId } from './ids'

/**
 * What the service records, in the order in which an evening goes. Closed: a new kind is added here and every `switch`
 * over it stops compiling until it is handled.
 *
 * | kind | title | trailer | row, column | episode | amount | share |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | subscribe | – | – | – | – | household's number | country index; `row` language index, `column` plan |
 * | profileAdded | – | – | – | – | household's number | 1 for a children's profile |
 * | sittingStart, sittingEnd | – | – | – | – | minutes sat (end) | – |
 * | pageShown | – | – | rows, columns | – | page number | tiles on it |
 * | looked | title | trailer chosen | place on the page | – | seconds looked | the trailer's probability |
 * | trailerStart | title | trailer | place | – | – | its probability |
 * | trailerStop | title | trailer | place | – | seconds watched | seconds ÷ length |
 * | play | title | last trailer seen of it in this sitting, or none | place; 255 from search | episode | – | – |
 * | resume | title | – | place | episode | minute within the episode | share of the title so far |
 * | pause | title | – | – | episode | minutes paused | – |
 * | episodeEnd | title | – | – | episode ended | minutes of it watched now | share of the title so far |
 * | stop | title | – | – | episode stopped in | minutes watched since play or resume | share of the title reached |
 * | rating | title | – | – | – | 1 thumb up, −1 thumb down | – |
 * | list | title | – | place | – | 1 added, −1 taken off | – |
 * | search | title opened from it, or none | – | – | – | seconds spent | – |
 * | profileRemoved | – | – | – | – | household's number | 1 for a children's profile |
 * | cancel, return | – | – | – | – | household's number | 1 when a payment failed |
 *
 * The device column is filled on every event of a sitting.
 */
export const EVENT_KINDS = [
  'subscribe',
  'profileAdded',
  'sittingStart',
  'sittingEnd',
  'pageShown',
  'looked',
  'trailerStart',
  'trailerStop',
  'play',
  'pause',
  'resume',
  'stop',
  'episodeEnd',
  'rating',
  'list',
  'search',
  'cancel',
  'return',
  'profileRemoved',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** The index that the kind's column stores. */
export const KIND: { readonly [K in EventKind]: number } = Object.freeze(
  Object.fromEntries(EVENT_KINDS.map((kind, index) => [kind, index])) as { [K in EventKind]: number },
)

/** What small unsigned columns hold where there is nothing. */
export const NOTHING = 255

/**
 * One event, as a record that is reused: the sink copies it into columns at once, so a caller may overwrite it after
 * `emit` returns. Numbers as in the table above; `device` is an index into DEVICES, {@link NOTHING} where it does not apply.
 */
export interface EventRecord {
  kind: number
  profile: ProfileId
  at: Minute
  title: TitleId
  trailer: TrailerId
  device: number
  row: number
  column: number
  /** 0-based. */
  episode: number
  amount: number
  share: number
}

/** Where events go as they happen. */
export interface EventSink {
  emit(event: Readonly<EventRecord>): void
}
