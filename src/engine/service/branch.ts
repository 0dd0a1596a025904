/**
 * A branch of the service: answers some of its profiles elsewhere, with what was learned of everybody and what is known of these.
 *
 * It learns nothing and records nothing for itself: each morning it is told what the night taught, and what happens at its desk is
 * handed over in the evening. Its pages and trailers are the service's own, to the last bit.
 */
import type { EventRecord, EventSink } from '../contract/events'
import type { ProfileId } from '../contract/ids'
import { profileId } from '../contract/ids'
import { FrontDesk } from './frontDesk'
import type { Learned } from './learned'
import { type CellState, CellStore } from './log/cellStore'
import { EventPack } from './log/eventPack'
import { Histories, type HistoriesState } from './log/histories'
import { EventLog } from './log/log'
import { type PortableModel, packed, Unpacking } from './models/portable'
import { createPageBuilder, type PageBuilder, pageOptions } from './pages/builder'
import type { NightInput } from './pages/night'
import type { Service, ServiceOptions } from './service'
import { policyOfWorld } from './trailers/policyOfWorld'
import type { TrailerPolicyState } from './trailers/protocol'

/** What a night taught, as plain data. */
export interface Lesson {
  /** Null before the first night. */
  readonly night: PortableNight | null
  readonly trailers: TrailerPolicyState
  readonly refuseArtists: boolean
}

interface PortableNight extends Omit<NightInput, 'popularity' | 'similarity'> {
  readonly popularity: PortableModel
  readonly model: PortableModel
}

/** What is known of some profiles. */
export interface Known extends HistoriesState {
  readonly cells: CellState
}

export function lessonOf({ learned, lesson }: Service): Lesson {
  const { trailers, refuseArtists } = learned
  if (lesson === null) return { night: null, trailers: trailers.state(), refuseArtists }
  const { popularity, similarity, ...rest } = lesson
  return { night: { ...rest, popularity: packed(popularity), model: packed(similarity) }, trailers: trailers.state(), refuseArtists }
}

/** What is known of the profiles from `from` up to, and without, `to`. */
export function knownOf({ histories, catalogue, log }: Service, { from, to }: { readonly from: ProfileId; readonly to: ProfileId }): Known {
  const cells = new CellStore(log.profileCount, catalogue.titles.length)
  for (let profile: number = from; profile < to; profile++) cells.takeOver(histories.store, profileId(profile))
  return { ...histories.state(), cells: cells.copied() }
}

export class Branch implements EventSink {
  readonly desk: FrontDesk
  readonly #histories: Histories
  readonly #noLog: EventLog
  readonly #pages: PageBuilder
  readonly #unpacking: Unpacking
  readonly #day = new EventPack()
  #learned: Learned

  constructor({ catalogue, profileCount, profileRoom, scenario }: ServiceOptions) {
    this.#histories = new Histories({ profileCount, room: profileRoom, catalogue })
    this.#noLog = new EventLog({ profileCount: profileRoom })
    this.#pages = createPageBuilder(pageOptions(catalogue, scenario))
    this.#unpacking = new Unpacking(catalogue)
    const trailers = policyOfWorld(scenario.trailerPolicy, { catalogue, seed: scenario.seed })
    this.#learned = { model: null, fitted: new Map(), pages: this.#pages, trailers, refuseArtists: false }
    this.desk = new FrontDesk({ catalogue, histories: this.#histories, learned: () => this.#learned })
  }

  /** From now on so much is known of its profiles. */
  know({ cells, ...state }: Known): void {
    this.#histories.restore(state, this.#noLog)
    this.#histories.store.restore(cells)
    this.desk.newPeriod()
  }

  /** On a morning. */
  learn({ night, trailers, refuseArtists }: Lesson): void {
    this.#learned.trailers.restore(trailers)
    if (night === null) {
      this.#pages.unlearn()
      this.#learned = { ...this.#learned, model: null, refuseArtists }
    } else {
      const { popularity, model: portable, ...rest } = night
      const model = this.#unpacking.model(portable)
      this.#pages.learn({ ...rest, popularity: this.#unpacking.model(popularity), similarity: model })
      this.#learned = { ...this.#learned, model, refuseArtists }
    }
    this.desk.newPeriod()
  }

  emit(event: Readonly<EventRecord>): void {
    const recorded = this.#histories.recording.of(event)
    this.#day.emit(recorded)
    this.#histories.apply(recorded)
  }

  /** What happened since the last time, as `unpackInto` reads it. */
  handOver(): Int32Array<ArrayBuffer> {
    return this.#day.take()
  }
}
