/**
 * Closes the loop: people live on the pages that the service builds from what they did before. The only place that sees both
 * sides of the wall.
 *
 * A day: acts taken before it · every household's evenings, each profile's history folded in as it grows · the day put into the
 * log in (minute, profile) order · a night's learning · measures · whoever joins on the next morning. Same scenario and acts, same history, to the last bit,
 * however its days are stepped: a step may stop anywhere between two households.
 */
import type { Scenario } from '../../scenario/knobs'
import type { ProfileId } from '../contract/ids'
import { day as dayAt } from '../contract/ids'
import type { Storefront } from '../contract/storefront'
import type { NightReport } from '../service/service'
import type { Act, DatedAct } from './acts'
import { fetchAnswers, reckon } from './answering'
import { Checkpoints, comeBack } from './checkpoints'
import { ENGINE_VERSION } from './engineVersion'
import { type Evening, nowFor } from './evening'
import { ALONE, type DayProgress, EVENINGS_DONE, type Sharing } from './evenings'
import { LATER_IN_LAB } from './later'
import { Measuring } from './measuring'
import { openEvening, openingOf } from './openEvening'
import { expectProfile } from './people/expectProfile'
import { welcome } from './people/welcome'
import { findPeople } from './personCards'
import type { Lab } from './protocol'
import type { AnswerTo, Asked, QuestionName } from './questions'
import { inOneGo } from './reckoning'
import { recordsOf } from './records'
import type { DayMeasures, Opening } from './snapshot'
import { snapshotOf } from './snapshotOf'

/** What people are shown instead of the service's own desk. */
export type OtherStorefront = (evening: Evening) => Storefront

/** Touches nobody's page but the visitor's, so it may be taken while others' evenings run. */
const VISITORS_OWN: ReadonlySet<Act['kind']> = new Set(['join', 'watch', 'search', 'rate', 'list'])

export class LivingLab implements Lab {
  readonly scenario: Scenario
  readonly opening: Opening
  readonly measures: DayMeasures[] = []
  readonly acts: DatedAct[] = []
  readonly fetchAnswers = fetchAnswers
  forgetting: Promise<void> | null = null
  readonly #evening: Evening
  readonly #measuring: Measuring
  readonly #checkpoints = new Checkpoints()
  readonly #storefront: Storefront
  #sharing: Sharing | null = null
  #running: Generator<DayProgress, void> | null = null
  /** The running day's evenings are over: what comes now belongs to the next. */
  #dayIsClosed = false

  constructor(scenario: Scenario, storefront?: OtherStorefront) {
    this.scenario = scenario
    this.#evening = openEvening(scenario)
    this.#measuring = new Measuring(this.#evening)
    this.#checkpoints.morning(this.#evening, this)
    const { world, service } = this.#evening
    this.#storefront = storefront?.(this.#evening) ?? service.desk
    this.opening = openingOf(world, ENGINE_VERSION)
  }

  get day() {
    return this.#evening.day
  }

  get hash() {
    return this.#evening.service.log.hash
  }

  get events() {
    return this.#evening.service.log.length
  }

  get profiles() {
    return this.#evening.world.profileCount
  }

  shareWith(sharing: Sharing): void {
    this.#sharing = sharing
  }

