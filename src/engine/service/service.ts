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
import type { Day, Minute, ProfileId } from '../contract/ids'
import { day as dayAt, dayOf, firstMinuteOf } from '../contract/ids'
import { mean } from '../math/summary'
import { FrontDesk } from './frontDesk'
import type { NightlyGuess } from './guesses'
import { guessedPlays } from './guesses'
import type { Learned } from './learned'
import { DayBuffer } from './log/dayBuffer'
import type { Erasure } from './log/erasing'
import { Histories, type HistoriesState } from './log/histories'
import type { Interactions } from './log/interactions'
import { emptyTable, withNewProfiles } from './log/interactions'
import { EventLog } from './log/log'
import type { EventLogState } from './log/logState'
import type { RecordingRule } from './log/recording'
import type { Renumbered } from './log/renumbered'
import type { Mask } from './log/signals'
import { refusedJoins, seeSameRecords } from './log/signals'
import { DayMetrics, type DayMetricsState } from './metrics/dayMetrics'
import { withTable } from './models/blendModel'
import type { FitProgress, FittedModel, ModelId } from './models/protocol'
import { fitModels } from './night'
import { createPageBuilder, pageOptions } from './pages/builder'
import { type NightInput, peopleByTitle } from './pages/night'
import { Taught, type TaughtState } from './taught'

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
  readonly taught: TaughtState
  /** Of the last night: what was learned from, told by what is known of everybody as it stood then; whole where nothing was learned yet. */
  readonly lastNight: { readonly now: Minute; readonly profileCount: number; readonly untaught: Interactions | null }
  /** Without what the blend was fitted on. */
  readonly fitted: ReadonlyMap<ModelId, FittedModel>
}

export class Service implements EventSink {
  readonly catalogue: PublicCatalogue
  readonly log: EventLog
  readonly histories: Histories
  readonly metrics: DayMetrics
  readonly desk: FrontDesk
  /** What the pages were last taught; null before the first night. */
  lesson: NightInput | null = null
  readonly #scenario: Scenario
  readonly #buffer: DayBuffer
  readonly #pages: Learned['pages']
  readonly #taught: Taught
  /** Models of this morning by mask, so that taking a mask off gives back the very page that was there. */
  readonly #byMask = new Map<string, ReadonlyMap<ModelId, FittedModel>>()
  #interactions: Interactions
  /** How many profiles there were last night. */
  #profilesLearned: number
  #learned: Learned

  constructor({ catalogue, profileCount, profileRoom, scenario }: ServiceOptions) {
    this.catalogue = catalogue
    this.#scenario = scenario
    this.#buffer = new DayBuffer(profileRoom)
    this.log = new EventLog({ profileCount: profileRoom })
    this.histories = new Histories({ profileCount, room: profileRoom, catalogue })
    this.metrics = new DayMetrics({ profileCount: profileRoom, releasedOn: catalogue.titles.map(({ releasedOn }) => releasedOn) })
    this.#pages = createPageBuilder(pageOptions(catalogue, scenario))
    const { seed, trailerPolicy } = scenario
    const { log, histories } = this
    this.#taught = new Taught({ catalogue, index: this.#pages.index, seed, trailerPolicy, log, histories, profileRoom })
    this.#interactions = this.histories.interactions(firstMinuteOf(dayAt(0)))
    this.#profilesLearned = profileCount
    this.#learned = { model: null, fitted: new Map(), pages: this.#pages, trailers: this.#taught.trailers, refuseArtists: false }
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
    const recorded = this.histories.recording.of(event)
    this.#buffer.emit(recorded)
    this.histories.apply(recorded)
  }

