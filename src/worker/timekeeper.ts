/**
 * Lives a lab's days in small steps, in one of three moods: still, playing at a speed, or running so many days as fast as
 * it goes. Runs wait for each other and come before playing. Whatever stops time, the day under way is lived to its end,
 * so that acts and readings stand between two days and a replay can put them there again.
 */
import type { DatedAct } from '../engine/lab/acts'
import type { DayProgress } from '../engine/lab/evenings'
import type { Lab } from '../engine/lab/protocol'
import { LAST_DAY } from '../scenario/lastDay'
import { inOrder, whereTheyPart } from './datedActs'
import { type Failure, failureOf, PastTheLastDay } from './failure'
import type { Outcome, Progress, Speed } from './protocol'

const DAY_MS: { readonly [S in Speed]: number } = { slow: 4000, steady: 1000, full: 0 }

interface RunJob {
  readonly id: number
  readonly days: number
  lived: number
  cancelled: boolean
}

export interface TimekeeperOptions {
  readonly lab: Lab
  /** Acts to take again, each when its day comes, in whatever order they are given. */
  readonly acts: readonly DatedAct[]
  now(): number
  onRunEnded(id: number, outcome: Outcome<{ readonly day: Lab['day'] }>): void
  onProgress(progress: Progress): void
  /** Time was held, and goes on. */
  onHeard(): void
  /** An act that was to be taken again cannot be any more: the evening goes on without it. */
  onActRefused(dated: DatedAct, failure: Failure): void
  onFailed(failure: Failure): void
}

/** What is to be done next: a step now, a step in so many milliseconds, or nothing. */
export type Due = 'now' | 'nothing' | { readonly inMs: number }

export class Timekeeper {
  private readonly options: TimekeeperOptions
  private readonly acts: DatedAct[]
  private runs: RunJob[] = []
  private speed: Speed | null = null
  private day: Generator<DayProgress, void> | null = null
  private done = 0
  /** Others live a share of the day, and nothing is to be done until one of them is heard. */
  private held = false
  private dayBeganAt = Number.NEGATIVE_INFINITY

  constructor(options: TimekeeperOptions) {
    this.options = options
    this.acts = inOrder(options.acts)
    this.takeDueActs()
  }

  /** A day has begun and not ended. */
  get underWay(): boolean {
    return this.day !== null
  }

  get isHeld(): boolean {
    return this.held
  }

  play(speed: Speed): void {
    this.speed = speed
  }

  /** Plays no further than the day under way. */
  still(): void {
    this.speed = null
  }

  /** To be called between two days. */
  pause(): void {
    this.still()
    this.endRuns({ kind: 'cancelled' })
  }

  run(id: number, days: number): void {
    if (!Number.isInteger(days) || days < 1) throw new RangeError(`Expected \`days\` to be an integer from 1, got ${days}`)
    this.runs.push({ id, days, lived: 0, cancelled: false })
  }

  /** To be called between two days: the same world on another day, or with other acts from some day on. */
  relive(id: number, { acts, day }: { readonly acts: readonly DatedAct[]; readonly day: number }): void {
    if (!Number.isInteger(day) || day < 0) throw new RangeError(`Expected \`day\` to be an integer from 0, got ${day}`)
    this.pause()
    const wanted = inOrder(acts)
    this.comeBackFor(wanted, day)
    this.acts.splice(0, this.acts.length, ...wanted.slice(this.options.lab.acts.length))
    this.takeDueActs()
    const days = day - this.options.lab.day
    if (days > 0) this.run(id, days)
    else this.options.onRunEnded(id, { kind: 'done', value: { day: this.options.lab.day } })
  }

  /** Something was done that these acts did not follow from. */
  dropLater(): readonly DatedAct[] {
    return this.acts.splice(0, this.acts.length)
  }

