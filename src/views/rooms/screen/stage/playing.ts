/** A viewing under way, before it is recorded: where it began, and where the bar stands. Pure. */
import type { PublicTitle } from '../../../../engine/contract/catalogue'
import type { Device } from '../../../../engine/contract/vocabulary'
import type { VisitorAct } from '../../../../engine/lab/acts'

export interface Spot {
  /** 0-based. */
  readonly episode: number
  readonly minute: number
}

export interface Playing {
  readonly title: Pick<PublicTitle, 'id' | 'episodes' | 'minutesAnEpisode'>
  readonly start: Spot
  readonly at: Spot
  /** It began at the beginning of an episode that was chosen, not where one had left off. */
  readonly chosen: boolean
}

/** Begins where one left off, or at the beginning; or at the beginning of the episode that was chosen. */
export function beginPlaying(title: Playing['title'], goesOn: Spot | null, episode: number | null): Playing {
  const start = episode === null ? (goesOn ?? { episode: 0, minute: 0 }) : { episode, minute: 0 }
  return dragTo({ title, start, at: start, chosen: episode !== null }, start.minute + EARLY_MINUTES)
}

/** How far the bar stands when one begins: an evening that is left early, unless the bar is dragged. */
export const EARLY_MINUTES = 6

/** The earliest minute to which the bar can be dragged: watching takes time, and what is behind was seen before. */
export const earliest = ({ start, at }: Playing): number => (at.episode === start.episode ? start.minute + 1 : 1)

export function dragTo(playing: Playing, minute: number): Playing {
  const within = Math.min(playing.title.minutesAnEpisode, Math.max(earliest(playing), Math.round(minute)))
  return { ...playing, at: { ...playing.at, minute: within } }
}

export const toTheEnd = (playing: Playing): Playing => dragTo(playing, playing.title.minutesAnEpisode)

export const hasNext = ({ title, at }: Playing): boolean => at.episode + 1 < title.episodes

/** On to the next episode, which has just begun; the last stays what it is. */
export function toNext(playing: Playing): Playing {
  if (!hasNext(playing)) return playing
  return dragTo({ ...playing, at: { episode: playing.at.episode + 1, minute: 0 } }, 1)
}

/** How long this viewing lasts, over all its episodes. */
export const minutesWatched = ({ title, start, at }: Playing): number =>
  (at.episode - start.episode) * title.minutesAnEpisode + at.minute - start.minute

/** What leaving now records. */
export function leavingAct(playing: Playing, device: Device): Extract<VisitorAct, { kind: 'watch' }> {
  const act = { kind: 'watch', title: playing.title.id, minutes: minutesWatched(playing), device } as const
  return playing.chosen ? { ...act, episode: playing.start.episode } : act
}