  /** Takes in one event at once, ahead of the evenings of its day: a visitor's. */
  record(event: Readonly<EventRecord>): void {
    const recorded = this.histories.recording.of(event)
    this.histories.apply(recorded)
    this.#append(recorded)
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
    const guessed = guessedPlays({
      log: this.log,
      range: { from: this.log.firstOfDay(of), to: this.log.length },
      before,
      model: this.#learned.model,
      mask: this.histories.mask,
      notYet: notYetOn(this.catalogue, of),
    })
    const interactions = this.histories.interactions(firstMinuteOf(dayAt(of + 1)))
    const fitted = yield* fitModels({ ...this.#fitBasis(interactions), previous: this.#learned.fitted, keepWeights: false })
    const trailers = this.#taught.learn(of, before)
    this.#interactions = interactions
    this.#profilesLearned = interactions.profileCount
    this.#byMask.clear()
    this.#take(fitted)
    this.log.beginDay(dayAt(of + 1))
    this.log.fold({ catalogue: this.catalogue, recordsKept: this.#scenario.recordsKept })
    return { guessed, trailerTakeRate: trailers.count > 0 ? mean(trailers.rewards) : null }
  }

  /**
   * Hides signals or the country from the machine, or gives them back: histories and models are learned anew from what is left, at once;
   * habits, resuming and trailers with the next night (taught.ts).
   */
  setMask(mask: Mask): void {
    const { mask: before } = this.histories
    const anew = !seeSameRecords(mask, before)
    this.#byMask.set(keyOf(before), this.#learned.fitted)
    this.histories.setMask(mask, anew ? this.log : null)
    if (anew) this.#taught.maskChanged()
    if (this.#learned.model !== null) this.#take(this.#byMask.get(keyOf(mask)) ?? this.#refitted())
    this.desk.newPeriod()
  }

  /** Takes one event from the machine's sight, or gives it back. What was learned changes with the next night; the person's page at once. */
  setHidden(event: number, hidden: boolean): void {
    this.log.hide(event, hidden)
    this.#recordsChanged([this.log.profileAt(event)])
  }

  /**
   * Hides all records of a profile from the machine, or gives them back. Its own page knows nothing at once; the next night
   * learns without it.
   */
  setForgotten(profile: ProfileId, forgotten: boolean): void {
    this.histories.setForgotten(profile, forgotten, this.log)
    this.#taught.recordsChanged()
    this.desk.newPeriod()
  }

  /** What was recorded of a profile until now counts no more: its own page knows nothing at once, the next night learns without it. */
  startAnew(profile: ProfileId): void {
    this.log.startAnew(profile, this.catalogue.titles.length)
    this.#recordsChanged([profile])
  }

  /**
   * Replaces what some profiles did from a day on by evenings lived again. What was learned follows with the next night.
   * Gives the new numbers of old events, −1 where one is gone.
   */
  replace(profiles: readonly ProfileId[], from: Day, events: readonly Readonly<EventRecord>[]): Renumbered {
    const renumbered = this.log.replaceProfiles(profiles, firstMinuteOf(from), events)
    this.#recordsChanged(profiles)
    return renumbered
  }

  /** From now on a signal is recorded, or not, of these profiles; and of whoever opens one later, where `newcomers` says so. What was recorded stays. */
  setRecording({ profiles, signal, recorded, newcomers }: RecordingRule): void {
    const { recording } = this.histories
    recording.change(profiles, { signal, recorded })
    if (newcomers) recording.changeForNewcomers({ signal, recorded })
    this.desk.newPeriod()
  }

  /**
   * Erases one record, or all there is of a profile, and learns everything anew without it before it returns: log, histories,
   * interactions, models (from nothing, so that no factor remembers; the blend keeps its three weights), habits, resuming, trends and trailers of the days kept whole.
   * On a morning. Sums of older days, of everybody together, stay.
   */
  erase(erasure: Erasure): void {
    const profile = 'profile' in erasure ? erasure.profile : this.log.profileAt(erasure.event)
    this.log.erase(erasure, this.catalogue.titles.length)
    this.histories.erase(profile, this.log)
    if ('event' in erasure) this.histories.rebuildProfile(profile, this.log)
    this.#taught.learnAgain(this.log.openDay)
    this.#byMask.clear()
    this.#interactions = this.histories.interactions(this.#interactions.now)
    if (this.#learned.model !== null) this.#take(this.#refitted({ anew: true }))
    this.desk.newPeriod()
  }

  /** All that outlives a day, for a checkpoint. Taken between two days. */
  state(): ServiceState {
    const { fitted } = this.#learned
    const table = this.#interactions
    return {
      log: this.log.state(),
      histories: this.histories.state(),
      metrics: this.metrics.state(),
      taught: this.#taught.state(),
      lastNight: { now: table.now, profileCount: this.#profilesLearned, untaught: fitted.size > 0 ? null : table },
      fitted: withTable(fitted, emptyTable(table.titleCount)),
    }
  }

  /** Puts back what `state` gave; from there on it records and learns as it did then. */
  restore(state: ServiceState): void {
    this.log.restore(state.log)
    this.histories.restore(state.histories, this.log)
    this.metrics.restore(state.metrics)
    this.#taught.restore(state.taught)
    const { now, profileCount, untaught } = state.lastNight
    const table = untaught ?? this.histories.interactions(now, profileCount)
    this.#profilesLearned = profileCount
    this.#interactions = withNewProfiles(table, this.histories.profileCount)
    this.#byMask.clear()
    if (state.fitted.size > 0) this.#take(withTable(state.fitted, table))
    else this.#unlearn()
  }

  #unlearn(): void {
    this.#learned = { ...this.#learned, model: null, fitted: new Map(), refuseArtists: false }
    this.lesson = null
    this.#pages.unlearn()
    this.desk.newPeriod()
  }

  #recordsChanged(profiles: readonly ProfileId[]): void {
    for (const profile of profiles) this.histories.rebuildProfile(profile, this.log)
    this.#taught.recordsChanged()
    this.desk.newPeriod()
  }

  #append(event: Readonly<EventRecord>): void {
    this.log.emit(event)
    this.metrics.apply(event)
    this.#taught.apply(event)
  }

  #fitBasis(interactions: Interactions) {
    return { settings: this.#scenario, catalogue: this.catalogue, interactions, mask: this.histories.mask }
  }

  #refitted({ anew } = { anew: false }): ReadonlyMap<ModelId, FittedModel> {
    const interactions = this.histories.interactions(this.#interactions.now)
    const fit = fitModels({ ...this.#fitBasis(interactions), previous: this.#learned.fitted, keepWeights: true, anew })
    for (let step = fit.next(); ; step = fit.next()) if (step.done) return step.value
  }

  #take(fitted: ReadonlyMap<ModelId, FittedModel>): void {
    const model = fitted.get(this.#scenario.model)
    const popularity = fitted.get('popularity')
    if (model === undefined || popularity === undefined) throw new RangeError(`Expected a fitted ${this.#scenario.model}`)
    const { mask } = this.histories
    this.#learned = { ...this.#learned, model, fitted, refuseArtists: refusedJoins(mask).refuseArtists }
    const { now } = this.#interactions
    const people = peopleByTitle(mask.size === 0 ? this.#interactions : this.histories.interactions(now))
    this.lesson = { popularity, similarity: model, people, today: dayOf(now), ...this.#taught.forPages() }
    this.#pages.learn(this.lesson)
    this.desk.newPeriod()
  }
}

const keyOf = (mask: Mask): string => [...mask].sort().join()
