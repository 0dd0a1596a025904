import { day, minute, profileId } from '../../src/engine/contract/ids'
import type { Act, DatedAct } from '../../src/engine/lab/acts'
import type { DayProgress } from '../../src/engine/lab/evenings'
import type { Lab, SnapshotRequest } from '../../src/engine/lab/protocol'
import type { AnswerTo, Asked, QuestionName } from '../../src/engine/lab/questions'
import type { Opening, PageView, PersonCard, Seat, Snapshot, TileDetail } from '../../src/engine/lab/snapshot'
import { DEFAULT_SCENARIO, type Scenario } from '../../src/scenario/knobs'

export interface FakeOptions {
  readonly stepsADay?: number
  /** A day in whose second step the lab breaks. */
  readonly breaksOnDay?: number
  readonly profiles?: number
  /** From this day on no snapshot can be taken. */
  readonly darkFromDay?: number
  /** Why the lab cannot be made. */
  readonly refuses?: string
}

/** A lab without people: it keeps the protocol, counts what it is asked, and keeps a diary of days and acts. */
export class FakeLab implements Lab {
  readonly scenario: Scenario
  readonly opening: Opening
  day = day(0)
  readonly measures = []
  readonly acts: DatedAct[] = []
  readonly diary: string[] = []
  readonly forgetting = null
  private furthest = 0
  private readonly options: FakeOptions

  constructor(scenario: Scenario = DEFAULT_SCENARIO, options: FakeOptions = {}) {
    if (options.refuses !== undefined) throw new RangeError(options.refuses)
    this.scenario = scenario
    this.options = options
    this.opening = openingOf(options.profiles ?? 100)
  }

  get checkpoints() {
    return [day(0), ...Array.from({ length: Math.floor(this.furthest / 7) }, (_, week) => day((week + 1) * 7))]
  }

  rewind(to: number): void {
    this.day = this.checkpoints.filter((checkpoint) => checkpoint <= to).at(-1) ?? day(0)
    this.diary.push(`back to ${this.day}`)
    this.acts.splice(0, this.acts.length, ...this.acts.filter((act) => act.day < this.day))
  }

  forgetAfter(from: number): void {
    this.furthest = Math.min(this.furthest, from)
  }

  get profiles(): number {
    const invited = this.acts.flatMap(({ act }) => (act.kind === 'invite' ? act.people : []))
    return this.opening.profiles + 1 + invited.length
  }

  get hash(): string {
    return this.day.toString(16).padStart(16, '0')
  }

  get events(): number {
    return this.day * 10
  }

  shareWith(): void {}

  *liveDay(): Generator<DayProgress, void> {
    const steps = this.options.stepsADay ?? 4
    for (let step = 0; step < steps; step++) {
      if (step === 1 && this.options.breaksOnDay === this.day) throw new Error('the lamp went out')
      yield { stage: step < steps - 1 ? 'evenings' : 'learning', done: step / steps }
    }
    this.diary.push(`day ${this.day}`)
    this.day = day(this.day + 1)
    this.furthest = Math.max(this.furthest, this.day)
  }

  act(act: Act): DatedAct {
    if (act.kind === 'join' && act.titles.length !== 3)
      throw new RangeError(`Expected \`titles\` to be three titles, got ${act.titles.length}`)
    const profiles = act.kind === 'invite' ? act.people.map((_, at) => profileId(this.profiles + at)) : []
    const dated = { day: this.day, order: this.acts.length, act: act.kind === 'invite' ? { ...act, profiles } : act }
    this.acts.push(dated)
    this.diary.push(act.kind)
    return dated
  }

  snapshot({ seats, truth }: SnapshotRequest): Snapshot {
    const stranger = seats.find(({ profile }) => profile >= this.profiles)
    if (stranger) throw new RangeError(`Expected \`profile\` to be an integer from 0 to ${this.profiles - 1}, got ${stranger.profile}`)
    if (this.options.darkFromDay !== undefined && this.day >= this.options.darkFromDay) throw new Error('nothing can be seen')
    this.diary.push('snapshot')
    const joined = this.acts.some(({ act }) => act.kind === 'join')
    const recorded = {
      profiles: this.profiles - (joined ? 0 : 1),
      everOpened: this.profiles - (joined ? 0 : 1),
      pagesShown: this.day * 5,
      events: this.events,
      interactions: 0,
      hash: this.hash,
    }
    return {
      day: this.day,
      recorded: { ...recorded, days: [], visitor: [], masked: [] },
      guessed: { learnedOn: this.day === 0 ? null : day(this.day - 1), days: [], pages: seats.map(pageOf) },
      truth: truth ? { days: [], people: [] } : null,
    }
  }

  fetchAnswers(): null {
    return null
  }

  ask<Name extends QuestionName>({ question, about }: Asked<Name>): AnswerTo<Name> {
    if (about !== null && 'profile' in about && Number(about.profile) >= this.profiles)
      throw new RangeError(`Expected \`profile\` to be an integer from 0 to ${this.profiles - 1}, got ${about.profile}`)
    this.diary.push(`ask ${question}`)
    return []
  }

  /** The versions are counted in as many steps as there are people; all else is answered at once. */
  *reckon<Name extends QuestionName>(asked: Asked<Name>): Generator<number, AnswerTo<Name>> {
    const steps = asked.question === 'versions' ? this.opening.profiles : 0
    for (let step = 1; step <= steps; step++) {
      this.diary.push(`counts ${step}`)
      yield step / steps
    }
    return this.ask(asked)
  }

  tileDetail(seat: Seat, title: TileDetail['title']): TileDetail {
    const trailer = {
      policy: 'random',
      chosen: 0,
      probability: 0.1,
      draws: 0,
      affinities: [],
      expected: null,
    } as unknown as TileDetail['trailer']
    return { seat, title, place: null, score: this.acts.length, parts: [], rank: 1, evidence: [], placements: [], trailer, records: [] }
  }

  recordsOf(): readonly [] {
    return []
  }

  people(): { total: number; people: PersonCard[] } {
    return { total: 100, people: [] }
  }

  *csv(): Generator<string, void> {
    yield 'at,kind\n'
    for (let row = 0; row < this.events; row++) yield `${row},play\n`
  }

  nowFor() {
    return minute(this.day * 1440)
  }
}

function openingOf(profiles: number): Opening {
  return {
    catalogue: { titles: [], artists: [], traitNames: [], traits: new Float32Array(), emphasis: new Float32Array() },
    profiles,
    households: 50,
    profileRoom: profiles + 65,
    visitor: profileId(profiles),
    engineVersion: 'test',
    starters: [],
  }
}

function pageOf(seat: Seat): PageView {
  const person: PersonCard = {
    profile: seat.profile,
    household: 0 as PersonCard['household'],
    name: 'Nobody',
    portraitSeed: 1,
    country: 'FR',
    language: 'fr',
    isVisitor: false,
    plays: 0,
  }
  return { seat, person, at: minute(0), rows: [], cold: null }
}