  *liveDay(): Generator<DayProgress, void> {
    if (this.#running !== null) throw new RangeError(`Expected day ${this.day} to be over before the next is lived`)
    this.#running = this.#day()
    for (;;) {
      // An act may have finished the day between two steps.
      if (this.#running === null) return
      const step = this.#stepDay(this.#running)
      if (step.done) return
      yield step.value
    }
  }

  act(act: Act): DatedAct {
    if (!VISITORS_OWN.has(act.kind) || this.#dayIsClosed) this.#finishDay()
    if (this.#isMorning()) this.#checkpoints.keep(this.#evening, this)
    this.forgetting = null
    const taken = this.#take(act)
    this.forgetAfter(this.day)
    const dated = { day: this.day, order: this.acts.length, act: taken }
    this.acts.push(dated)
    return dated
  }

  get checkpoints() {
    return this.#checkpoints.days
  }

  rewind(to: number): void {
    this.#finishDay()
    if (this.#isMorning()) this.#checkpoints.keep(this.#evening, this)
    const moment = this.#checkpoints.nearest(to)
    comeBack(this.#evening, moment)
    this.measures.splice(0, this.measures.length, ...moment.measures)
    this.acts.splice(0, this.acts.length, ...moment.acts)
  }

  forgetAfter(day: number): void {
    this.#checkpoints.dropAfter(day)
  }

  snapshot(request: Parameters<Lab['snapshot']>[0]) {
    for (const seat of request.seats) this.#expectSeat(seat)
    return snapshotOf(this.#evening, { ...request, measures: this.measures })
  }

  tileDetail(...[seat, title]: Parameters<Lab['tileDetail']>) {
    return LATER_IN_LAB.get().tileDetail(this.#evening, this.#expectSeat(seat), title)
  }

  recordsOf(profile: ProfileId, count: number) {
    return recordsOf(this.#evening.service.log, this.#expectProfile(profile), { count })
  }

  people(request: Parameters<Lab['people']>[0]) {
    return findPeople(this.#evening, request)
  }

  ask<Name extends QuestionName>(asked: Asked<Name>): AnswerTo<Name> {
    return inOneGo(this.reckon(asked))
  }

  reckon<Name extends QuestionName>(asked: Asked<Name>) {
    const reckoning = reckon(this.#evening, asked)
    if (asked.question !== 'hadSheBeenSo') return reckoning
    // Evenings are lived again up to this morning: one under way is lived to its end first.
    const next = () => {
      this.#finishDay()
      return reckoning.next()
    }
    return { next }
  }

  csv(profile: ProfileId | null) {
    return LATER_IN_LAB.get().csvOf(this.#evening.service.log, { profile, catalogue: this.opening.catalogue })
  }

  nowFor(seat: Parameters<Lab['nowFor']>[0]) {
    return nowFor(this.#evening, this.#expectSeat(seat))
  }

  /** Nothing of the day was lived, and nothing done in it. */
  #isMorning(): boolean {
    return this.#running === null && this.acts.at(-1)?.day !== this.day
  }

  /** A day that fails is not half lived for ever: the next call says what failed, not that a day is still running. */
  #stepDay(day: Generator<DayProgress, void>): IteratorResult<DayProgress, void> {
    try {
      return day.next()
    } catch (error) {
      this.#running = null
      this.#dayIsClosed = false
      throw error
    }
  }

  *#day(): Generator<DayProgress, void> {
    const { world, service, day } = this.#evening
    yield* (this.#sharing ?? ALONE).live(this.#evening, this.#storefront)
    world.endDay(day)
    service.closeDay()
    this.#dayIsClosed = true
    const report = yield* this.#night()
    yield { stage: 'measuring', done: 0.95 }
    this.measures.push(this.#measuring.measure(report))
    this.#evening.day = dayAt(day + 1)
    world.forgetSuperseded(this.day)
    welcome(this.#evening)
    this.#dayIsClosed = false
    this.#running = null
    this.#checkpoints.morning(this.#evening, this)
  }

  *#night(): Generator<DayProgress, NightReport> {
    const night = this.#evening.service.learn(this.day)
    for (;;) {
      const step = night.next()
      if (step.done) return step.value
      yield { stage: 'learning', done: EVENINGS_DONE + (0.95 - EVENINGS_DONE) * step.value.done }
    }
  }

  /** Acts that others can feel, or that come during the night, are taken between two days, so that it does not matter how far the day had been stepped. */
  #finishDay(): void {
    this.#sharing?.alone()
    while (this.#running !== null && !this.#stepDay(this.#running).done);
  }

  /** Answers the act as it was taken. */
  #take(act: Act): Act {
    const taken = LATER_IN_LAB.get().takeAct(this.#evening, act)
    // What was erased stands in no moment but the first, and with nobody who shares the days.
    if (act.kind === 'erase' || act.kind === 'eraseRecord') {
      this.#checkpoints.forgetAll()
      this.forgetting = this.#sharing?.forget() ?? null
    }
    return taken
  }

  #expectProfile(profile: ProfileId): ProfileId {
    expectProfile(this.#evening, profile)
    return profile
  }

  #expectSeat<S extends Parameters<Lab['nowFor']>[0]>(seat: S): S {
    this.#expectProfile(seat.profile)
    return seat
  }
}
