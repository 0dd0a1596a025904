/**
 * What the nights taught beside the models: when which genre is watched, how people resume, what rises, which trailers work.
 *
 * It can be taught anew: the days that the log keeps whole are learned night by night from what the machine may see now. So under
 * a mask, without an event or without a person it is, to the last bit, what it would have been had the machine never seen them; and
 * what is given back is there as before. Which trailer was shown, with what probability, stays as recorded.
 * It is so from the next night on, as all that is shared changes between two days only. Until then what rests on a hidden signal is set
 * aside in the pages (resuming, habits, trends), and trailers are chosen with what may still be known of the person.
 *
 * Cost: such a night walks once over the days kept whole, 28 to 35; twice on the last night of a week under a mask, and where records
 * changed under one.
 *
 * Misleads beyond these days. Their impressions are gone, so what they taught is one sum that nothing is taken out of: what was
 * learned of everybody with all signals seen, on the morning on which the days kept begin. It is left out as a whole where titles are hidden;
 * its resuming where the hour or how long is; its habits by hour or device where those are. An event or a person that was taken away while those
 * days were still kept is not in it, and does not come back to it.
 */
import type { PublicCatalogue } from '../contract/catalogue'
import type { EventRecord } from '../contract/events'
import type { History } from '../contract/history'
import type { Day, ProfileId } from '../contract/ids'
import { day as dayAt } from '../contract/ids'
import { concernsCells } from './log/cellUpdate'
import { emptyEvent } from './log/eventColumns'
import { Histories } from './log/histories'
import type { Interactions } from './log/interactions'
import { historyOf } from './log/interactions'
import type { EventLog } from './log/log'
import { DAYS_A_STRETCH } from './log/retention'
import type { Mask } from './log/signals'
import { hidesRecords, maskEvent, NO_MASK } from './log/signals'
import type { CatalogueIndex } from './pages/catalogueIndex'
import type { NightInput } from './pages/night'
import { PageLearning, type PageLearningState } from './pages/pageLearning'
import { AspectAffinities } from './trailers/affinities'
import { trailersOfDay } from './trailers/nightBatch'
import { policyOfWorld } from './trailers/policyOfWorld'
import type { TrailerBatch, TrailerPolicy, TrailerPolicyState, WorldTrailerPolicyId } from './trailers/protocol'

/** What was learned up to the morning of a day. */
interface Morning {
  readonly day: Day
  readonly pages: PageLearningState
  readonly trailers: TrailerPolicyState
}

export interface TaughtState extends Omit<Morning, 'day'> {
  /** First mornings of the weeks kept, as learned with all signals seen. */
  readonly mornings: readonly Morning[]
  readonly maskChanged: boolean
  readonly recordsChanged: boolean
}

export interface TaughtOptions {
  readonly catalogue: PublicCatalogue
  readonly index: CatalogueIndex
  readonly seed: number
  readonly trailerPolicy: WorldTrailerPolicyId
  readonly log: EventLog
  readonly histories: Histories
  readonly profileRoom: number
}

export class Taught {
  readonly trailers: TrailerPolicy
  readonly #pages: PageLearning
  readonly #affinities: AspectAffinities
  readonly #options: TaughtOptions
  readonly #nothing: Morning
  readonly #seen: EventRecord = emptyEvent()
  #mornings: readonly Morning[]
  /** Since last night. */
  #maskChanged = false
  #recordsChanged = false

  constructor(options: TaughtOptions) {
    const { catalogue, index, seed, trailerPolicy, log } = options
    this.#options = options
    this.trailers = policyOfWorld(trailerPolicy, { catalogue, seed })
    this.#pages = new PageLearning({ catalogue, index, seed })
    this.#affinities = new AspectAffinities(catalogue)
    this.#nothing = this.#morning(log.firstDay)
    this.#mornings = [this.#nothing]
  }

  /** Takes in an event that has just been recorded. */
  apply(event: Readonly<EventRecord>): void {
    this.#apply(event, this.#options.histories)
  }

  /** What the pages take of it. */
  forPages(): Pick<NightInput, 'resume' | 'lifts' | 'trends'> {
    return this.#pages.seenThrough(this.#options.histories.mask, { learnedWithIt: !this.#maskChanged })
  }

