/**
 * Answers: on which single record does each of these titles' scores hang, for this person?
 *
 * Each record of the profile that is still kept is left out in turn, its history is folded in again without it, and every title is scored anew by
 * today's model. What comes of it is what taking that record away gives at once; nothing is taken away here.
 * It misleads where several records say the same: each alone then seems to matter little.
 */
import type { EventRecord } from '../contract/events'
import { KIND } from '../contract/events'
import type { History } from '../contract/history'
import { type ProfileId, profileId, type TitleId } from '../contract/ids'
import { isOfAccount } from '../service/log/accountKinds'
import { emptyEvent } from '../service/log/eventColumns'
import { Histories } from '../service/log/histories'
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
    learned.model?.score(historyWithout(evening, { profile, left: (event) => event === left }), scores)
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
const NONE = -1

/** What the machine sees of the profile and is still kept, oldest first. */
export function eventsOf({ service: { log } }: Evening, profile: ProfileId): readonly number[] {
  const seen: number[] = []
  for (let event = log.latestOf(profile); event >= 0; event = log.previousOf(event)) if (!log.isHidden(event)) seen.push(event)
  return seen.reverse()
}

/** A profile's history without some of its events. */
export interface LeftOut {
  readonly profile: ProfileId
  readonly left: (event: number) => boolean
}

export function historyWithout(evening: Evening, { profile, left }: LeftOut): History {
  const { world, service } = evening
  const { profileCount, catalogue } = world
  const histories = new Histories({ profileCount, catalogue })
  histories.setMask(service.histories.mask, null)
  const event: EventRecord = emptyEvent()
  for (const index of accountOf(evening, profile)) {
    if (left(index)) continue
    service.log.read(index, event)
    histories.apply(event)
  }
  histories.rebuildProfile(profile, service.log, (index) => !left(index))
  return histories.of(profile)
}

/** What says where the profile lives: its own records of the account, and the household's, which stand with its first profile. */
function accountOf(evening: Evening, profile: ProfileId): readonly number[] {
  const { log } = evening.service
  const { firstProfiles, households } = evening.world.accounts
  const first = profileId(firstProfiles[households[profile]])
  const own = eventsOf(evening, profile).filter((event) => isOfAccount(log.kindAt(event)))
  if (first === profile) return own
  return [...eventsOf(evening, first).filter((event) => log.kindAt(event) === KIND.subscribe), ...own]
}
