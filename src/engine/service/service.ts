/**
 * The company: a log, what it learned from it, and a desk that answers requests.
 *
 * It knows the public catalogue and its own log, nothing else. Two services with the same log, catalogue and settings give the
 * same pages, byte for byte, whatever people really like (the blindfold test).
 */
import type { Scenario } from '../../scenario/knobs'
import { notYetOn } from '../contract/arrivals'
import type { PublicCatalogue } from '../contract/catalogue'
import type { EventRecord, EventSink } from '../contract/events'
import type { Day, ProfileId } from '../contract/ids'
import { day as dayAt, firstMinuteOf } from '../contract/ids'
import { mean } from '../math/summary'
import { FrontDesk } from './frontDesk'
import type { NightlyGuess } from './guesses'
import { guessedPlays } from './guesses'
import type { Learned } from './learned'
import { DayBuffer } from './log/dayBuffer'
import { emptyEvent } from './log/eventColumns'
import { Histories, type HistoriesState } from './log/histories'
import type { Interactions } from './log/interactions'
import { historyOf, withNewProfiles } from './log/interactions'
import { EventLog, type EventLogState } from './log/log'
import type { Renumbered } from './log/replacing'
import type { Mask } from './log/signals'
import { maskEvent, refusedJoins } from './log/signals'
import { DayMetrics, type DayMetricsState } from './metrics/dayMetrics'
import type { FitProgress, FittedModel, ModelId } from './models/protocol'
import { fitModels } from './night'
import { createPageBuilder } from './pages/builder'
import { PageLearning, type PageLearningState } from './pages/pageLearning'
import { AspectAffinities } from './trailers/affinities'
import { concernsTrailers, TrailerBatchCollector } from './trailers/batch'
import type { TrailerBatch, TrailerPolicyState } from './trailers/protocol'
import { TRAILER_POLICIES } from './trailers/registry'

export interface ServiceOptions {
  readonly catalogue: PublicCatalogue
  readonly profileCount: number
  /** How many profiles there may be one day. */
  readonly profileRoom: number
  readonly scenario: Scenario
}

/** What the service says of a night. */
export interface NightReport {
  readonly guessed: NightlyGuess
  /** Quality plays of titles whose trailer was seen ÷ trailers seen; null where none was. */
  readonly trailerTakeRate: number | null
}

export interface ServiceState {
  readonly log: EventLogState
  readonly histories: HistoriesState
  readonly metrics: DayMetricsState
  readonly pages: PageLearningState
  readonly trailers: TrailerPolicyState
  readonly interactions: Interactions
  readonly fitted: ReadonlyMap<ModelId, FittedModel>
}

export class Service implements EventSink {
  readonly catalogue: PublicCatalogue
  readonly log: EventLog
  readonly histories: Histories
  readonly metrics: DayMetrics
  readonly desk: FrontDesk
  readonly #scenario: Scenario
  readonly #buffer: DayBuffer
  readonly #pageLearning: PageLearning
  readonly #pages: Learned['pages']
  readonly #trailers: Learned['trailers']
  readonly #affinities: AspectAffinities
  /** Models of this morning by mask, so that taking a mask off gives back the very page that was there. */
  readonly #byMask = new Map<string, ReadonlyMap<ModelId, FittedModel>>()
  #interactions: Interactions
  #learned: Learned

