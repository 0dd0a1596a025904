/**
 * Answers: on which single record does each of these titles' scores hang, for this person?
 *
 * Each record of the profile is left out in turn, its history is folded in again without it, and every title is scored anew by
 * today's model. What comes of it is what taking that record away gives at once; nothing is taken away here.
 * It misleads where several records say the same: each alone then seems to matter little.
 */
import type { EventRecord } from '../contract/events'
import { KIND } from '../contract/events'
import type { History } from '../contract/history'
import { type ProfileId, profileId, type TitleId } from '../contract/ids'
import { emptyEvent } from '../service/log/eventColumns'
import { Histories } from '../service/log/histories'
import { EventLog } from '../service/log/log'
import type { Evening } from './evening'
import { rankOf } from './rank'
import { recordView } from './records'
import type { RecordView } from './snapshot'

export interface HangsOnRequest {
  readonly profile: ProfileId
  readonly titles: readonly TitleId[]
}

/** A title's place and score, as they are and as they would be without one record. */
export interface WithoutRecord {
  readonly record: RecordView
  readonly rank: number
  readonly score: number
}

export interface HangsOn {
  readonly title: TitleId
  readonly rank: number
  readonly score: number
  /** Those that move the title's rank most come first, then those that move its score; none that moves neither. */
  readonly without: readonly WithoutRecord[]
}

const RECORDS_TRIED = 120
const RECORDS_TOLD = 5
const TELLING = new Set<number>(
  (['trailerStop', 'play', 'resume', 'stop', 'episodeEnd', 'rating', 'list'] as const).map((kind) => KIND[kind]),
)

export function hangsOn(evening: Evening, { profile, titles }: HangsOnRequest): readonly HangsOn[] {
  const { log, histories, learned } = evening.service
  if (learned.model === null || histories.isForgotten(profile)) return []
  const seen = eventsOf(evening, profile)
  const scoresOf = (left: number): Float32Array => {
    const scores = new Float32Array(evening.world.catalogue.titles.length)
    learned.model?.score(historyWithout(evening, { profile, seen, left }), scores)
    return scores
  }
  const now = scoresOf(NONE)
  const tried = seen
    .filter((event) => TELLING.has(log.kindAt(event)))
    .slice(-RECORDS_TRIED)
    .map((event) => ({ record: recordView(log, event), scores: scoresOf(event) }))
  return titles.map((title) => {
    const rank = rankOf(now, title)
    const score = now[title]
    const moved = (one: WithoutRecord): number => Math.abs(one.rank - rank)
    const without = tried
      .map(({ record, scores }) => ({ record, rank: rankOf(scores, title), score: scores[title] }))
      .filter((one) => one.score !== score || one.rank !== rank)
      .sort((one, other) => moved(other) - moved(one) || Math.abs(other.score - score) - Math.abs(one.score - score))
    return { title, rank, score, without: without.slice(0, RECORDS_TOLD) }
  })
}

/** No event's number. */
export const NONE = -1

/** What the machine sees of the profile, oldest first. */
export function eventsOf({ service: { log } }: Evening, profile: ProfileId): readonly number[] {
  const seen: number[] = []
  for (let event = log.latestOf(profile); event >= 0; event = log.previousOf(event)) if (!log.isHidden(event)) seen.push(event)
  return seen.reverse()
}

/** A profile's events but one. */
export interface LeftOut {
  readonly profile: ProfileId
  readonly seen: readonly number[]
  readonly left: number
}

export function historyWithout(evening: Evening, { profile, seen, left }: LeftOut): History {
  const { world, service } = evening
  const { profileCount, catalogue } = world
  const histories = new Histories({ profileCount, catalogue })
  histories.setMask(service.histories.mask, new EventLog({ profileCount }))
  const event: EventRecord = emptyEvent()
  for (const index of [...signUpOf(evening, profile), ...seen]) {
    if (index === left) continue
    service.log.read(index, event)
    histories.apply(event)
  }
  return histories.of(profile)
}

/** The household's own records, which stand with its first profile and say where all of it lives; none where that is this one. */
function signUpOf(evening: Evening, profile: ProfileId): readonly number[] {
  const { firstProfiles, households } = evening.world.accounts
  const first = profileId(firstProfiles[households[profile]])
  return first === profile ? [] : eventsOf(evening, first).filter((event) => evening.service.log.kindAt(event) === KIND.subscribe)
}