  /** At the night after a day, before the next is opened; answers what came of the day's trailers. `before`: as known last night. */
  learn(of: Day, before: Interactions): TrailerBatch {
    const batch = this.#batch(of, this.#options.histories, (profile) => historyOf(before, profile))
    const tomorrow = dayAt(of + 1)
    const { mask } = this.#options.histories
    const keeps = tomorrow % DAYS_A_STRETCH === 0
    const masked = hidesRecords(mask)
    if (masked && (keeps || this.#recordsChanged)) this.#again(tomorrow, NO_MASK)
    if (this.#maskChanged || this.#recordsChanged || (keeps && masked)) this.#again(tomorrow, mask)
    else {
      this.trailers.learn(batch)
      this.#pages.learn(of, this.#options.histories)
      if (keeps) this.#mornings = [...this.#kept(), this.#morning(tomorrow)]
    }
    this.#maskChanged = false
    this.#recordsChanged = false
    return batch
  }

  /** Something of the records was hidden or given back. */
  maskChanged(): void {
    this.#maskChanged = true
  }

  /** Events or persons were hidden or given back, or evenings lived again. */
  recordsChanged(): void {
    this.#recordsChanged = true
  }

  /** On a morning: learns the days kept whole anew at once. What older days taught everybody stays. */
  learnAgain(today: Day): void {
    const { mask } = this.#options.histories
    this.#again(today, NO_MASK)
    if (hidesRecords(mask)) this.#again(today, mask)
    this.#recordsChanged = false
  }

  state(): TaughtState {
    const { pages, trailers } = this.#morning(this.#options.log.openDay)
    return { pages, trailers, mornings: this.#mornings, maskChanged: this.#maskChanged, recordsChanged: this.#recordsChanged }
  }

  restore({ pages, trailers, mornings, maskChanged, recordsChanged }: TaughtState): void {
    this.#pages.restore(pages)
    this.trailers.restore(trailers)
    this.#mornings = mornings
    this.#maskChanged = maskChanged
    this.#recordsChanged = recordsChanged
  }

  #morning(of: Day): Morning {
    return { day: of, pages: this.#pages.state(), trailers: this.trailers.state() }
  }

  /** Mornings since which everything is kept. */
  #kept(): readonly Morning[] {
    const { log } = this.#options
    return this.#mornings.filter(({ day }) => log.firstOfDay(day) >= log.wholeFrom)
  }

  /** Learns the days kept whole again, up to the morning of `until`. */
  #again(until: Day, mask: Mask): void {
    const [first] = this.#kept()
    const start = this.#asSeen(first, mask)
    this.#pages.restore(start.pages)
    this.trailers.restore(start.trailers)
    const mornings = [first]
    const histories = this.#historiesOf(first.day, mask)
    for (let of = first.day; of < until; of = dayAt(of + 1)) {
      this.trailers.learn(this.#batch(of, histories, (profile) => histories.of(profile)))
      this.#applyDay(of, histories)
      this.#pages.learn(of, histories)
      if ((of + 1) % DAYS_A_STRETCH === 0) mornings.push(this.#morning(dayAt(of + 1)))
    }
    if (!hidesRecords(mask)) this.#mornings = mornings
  }

  /** What is left under a mask of what older days taught. */
  #asSeen(morning: Morning, mask: Mask): Morning {
    const { pages, trailers } = this.#nothing
    if (mask.has('titles')) return { ...morning, pages, trailers: { ...trailers, period: morning.trailers.period } }
    if (!mask.has('when') && !mask.has('howLong')) return morning
    return { ...morning, pages: { ...morning.pages, resume: pages.resume } }
  }

  /** What was known of everybody on a morning, from what the machine may see now. */
  #historiesOf(morning: Day, mask: Mask): Histories {
    const { catalogue, log, histories: now, profileRoom } = this.#options
    const histories = new Histories({ profileCount: now.profileCount, room: profileRoom, catalogue })
    histories.restore({ ...now.state(), mask }, log, log.firstOfDay(morning))
    return histories
  }

  #batch(of: Day, histories: Histories, lastNight: (profile: ProfileId) => History): TrailerBatch {
    const { log } = this.#options
    const [from, to] = [log.firstOfDay(of), log.firstOfDay(dayAt(of + 1))]
    const isForgotten = (profile: ProfileId): boolean => histories.isForgotten(profile)
    return trailersOfDay({ log, from, to, mask: histories.mask, isForgotten, historyOf: lastNight, affinities: this.#affinities })
  }

  #applyDay(of: Day, histories: Histories): void {
    const { log } = this.#options
    const end = log.firstOfDay(dayAt(of + 1))
    const event = emptyEvent()
    for (let index = log.firstOfDay(of); index < end; index++) {
      if (!concernsCells(log.kindAt(index)) || log.isHidden(index)) continue
      log.read(index, event)
      histories.apply(event)
      this.#apply(event, histories)
    }
  }

  #apply(event: Readonly<EventRecord>, histories: Histories): void {
    if (histories.isForgotten(event.profile)) return
    const hourKnown = !histories.recording.isWithoutHour(event)
    if (histories.mask.size === 0) {
      this.#pages.apply(event, hourKnown)
      return
    }
    Object.assign(this.#seen, event)
    maskEvent(this.#seen, histories.mask)
    this.#pages.apply(this.#seen, hourKnown)
  }
}