  constructor({ catalogue, profileCount, profileRoom, scenario }: ServiceOptions) {
    this.catalogue = catalogue
    this.#scenario = scenario
    this.#buffer = new DayBuffer(profileRoom)
    this.log = new EventLog({ profileCount: profileRoom })
    this.histories = new Histories({ profileCount, room: profileRoom, catalogue })
    this.metrics = new DayMetrics({ profileCount: profileRoom, releasedOn: catalogue.titles.map(({ releasedOn }) => releasedOn) })
    this.#pages = createPageBuilder({
      catalogue,
      seed: scenario.seed,
      explore: scenario.explore,
      arranging: { diversity: scenario.diversity, calibration: scenario.calibration },
      personal: scenario.model !== 'popularity',
    })
    this.#affinities = new AspectAffinities(catalogue)
    this.#pageLearning = new PageLearning({ catalogue, index: this.#pages.index, seed: scenario.seed })
    this.#trailers = TRAILER_POLICIES[scenario.trailerPolicy]({ catalogue, seed: scenario.seed })
    this.#interactions = this.histories.interactions(firstMinuteOf(dayAt(0)))
    this.#learned = { model: null, fitted: new Map(), pages: this.#pages, trailers: this.#trailers, refuseArtists: false }
    this.desk = new FrontDesk({ catalogue, histories: this.histories, learned: () => this.#learned })
  }

  get learned(): Learned {
    return this.#learned
  }

  /** Profiles × titles as of last night. */
  get interactions(): Interactions {
    return this.#interactions
  }

  /** Takes in what happens during a day's evenings, in whatever order households are lived. */
  emit(event: Readonly<EventRecord>): void {
    this.#buffer.emit(event)
    this.histories.apply(event)
  }

  /** Takes in one event at once, ahead of the evenings of its day: a visitor's. */
  record(event: Readonly<EventRecord>): void {
    this.histories.apply(event)
    this.#append(event)
  }

  /** More profiles were opened: so many there are now. */
  grow(profileCount: number): void {
    this.histories.grow(profileCount)
    this.#interactions = withNewProfiles(this.#interactions, profileCount)
    this.desk.newPeriod()
  }

  /** Puts the day's evenings into the log, in (minute, profile) order. */
  closeDay(): void {
    this.#buffer.flushInto({ emit: (event) => this.#append(event) })
  }

  /** Learns from the day that was closed, and opens the next. */
  *learn(of: Day): Generator<FitProgress, NightReport> {
    const before = this.#interactions
    const range = { from: this.log.firstOfDay(of), to: this.log.length }
    const guessed = guessedPlays({
      log: this.log,
      range,
      before,
      model: this.#learned.model,
      mask: this.histories.mask,
      notYet: notYetOn(this.catalogue, of),
    })
    const interactions = this.histories.interactions(firstMinuteOf(dayAt(of + 1)))
    const fitted = yield* fitModels({ ...this.#fitBasis(interactions), previous: this.#learned.fitted, keepWeights: false })
    const trailers = this.#trailerBatch(range, before)
    this.#trailers.learn(trailers)
    this.#pageLearning.learn(of, this.histories)
    this.#interactions = interactions
    this.#byMask.clear()
    this.#take(fitted)
    this.log.beginDay(dayAt(of + 1))
    this.log.fold({ catalogue: this.catalogue, recordsKept: this.#scenario.recordsKept })
    return { guessed, trailerTakeRate: trailers.count > 0 ? mean(trailers.rewards) : null }
  }

  /**
   * Hides signals from the machine, or gives them back: histories and models are learned anew from what is left. Habits and
   * resuming are set aside where their signals are hidden; what the trailer policy learned stays, and is asked with what it may
   * still know of the person: nothing, where all is hidden.
   */
  setMask(mask: Mask): void {
    this.#byMask.set(keyOf(this.histories.mask), this.#learned.fitted)
    this.histories.setMask(mask, this.log)
    if (this.#learned.model !== null) this.#take(this.#byMask.get(keyOf(mask)) ?? this.#refitted())
    this.desk.newPeriod()
  }

  /** Takes one event from the machine's sight, or gives it back. Models change with the next night; the person's page at once. */
  setHidden(event: number, hidden: boolean): void {
    this.log.hide(event, hidden)
    this.histories.rebuildProfile(this.log.profileAt(event), this.log)
    this.desk.newPeriod()
  }

  /**
   * Hides all records of a profile from the machine, or gives them back. Its own page knows nothing at once; the next night's
   * models are learned without it. What habits and trailers learned of everybody before is not unlearned.
   */
  setForgotten(profile: ProfileId, forgotten: boolean): void {
    this.histories.setForgotten(profile, forgotten, this.log)
    this.desk.newPeriod()
  }

  /**
   * Replaces what some profiles did from a day on by evenings lived again. Models follow with the next night; habits and trailers
   * keep what they learned of the evenings that no longer happened. Gives the new numbers of old events, −1 where one is gone.
   */
  replace(profiles: readonly ProfileId[], from: Day, events: readonly Readonly<EventRecord>[]): Renumbered {
    const renumbered = this.log.replaceProfiles(profiles, firstMinuteOf(from), events)
    for (const profile of profiles) this.histories.rebuildProfile(profile, this.log)
    this.desk.newPeriod()
    return renumbered
  }

  /** All that outlives a day, for a checkpoint. Taken between two days. */
  state(): ServiceState {
    return {
      log: this.log.state(),
      histories: this.histories.state(),
      metrics: this.metrics.state(),
      pages: this.#pageLearning.state(),
      trailers: this.#trailers.state(),
      interactions: this.#interactions,
      fitted: this.#learned.fitted,
    }
  }

  /** Puts back what `state` gave; from there on it records and learns as it did then. */
  restore(state: ServiceState): void {
    this.log.restore(state.log)
    this.histories.restore(state.histories, this.log)
    this.metrics.restore(state.metrics)
    this.#pageLearning.restore(state.pages)
    this.#trailers.restore(state.trailers)
    this.#interactions = state.interactions
    this.#byMask.clear()
    if (state.fitted.size > 0) this.#take(state.fitted)
    else this.#unlearn()
  }

  #unlearn(): void {
    this.#learned = { ...this.#learned, model: null, fitted: new Map(), refuseArtists: false }
    this.#pages.unlearn()
    this.desk.newPeriod()
  }

  #append(event: Readonly<EventRecord>): void {
    this.log.emit(event)
    this.metrics.apply(event)
    if (!this.histories.isForgotten(event.profile)) this.#pageLearning.apply(event)
  }

  #fitBasis(interactions: Interactions) {
    return { settings: this.#scenario, catalogue: this.catalogue, interactions, mask: this.histories.mask }
  }

  #refitted(): ReadonlyMap<ModelId, FittedModel> {
    const interactions = this.histories.interactions(this.#interactions.now)
    const fit = fitModels({ ...this.#fitBasis(interactions), previous: this.#learned.fitted, keepWeights: true })
    for (let step = fit.next(); ; step = fit.next()) if (step.done) return step.value
  }

  #take(fitted: ReadonlyMap<ModelId, FittedModel>): void {
    const model = fitted.get(this.#scenario.model)
    const popularity = fitted.get('popularity')
    if (model === undefined || popularity === undefined) throw new RangeError(`Expected a fitted ${this.#scenario.model}`)
    const { mask } = this.histories
    this.#learned = { ...this.#learned, model, fitted, refuseArtists: refusedJoins(mask).refuseArtists }
    this.#pages.learn({
      popularity,
      similarity: model,
      interactions: mask.size === 0 ? this.#interactions : this.histories.interactions(this.#interactions.now),
      ...this.#pageLearning.seenThrough(mask),
    })
    this.desk.newPeriod()
  }

  /**
   * What came of today's trailers, with what was known of their people last night: never with what the evening itself told. A
   * choice later in the same day knew a little more, so its features here are slightly older than those it was made with.
   */
  #trailerBatch(range: { readonly from: number; readonly to: number }, before: Interactions): TrailerBatch {
    const { mask } = this.histories
    const collector = new TrailerBatchCollector({ minutesKnown: !mask.has('howLong') })
    const event = emptyEvent()
    for (let index = range.from; index < range.to; index++) {
      if (!concernsTrailers(this.log.kindAt(index))) continue
      if (this.log.isHidden(index) || this.histories.isForgotten(this.log.profileAt(index))) continue
      this.log.read(index, event)
      if (mask.size > 0) maskEvent(event, mask)
      collector.apply(event)
    }
    const affinities = this.#affinities
    let readFor = -1
    return collector.finish((profile, title, { out, at }) => {
      if (readFor !== profile) affinities.read(historyOf(before, profile), { refuseArtists: this.#learned.refuseArtists })
      readFor = profile
      affinities.write(title, out, at)
    })
  }
}

const keyOf = (mask: Mask): string => [...mask].sort().join()
