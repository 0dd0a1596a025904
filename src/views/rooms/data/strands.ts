/**
 * A person as the service has them: seven strands, one a signal, each drawn from the records that carry it.
 *
 * A strand holds a number from 0 to 1 a record, oldest first: which title, whose face, what kind of story, what hour, how far
 * through, how long a trailer, which device. It is a picture of the recorded columns and of nothing else.
 */
import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { Maskable, Signal } from '../../../engine/contract/signals'
import type { Structure } from '../../../engine/contract/vocabulary'
import type { RecordView } from '../../../engine/lab/snapshot'
import { DEVICES, MINUTES_A_DAY, SIGNALS } from '../../vocabulary'

/** Values of a signal, oldest record first. */
export type Strand = readonly number[]
export type Strands = { readonly [S in Signal]: Strand }

const STRUCTURES: { readonly [S in Structure]: number } = { closed: 0, cliffhanger: 0.5, serial: 1 }
/** Kinds whose share says how far through the title one has come. */
const TIMED: ReadonlySet<RecordView['kind']> = new Set(['resume', 'stop', 'episodeEnd'])

/** What a record tells of each signal, 0 to 1; null where it tells nothing. */
type Told = (record: RecordView, catalogue: PublicCatalogue) => number | null

const TOLD: { readonly [S in Signal]: Told } = {
  titles: ({ title }, { titles }) => (titles[title] === undefined ? null : title / Math.max(1, titles.length - 1)),
  artists: ({ title }, { titles, artists }) => {
    const lead = titles[title]?.cast[0]
    return lead === undefined ? null : lead / Math.max(1, artists.length - 1)
  },
  structures: ({ title }, { titles }) => {
    const structure = titles[title]?.structure
    return structure === undefined ? null : STRUCTURES[structure]
  },
  when: ({ at }) => (at % MINUTES_A_DAY) / MINUTES_A_DAY,
  howLong: ({ kind, share }) => (TIMED.has(kind) ? within(share) : null),
  trailers: ({ kind, share }) => (kind === 'trailerStop' ? within(share) : null),
  device: ({ device }) => (device === null ? null : DEVICES.indexOf(device) / (DEVICES.length - 1)),
}

const within = (share: number): number => Math.min(1, Math.max(0, share))

/** The seven strands of a person's records, which come newest first; what was taken from the machine's sight is not in them. */
export function strandsOf(records: readonly RecordView[], catalogue: PublicCatalogue): Strands {
  const seen = records.filter(({ takenAway }) => !takenAway).reverse()
  const strand = (signal: Signal): Strand => seen.map((record) => TOLD[signal](record, catalogue)).filter((value) => value !== null)
  return {
    titles: strand('titles'),
    artists: strand('artists'),
    structures: strand('structures'),
    when: strand('when'),
    howLong: strand('howLong'),
    trailers: strand('trailers'),
    device: strand('device'),
  }
}

/** One thread of the silhouette: a stretch of a strand. */
export interface Thread {
  readonly signal: Signal
  /** Of the seven. */
  readonly turn: number
  /** Of the threads of its strand, the oldest records first. */
  readonly ply: number
  readonly values: Strand
}

/** How many threads a strand has at most, and how many records lie on one. */
export const THREADS_A_STRAND = 8
export const RECORDS_A_THREAD = 10

/**
 * The threads of all strands, from the bottom up, one beside the other: the more is recorded, the more of a person there is. A
 * masked signal leaves its threads out, and the others stay where they are.
 */
export function woven(strands: Strands, masked: readonly Maskable[]): readonly Thread[] {
  return SIGNALS.flatMap((signal, turn) => {
    if (masked.includes(signal)) return []
    const newest = strands[signal].slice(-THREADS_A_STRAND * RECORDS_A_THREAD)
    const count = Math.ceil(newest.length / RECORDS_A_THREAD)
    return Array.from({ length: count }, (_, ply) => ({
      signal,
      turn,
      ply,
      values: newest.slice(ply * RECORDS_A_THREAD, (ply + 1) * RECORDS_A_THREAD),
    }))
  })
}
