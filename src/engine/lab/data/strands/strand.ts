/**
 * Answers: what lies behind one of the seven signals, for everybody, a group, a household or a person?
 *
 * One pass of the log, in steps: each record that is kept and not taken away is read as the machine sees it (what is masked is blanked,
 * `service/log/signals.ts`), and handed to the count that the signal has in a file of its own beside this one.
 * Misleads: of trailers and pages the log keeps 28 days; what was not recorded stands nowhere and is counted nowhere.
 */
import { KIND } from '../../../contract/events'
import { profileId } from '../../../contract/ids'
import type { Signal } from '../../../contract/signals'
import type { Genre } from '../../../contract/vocabulary'
import { emptyEvent } from '../../../service/log/eventColumns'
import { maskEvent } from '../../../service/log/signals'
import type { Evening } from '../../evening'
import { type ArtistsPicture, countArtists } from './artists'
import type { StrandCount } from './count'
import { crowdOf, type StrandCrowd } from './crowd'
import { countDevices, type DevicePicture } from './devices'
import { countHours, type HoursPicture } from './hours'
import { countLengths, type LengthsPicture } from './lengths'
import { countStructures, type StructuresPicture } from './structures'
import { countTitles, type TitlesPicture } from './titles'
import { countTrailers, type TrailersPicture } from './trailers'

export interface StrandRequest {
  readonly signal: Signal
  readonly of: StrandCrowd
  /** Of `when` only: minutes of titles of this genre; null for all. */
  readonly genre: Genre | null
}

export type StrandPicture =
  | TitlesPicture
  | ArtistsPicture
  | StructuresPicture
  | HoursPicture
  | LengthsPicture
  | TrailersPicture
  | DevicePicture

export interface StrandAnswer {
  /** Of how many profiles. */
  readonly profiles: number
  /** Of how many of them the signal is not recorded at the moment. */
  readonly stopped: number
  /** The signal is hidden from the machine, so there is no picture. */
  readonly hidden: boolean
  readonly picture: StrandPicture | null
}

const EVENTS_A_STEP = 20_000

export function* strandOf(evening: Evening, { signal, of, genre }: StrandRequest): Generator<number, StrandAnswer> {
  const { histories } = evening.service
  const crowd = crowdOf(evening, of)
  const profiles = crowd.reduce((sum, one) => sum + one, 0)
  const stopped = crowd.reduce((sum, one, profile) => {
    return sum + (one === 1 && !histories.recording.isRecorded(profileId(profile), signal) ? 1 : 0)
  }, 0)
  const hidden = histories.mask.has(signal)
  const picture = hidden ? null : yield* counted(evening, crowd, counterOf(evening, signal, genre))
  return { profiles, stopped, hidden, picture }
}

function* counted(evening: Evening, crowd: Uint8Array, count: StrandCount<StrandPicture>): Generator<number, StrandPicture> {
  const { log, histories } = evening.service
  const { mask } = histories
  const wanted = new Set(count.kinds.map((kind) => KIND[kind]))
  const record = emptyEvent()
  let read = 0
  for (let index = log.next(0); index < log.length; index = log.next(index + 1)) {
    if (++read % EVENTS_A_STEP === 0) yield index / log.length
    if (!wanted.has(log.kindAt(index)) || crowd[log.profileAt(index)] !== 1 || log.isHidden(index)) continue
    log.read(index, record)
    if (mask.size > 0) maskEvent(record, mask)
    count.add(record)
  }
  return count.finish()
}

function counterOf(evening: Evening, signal: Signal, genre: Genre | null): StrandCount<StrandPicture> {
  const { recording, mask } = evening.service.histories
  const { catalogue } = evening.world
  switch (signal) {
    case 'titles':
      return countTitles(catalogue)
    case 'artists':
      return countArtists(catalogue, (profile) => recording.joinsRefused(profile)?.refuseArtists === true)
    case 'structures':
      return countStructures(catalogue, (profile) => recording.joinsRefused(profile)?.refuseStructures === true)
    case 'when':
      return countHours(catalogue, { genre, isWithoutHour: (record) => mask.has('when') || recording.isWithoutHour(record) })
    case 'howLong':
      return countLengths(catalogue)
    case 'trailers':
      return countTrailers()
    case 'device':
      return countDevices()
  }
}
