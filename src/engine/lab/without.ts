/**
 * Answers: where would this title stand if one of the titles that speak for it had never been recorded of this person?
 *
 * The history without that title's records is folded into the same models and scored; nothing is moved. Taking the listed events
 * from the machine's sight gives exactly this rank and score. Models change with the next night only, as with any record taken away.
 * What is no longer kept one by one cannot be taken away, and stays in the history.
 */
import { KIND } from '../contract/events'
import type { History } from '../contract/history'
import type { ProfileId, TitleId } from '../contract/ids'
import type { FittedModel } from '../service/models/protocol'
import type { Evening } from './evening'
import { historyWithout } from './hangsOn'
import { rankOf } from './rank'
import type { TitleRequest } from './titlePage'

const TITLES_TRIED = 8

export interface Without {
  /** What is taken away: all that is recorded of this person and this title. */
  readonly watched: TitleId
  readonly rank: number
  readonly score: number
  /** The events to take away for it, by their numbers in the log. */
  readonly events: readonly number[]
  /** Older events speak for it too: they are no longer kept one by one and stay. */
  readonly older: boolean
}

/** One answer for each of the titles that weigh most in the score. */
export function withoutEach(evening: Evening, { seat, title }: TitleRequest): readonly Without[] {
  const { service } = evening
  const { model } = service.learned
  if (model === null) return []
  const history = service.histories.of(seat.profile)
  const parts = model.explain(history, title).parts.filter(({ source }) => source.kind === 'watched')
  parts.sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
  const scores = new Float32Array(model.titleCount)
  return parts.slice(0, TITLES_TRIED).flatMap(({ source }) => {
    if (source.kind !== 'watched') return []
    const events = eventsAbout(evening, seat.profile, source.title)
    const older = hasOlder(evening, seat.profile, source.title)
    const left = older ? keptLeftOut(evening, seat.profile, events) : lacking(history, source.title)
    const rank = rankIn(model, left, { title, scores })
    return [{ watched: source.title, rank, score: scores[title], events, older }]
  })
}

function rankIn(model: FittedModel, history: History, about: { readonly title: TitleId; readonly scores: Float32Array }): number {
  model.score(history, about.scores)
  return rankOf(about.scores, about.title)
}

function lacking({ count, titles, weights, lastAt, country }: History, taken: TitleId): History {
  const kept = Array.from({ length: count }, (_, entry) => entry).filter((entry) => titles[entry] !== taken)
  return {
    count: kept.length,
    titles: Uint16Array.from(kept, (entry) => titles[entry]),
    weights: Float32Array.from(kept, (entry) => weights[entry]),
    lastAt: Int32Array.from(kept, (entry) => lastAt[entry]),
    country,
  }
}

function keptLeftOut(evening: Evening, profile: ProfileId, events: readonly number[]): History {
  const left = new Set(events)
  return historyWithout(evening, { profile, left: (event) => left.has(event) })
}

const hasOlder = ({ service: { log } }: Evening, profile: ProfileId, title: TitleId): boolean => log.older.tellsOf(profile, title)

const ABOUT_TASTE: ReadonlySet<number> = new Set([
  KIND.trailerStop,
  KIND.play,
  KIND.pause,
  KIND.resume,
  KIND.stop,
  KIND.episodeEnd,
  KIND.rating,
  KIND.list,
])

function eventsAbout({ service: { log } }: Evening, profile: ProfileId, title: TitleId): readonly number[] {
  const found: number[] = []
  for (let event = log.latestOf(profile); event >= 0; event = log.previousOf(event)) {
    if (log.titleAt(event) === title && ABOUT_TASTE.has(log.kindAt(event)) && !log.isHidden(event)) found.push(event)
  }
  return found
}