  private comeBackFor(wanted: readonly DatedAct[], day: number): void {
    const { lab } = this.options
    const parting = whereTheyPart([...lab.acts, ...this.acts], wanted)
    lab.forgetAfter(parting.day)
    const undoesSomething = parting.shared < lab.acts.length || parting.day < lab.day
    const shortensTheWay = lab.checkpoints.some((checkpoint) => checkpoint > lab.day && checkpoint <= day)
    if (undoesSomething) lab.rewind(Math.min(parting.day, day))
    else if (day < lab.day || shortensTheWay) lab.rewind(day)
  }

  /** True where there was such a run; it ends with the day under way. */
  cancel(id: number): boolean {
    const job = this.runs.find((run) => run.id === id)
    if (job === undefined) return false
    job.cancelled = true
    if (!this.underWay) this.endCancelled()
    return true
  }

  /** Answers every run that waits, without living on. */
  endRuns(outcome: Outcome<{ readonly day: Lab['day'] }>): void {
    const ended = this.runs
    this.runs = []
    for (const { id } of ended) this.options.onRunEnded(id, outcome)
  }

  due(): Due {
    if (this.held) return 'nothing'
    if (this.runs.length > 0) return 'now'
    if (this.speed === null) return this.underWay ? 'now' : 'nothing'
    const dayMs = DAY_MS[this.speed]
    const dueAt = this.dayBeganAt + (this.underWay ? this.done : 1) * dayMs
    const inMs = dueAt - this.options.now()
    return inMs <= 0 ? 'now' : { inMs }
  }

  /** One small step of the day under way, or of the next. */
  step(): void {
    try {
      this.day ??= this.beginDay()
      const { value, done } = this.day.next()
      if (done || value === undefined) this.endDay()
      else this.report(value)
    } catch (thrown) {
      this.stand(failureOf(thrown))
    }
  }

  private beginDay(): Generator<DayProgress, void> {
    if (this.options.lab.day >= LAST_DAY) throw new PastTheLastDay()
    this.done = 0
    const now = this.options.now()
    const nextAt = this.dayBeganAt + (this.speed === null ? 0 : DAY_MS[this.speed])
    // A day that came on time keeps the beat; after a pause or a slow day the beat starts anew.
    this.dayBeganAt = now - nextAt < 100 ? nextAt : now
    return this.options.lab.liveDay()
  }

  private endDay(): void {
    this.day = null
    this.takeDueActs()
    const [job] = this.runs
    if (job !== undefined) {
      job.lived += 1
      this.options.onProgress({ id: job.id, done: job.lived / job.days, stage: null })
      if (job.lived === job.days && !job.cancelled) {
        this.runs.shift()
        this.options.onRunEnded(job.id, { kind: 'done', value: { day: this.options.lab.day } })
      }
    }
    this.endCancelled()
  }

  private report({ stage, done, waits }: DayProgress): void {
    this.done = done
    if (waits !== undefined) this.holdUntil(waits)
    const [job] = this.runs
    if (job !== undefined) this.options.onProgress({ id: job.id, done: (job.lived + done) / job.days, stage })
  }

  private holdUntil(heard: Promise<void>): void {
    this.held = true
    heard.then(() => {
      this.held = false
      this.options.onHeard()
    })
  }

  private endCancelled(): void {
    const ended = this.runs.filter(({ cancelled }) => cancelled)
    this.runs = this.runs.filter(({ cancelled }) => !cancelled)
    for (const { id } of ended) this.options.onRunEnded(id, { kind: 'cancelled' })
  }

  private takeDueActs(): void {
    const { lab, onActRefused } = this.options
    for (let next = this.acts[0]; next !== undefined && next.day <= lab.day; next = this.acts[0]) {
      this.acts.shift()
      try {
        lab.act(next.act)
      } catch (thrown) {
        onActRefused(next, failureOf(thrown))
      }
    }
  }

  /** After a fault time stands still: whoever waits for it is told, or else the page. */
  private stand(failure: Failure): void {
    this.day = null
    this.speed = null
    if (this.runs.length > 0) this.endRuns({ kind: 'failed', failure })
    else this.options.onFailed(failure)
  }
}
