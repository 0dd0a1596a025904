/**
 * Hosts a lab: takes the page's messages, lives the days between them, and pushes snapshots. Pure: the lab, the clock and
 * the port are handed in, so that it runs in a worker and under test alike.
 *
 * One turn does one small thing (a call, some of a question or of the log's file, a step of a day), then lets in what came meanwhile.
 */
import type { Lab } from '../engine/lab/protocol'
import type { Snapshot } from '../engine/lab/snapshot'
import type { Scenario } from '../scenario/knobs'
import { Alarm } from './alarm'
import { answer, type HostRequest, isHostRequest, isSuperseded, standsBetweenDays } from './answers'
import { CSV_STEP_MS, type CsvExport, createCsvExport } from './csvExport'
import { failureOf, NotOpen } from './failure'
import { Glance } from './glance'
import { Pondering } from './pondering'
import {
  type CallName,
  type Calls,
  isNudge,
  type Nudge,
  type Outcome,
  type Progress,
  type Request,
  type ToHost,
  type ToPage,
} from './protocol'
import { sparingly } from './sparingly'
import { Timekeeper } from './timekeeper'
import type { HostClock } from './workerClock'

export interface HostOptions {
  createLab(scenario: Scenario): Lab
  post(message: ToPage): void
  readonly clock: HostClock
}

interface World {
  readonly lab: Lab
  readonly time: Timekeeper
  readonly questions: Pondering
  csv: CsvExport | null
}

const SUPERSEDED = { kind: 'superseded' } as const

export class LabHost {
  private readonly options: HostOptions
  private readonly glance: Glance
  private inbox: Request[] = []
  private world: World | null = null
  private awake = false
  /** Whose turn it is, where a question and a day both want to go on. */
  private questionsTurn = false
  private readonly alarm: Alarm
  private readonly report: (progress: Progress) => void

  constructor(options: HostOptions) {
    this.options = options
    this.alarm = new Alarm(options.clock)
    this.report = sparingly(options.clock.now, (progress) => options.post({ say: 'progress', progress }))
    this.glance = new Glance({ now: options.clock.now, post: (snapshot) => options.post({ say: 'snapshot', snapshot }) })
  }

  hear(message: ToHost): void {
    if (isNudge(message)) this.heed(message)
    else this.inbox.push(message)
    this.wake()
  }

  private heed(nudge: Nudge): void {
    switch (nudge.nudge) {
      case 'ping':
        this.options.post({ say: 'pong' })
        break
      case 'seen':
        this.glance.seen()
        break
      case 'cancel':
        this.cancel(nudge.id)
        break
    }
  }

  private cancel(id: number): void {
    const waits = this.inbox.some((request) => request.id === id)
    this.inbox = this.inbox.filter((request) => request.id !== id)
    if (this.world?.csv?.id === id) this.world.csv = null
    else if (this.world?.time.cancel(id) || !(this.world?.questions.cancel(id) || waits)) return
    this.end(id, { kind: 'cancelled' })
  }

  private wake(): void {
    if (this.awake) return
    this.awake = true
    this.options.clock.soon(() => {
      this.awake = false
      this.turn()
    })
  }

  private turn(): void {
    const [request] = this.inbox
    if (request !== undefined && !this.isHeld(request)) this.serve(request)
    else if (this.world?.csv) this.writeOn(this.world, this.world.csv)
    else if (this.world) this.goOn(this.world)
    this.offer()
    this.rest()
  }

  /** A question that takes its time and the day under way take turns. */
  private goOn(world: World): void {
    const dayIsDue = world.time.due() === 'now'
    if (world.questions.waits && (this.questionsTurn || !dayIsDue)) world.questions.step()
    else if (dayIsDue) this.live(world)
    this.questionsTurn = !this.questionsTurn
  }

  /** A page that cannot be shown stops time and is told: thrown out of here, it would end the worker. */
  private offer(): void {
    const { world } = this
    if (world === null) return
    try {
      this.glance.offer(world.lab)
    } catch (thrown) {
      this.standDark(world, thrown)
    }
  }

  /** Sleeps until the next thing is due; a message wakes it before. */
  private rest(): void {
    const { world } = this
    const due = world?.time.due() ?? 'nothing'
    const works =
      this.inbox.some((request, at) => at === 0 && !this.isHeld(request)) || world?.csv || world?.questions.waits || due === 'now'
    const waits = [typeof due === 'string' ? null : due.inMs, world ? this.glance.dueInMs() : null].filter((wait) => wait !== null)
    if (works) this.wake()
    else if (waits.length > 0) this.alarm.ring(Math.min(...waits), () => this.wake())
  }

  /** It waits for the end of a day of which others live a share. */
  private isHeld(request: Request): boolean {
    return this.world?.time.isHeld === true && standsBetweenDays(request)
  }

