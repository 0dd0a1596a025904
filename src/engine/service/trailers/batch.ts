/**
 * What came of the trailers that were seen today? From the day's events to rows that a policy learns from.
 *
 * A row is one title whose trailer was seen in one sitting; its reward belongs to the last trailer of that title seen there:
 * 1 if by the end of the sitting at least two minutes of the title were watched (a quality play, from the page or from search; or
 * what else counts as success, `reward.ts`), else 0. A tile looked at without its trailer being played earns no row: nothing of the trailer was seen.
 * The affinities are asked of the caller as they were when the trailer was chosen: from last night's histories.
 * Source: attribution as in Netflix 2017, "Artwork personalization".
 *
 * Misleads: a title that somebody meant to play anyway rewards whatever trailer stood there.
 */
import type { TrailerReward } from '../../../scenario/policyKnobs'
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import type { ProfileId, TitleId } from '../../contract/ids'
import { NO_TITLE, profileId, titleId } from '../../contract/ids'
import { ASPECTS, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import type { TrailerBatch } from './protocol'
import { rewardOf } from './reward'

export interface BatchOptions {
  /** False where minutes are hidden or not recorded: then pressing play is the reward. */
  readonly minutesKnown: boolean
  /** What counts as success; a quality play where left out. */
  readonly reward?: TrailerReward
  /** Writes the person's affinities for the title at `at`. Called profile by profile, so that a person is read in once. */
  readonly affinitiesOf: (profile: ProfileId, title: TitleId, target: { readonly out: Float32Array; readonly at: number }) => void
}

interface Seen {
  readonly title: number
  trailer: number
  probability: number
  watchedMinutes: number
  played: boolean
  finished: boolean
}

interface Row extends Seen {
  readonly profile: number
}

/** Of a film or series, as with completers (facts sheet A4). */
const FINISHED_SHARE = 0.9

const TRAILER_KINDS = new Uint8Array(256)
for (const kind of ['sittingStart', 'sittingEnd', 'trailerStart', 'play', 'resume', 'episodeEnd', 'stop'] as const) {
  TRAILER_KINDS[KIND[kind]] = 1
}

/** Whether an event of this kind can change the batch; all others need not be read. */
export const concernsTrailers = (kind: number): boolean => TRAILER_KINDS[kind] === 1

/** Takes events in the log's order, one day or less at a time. */
export class TrailerBatchCollector {
  readonly #reward: TrailerReward
  readonly #open = new Map<number, Seen[]>()
  #rows: Row[] = []

  constructor({ minutesKnown, reward = 'qualityPlay' }: Pick<BatchOptions, 'minutesKnown' | 'reward'>) {
    this.#reward = minutesKnown ? reward : 'click'
  }

  apply(event: Readonly<EventRecord>): void {
    switch (event.kind) {
      case KIND.sittingStart:
      case KIND.sittingEnd:
        this.#close(event.profile)
        break
      case KIND.trailerStart:
        this.#seen(event)
        break
      case KIND.play:
      case KIND.resume:
      case KIND.episodeEnd:
      case KIND.stop:
        this.#watched(event)
        break
    }
  }

  /** Closes what is still open and gives the rows, profile by profile; then begins anew. */
  finish(affinitiesOf: BatchOptions['affinitiesOf']): TrailerBatch {
    for (const profile of Array.from(this.#open.keys())) this.#close(profile)
    const rows = this.#rows.sort((a, b) => a.profile - b.profile)
    this.#rows = []
    const affinities = new Float32Array(rows.length * ASPECTS.length)
    rows.forEach(({ profile, title }, row) => {
      affinitiesOf(profileId(profile), titleId(title), { out: affinities, at: row * ASPECTS.length })
    })
    return {
      count: rows.length,
      titles: Uint16Array.from(rows, (row) => row.title),
      trailers: Uint8Array.from(rows, (row) => row.trailer),
      affinities,
      probabilities: Float32Array.from(rows, (row) => row.probability),
      rewards: Float32Array.from(rows, (row) => rewardOf(row, this.#reward)),
    }
  }

  #seen({ profile, title, trailer, share }: Readonly<EventRecord>): void {
    if (trailer >= TRAILERS_A_TITLE || title === NO_TITLE) return
    const seen = this.#sitting(profile)
    const known = seen.find((entry) => entry.title === title)
    if (known === undefined) seen.push({ title, trailer, probability: share, watchedMinutes: 0, played: false, finished: false })
    else {
      known.trailer = trailer
      known.probability = share
    }
  }

  #watched({ kind, profile, title, amount, share }: Readonly<EventRecord>): void {
    const entry = this.#open.get(profile)?.find((seen) => seen.title === title)
    if (entry === undefined) return
    entry.played = true
    if (kind === KIND.episodeEnd || (kind === KIND.stop && share >= FINISHED_SHARE)) entry.finished = true
    if (kind === KIND.stop || kind === KIND.episodeEnd) entry.watchedMinutes = Math.max(entry.watchedMinutes, amount)
  }

  #sitting(profile: number): Seen[] {
    const known = this.#open.get(profile)
    if (known !== undefined) return known
    const made: Seen[] = []
    this.#open.set(profile, made)
    return made
  }

  #close(profile: number): void {
    const seen = this.#open.get(profile)
    if (seen === undefined) return
    for (const entry of seen) this.#rows.push({ profile, ...entry })
    this.#open.delete(profile)
  }
}

/** The batch of one day's events. */
export function trailerBatch(events: Iterable<Readonly<EventRecord>>, options: BatchOptions): TrailerBatch {
  const collector = new TrailerBatchCollector(options)
  for (const event of events) collector.apply(event)
  return collector.finish(options.affinitiesOf)
}
