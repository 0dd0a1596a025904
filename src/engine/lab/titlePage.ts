/**
 * Answers: what does the service know of one title and one person, and what does it hold to be like it?
 *
 * Recorded: how far each episode was watched (the furthest minute of any viewing), where a viewing would go on, thumb and list.
 * Guessed: the model's nearest titles. Looking fixes no trailer.
 */
import { isThereOn } from '../contract/arrivals'
import type { PublicTitle } from '../contract/catalogue'
import { KIND } from '../contract/events'
import type { ProfileId, TitleId, TrailerId } from '../contract/ids'
import { DEVICES, type Device } from '../contract/vocabulary'
import { emptyEvent } from '../service/log/eventColumns'
import type { Cold } from '../service/models/protocol'
import { cellOf } from '../service/pages/cells'
import type { Evening } from './evening'
import { evidenceFor, likersOf } from './evidence'
import type { Evidence, Seat } from './snapshot'

const MORE_LIKE_THIS = 8

export interface TitleRequest {
  readonly seat: Seat
  readonly title: TitleId
}

/** Where a person stands with a title, as recorded. */
export interface Standing {
  /** Where a viewing that was begun goes on; null where none is under way. */
  readonly goesOn: { readonly episode: number; readonly minute: number; readonly device: Device | null } | null
  readonly finished: boolean
  readonly thumb: -1 | 0 | 1
  readonly onList: boolean
  /** By episode, the furthest minute reached. */
  readonly episodes: readonly number[]
}

export interface TitlePage {
  readonly title: TitleId
  readonly standing: Standing
  /** People recorded as liking it. */
  readonly likers: number
  readonly evidence: readonly Evidence[]
  /** Nearest first; none where the model knows nothing of the title. */
  readonly similar: readonly TitleId[]
  readonly cold: Cold | null
  /** Of its ten, the one that is shown to this person. */
  readonly trailer: TrailerId
}

export function titlePageOf(evening: Evening, { seat, title }: TitleRequest): TitlePage {
  const { service, world, day } = evening
  const similar = service.learned.model?.similar(title, MORE_LIKE_THIS) ?? { kind: 'cold' as const, reason: 'noEvents' as const }
  const isCold = 'kind' in similar
  return {
    title,
    standing: standingOf(evening, seat.profile, world.catalogue.titles[title]),
    likers: likersOf(evening, title),
    evidence: evidenceFor(evening, seat.profile, title),
    similar: isCold ? [] : similar.map((one) => one.title).filter((one) => isThereOn(world.catalogue.titles[one], day)),
    cold: isCold ? similar : null,
    trailer: service.desk.trailerShown(seat.profile, title).trailer,
  }
}

function standingOf({ service }: Evening, profile: ProfileId, title: PublicTitle): Standing {
  const cells = service.histories.cells(profile)
  const cell = cellOf(cells, title.id)
  const episodes = minutesReached(service.log, profile, title)
  if (cell < 0) return { goesOn: null, finished: false, thumb: 0, onList: false, episodes }
  const thumb = cells.thumb[cell]
  return {
    goesOn:
      cells.inProgress[cell] === 0
        ? null
        : { episode: cells.episode[cell], minute: cells.minute[cell], device: DEVICES[cells.device[cell]] ?? null },
    finished: cells.finished[cell] === 1,
    thumb: thumb > 0 ? 1 : thumb < 0 ? -1 : 0,
    onList: cells.onList[cell] === 1,
    episodes,
  }
}

/** By episode, the furthest minute that any viewing came to. */
function minutesReached(log: Evening['service']['log'], profile: ProfileId, title: PublicTitle): readonly number[] {
  const reached = new Array<number>(title.episodes).fill(0)
  const reach = (episode: number, minute: number): void => {
    if (episode < reached.length) reached[episode] = Math.max(reached[episode], Math.min(title.minutesAnEpisode, minute))
  }
  const event = emptyEvent()
  for (let index = log.latestOf(profile); index >= 0; index = log.previousOf(index)) {
    const kind = log.kindAt(index)
    if (log.titleAt(index) !== title.id || log.isHidden(index) || (kind !== KIND.stop && kind !== KIND.episodeEnd)) continue
    log.read(index, event)
    if (kind === KIND.episodeEnd) reach(event.episode, title.minutesAnEpisode)
    else reach(event.episode, Math.round(event.share * title.episodes * title.minutesAnEpisode) - event.episode * title.minutesAnEpisode)
  }
  return reached
}