  private serve(request: Request): void {
    const { world } = this
    if (world?.time.underWay && standsBetweenDays(request)) {
      this.live(world)
      return
    }
    this.inbox.shift()
    const outcome = isSuperseded(request, this.inbox) ? SUPERSEDED : this.attempt(request)
    if (outcome !== null) this.end(request.id, outcome)
  }

  /** How the call ended; null for a job, which ends later. */
  private attempt(request: Request): Outcome<Calls[CallName]['answer']> | null {
    try {
      const value = isHostRequest(request) ? this.handle(request) : answer(this.opened().lab, request)
      return value === undefined ? null : { kind: 'done', value }
    } catch (thrown) {
      return { kind: 'failed', failure: failureOf(thrown) }
    }
  }

  /** The answer, or nothing yet for a job. */
  private handle(request: HostRequest): Calls[CallName]['answer'] | undefined {
    if (request.call === 'open') return this.openWorld(request.ask)
    const world = this.opened()
    const { lab, time } = world
    switch (request.call) {
      case 'play':
        time.play(request.ask.speed)
        return null
      case 'pause':
        time.pause()
        this.glance.send(lab)
        return { day: lab.day }
      case 'run':
        time.run(request.id, request.ask.days)
        return undefined
      case 'relive':
        time.relive(request.id, request.ask)
        world.questions.beginAnew()
        this.glance.changed()
        return undefined
      case 'act': {
        const dated = lab.act(request.ask.act)
        world.questions.beginAnew()
        const dropped = time.dropLater()
        const acted = () => ({ dated, dropped, snapshot: this.momentAfter(world) })
        if (lab.forgetting === null) return acted()
        void lab.forgetting.then(() => this.end(request.id, this.world === world ? { kind: 'done', value: acted() } : SUPERSEDED))
        return undefined
      }
      case 'show':
        return this.glance.turnTo(request.ask, lab)
      case 'csv':
        this.beginCsv(request.id, request.ask.profile)
        return undefined
      case 'ask':
        world.questions.ask(request.id, request.ask)
        return undefined
    }
  }

  /** An act that was taken is answered whether or not the moment after it can be shown. */
  private momentAfter(world: World): Snapshot | null {
    try {
      return this.glance.take(world.lab)
    } catch (thrown) {
      this.standDark(world, thrown)
      return null
    }
  }

  private openWorld({ scenario, acts, view }: Calls['open']['ask']): Calls['open']['answer'] {
    this.close()
    const lab = this.options.createLab(scenario)
    const time = new Timekeeper({
      lab,
      acts,
      now: this.options.clock.now,
      onRunEnded: (id, outcome) => this.endRun(id, outcome, lab),
      onProgress: this.report,
      onHeard: () => this.wake(),
      onActRefused: (dated, failure) => this.options.post({ say: 'actRefused', dated, failure }),
      onFailed: (failure) => this.options.post({ say: 'timeFailed', failure }),
    })
    const questions = new Pondering({
      lab,
      now: this.options.clock.now,
      onArrived: () => this.wake(),
      onProgress: this.report,
      onAnswered: (id, outcome) => this.end(id, outcome),
    })
    this.world = { lab, time, questions, csv: null }
    this.glance.lookAt(view)
    this.glance.changed()
    return lab.opening
  }

  /** A run is answered whether or not its last day can be shown. */
  private endRun(id: number, outcome: Outcome<Calls['run']['answer']>, lab: Lab): void {
    try {
      this.glance.send(lab)
      this.end(id, outcome)
    } catch (thrown) {
      this.end(id, { kind: 'failed', failure: failureOf(thrown) })
    }
  }

  private close(): void {
    const { world } = this
    this.world = null
    if (world === null) return
    if (world.csv) this.end(world.csv.id, { kind: 'cancelled' })
    world.time.endRuns({ kind: 'cancelled' })
    world.questions.end()
  }

  private opened(): World {
    if (this.world === null) throw new NotOpen()
    return this.world
  }

  private beginCsv(id: number, profile: Calls['csv']['ask']['profile']): void {
    const world = this.opened()
    if (world.csv) this.end(world.csv.id, SUPERSEDED)
    world.csv = createCsvExport(world.lab, { id, profile, now: this.options.clock.now })
  }

  private writeOn(world: World, csv: CsvExport): void {
    try {
      const blob = csv.step(CSV_STEP_MS)
      if (blob === null) this.report({ id: csv.id, done: csv.done, stage: null })
      else {
        world.csv = null
        this.end(csv.id, { kind: 'done', value: blob })
      }
    } catch (thrown) {
      world.csv = null
      this.end(csv.id, { kind: 'failed', failure: failureOf(thrown) })
    }
  }

  private standDark({ time }: World, thrown: unknown): void {
    time.still()
    this.options.post({ say: 'timeFailed', failure: failureOf(thrown) })
  }

  private live({ time }: World): void {
    this.glance.changed()
    time.step()
  }

  private end(id: number, outcome: Outcome<Calls[CallName]['answer']>): void {
    this.options.post({ say: 'outcome', id, outcome })
  }
}
