/** What the actions share: the state, the worker's client, and what surrounds the page, handed in so that tests can too. */
import type { StoreApi } from 'zustand/vanilla'
import type { LanguageHints } from '../i18n/language'
import type { ClientOptions, Job, LabClient, WorkerLike } from '../worker/client'
import type { Failure } from '../worker/failure'
import type { Outcome } from '../worker/protocol'
import { linkOf } from './evening'
import { formatLink, type Room } from './link'
import type { Notice, SessionState } from './state'

/** The part of the address after the hash sign. */
export interface Address {
  read(): string
  /** A new entry to come back to. */
  push(hash: string): void
  replace(hash: string): void
  /** The visitor went back, forward, or typed. */
  onChange(callback: () => void): void
  /** The whole address with this hash, as one would share it. */
  whole(hash: string): string
}

/** What is kept on this device, where the browser allows it. */
export interface Memory {
  get(key: string): string | null
  set(key: string, value: string): void
  /** Removes all that this site has kept, and gives it. */
  clear(): ReadonlyMap<string, string>
}

/** Remembered while an evening is kept, so that a first visit waits for nothing. */
export const KEPT_HINT = 'seance.kept'

/** An evening kept on this device, as `keep/eveningText.ts` writes it. */
export interface KeptEvening {
  readonly id: string
  /** When it was written, in milliseconds as the device counts them. */
  readonly at: number
  readonly acts: number
  readonly day: number
  readonly seed: number
  readonly text: string
}

/** Evenings kept between visits. Everything may fail: browsers refuse, fill up, and clear. */
export interface Shelf {
  /** Newest first. */
  list(): Promise<readonly KeptEvening[]>
  get(id: string): Promise<KeptEvening | null>
  /** Writes it over the text that is given, or as a new one where that is null; tells where it is gone, or another tab wrote over it. */
  put(kept: KeptEvening, over: string | null): Promise<'written' | 'gone' | 'others'>
  remove(id: string): Promise<void>
  clear(): Promise<void>
}

/** What belongs to this tab alone. */
export interface Tab {
  /** What it wrote before it was loaded anew: how it finds its record. */
  read(): string | null
  write(mark: string | null): void
  newId(): string
  /** True where this tab holds the record from now on; false where another does; null where nobody can tell. */
  hold(id: string): Promise<boolean | null>
  /** Whether no living tab holds it; null where nobody can tell. */
  isFree(id: string): Promise<boolean | null>
  /** It is about to be hidden, put to sleep, or closed. */
  onHidden(callback: () => void): void
  now(): number
}

/** What keeps the evening, once there is something to keep. */
export interface EveningKeeper {
  /** The record of the evening that is open; null where there is none. */
  readonly open: string | null
  writeNow(): Promise<void>
  forget(): Promise<void>
}

export interface Surroundings {
  shelf(): Promise<Shelf>
  readonly tab: Tab
  connect(handlers: Pick<ClientOptions, 'onSnapshot' | 'onTimeFailed' | 'onActRefused' | 'onDead'>): LabClient
  /** Another worker, for what runs beside the open world. */
  spawn(): WorkerLike
  /** The page's timer, by which workers are watched. */
  readonly every: ClientOptions['every']
  readonly address: Address
  readonly memory: Memory
  /** False where the browser does not let the page copy. */
  copy(text: string): Promise<boolean>
  /** What the browser lacks, by its own name. */
  readonly missing: readonly string[]
  /** What the device has, as the browser says it; null where it does not. */
  readonly deviceGigabytes: number | null
  readonly language: LanguageHints
}

export interface RunningJob {
  readonly days: number
  readonly job: Job<unknown>
  done: number
}

export interface Desk {
  readonly store: StoreApi<SessionState>
  readonly surroundings: Surroundings
  client: LabClient | null
  runs: RunningJob[]
  exportJob: Job<Blob> | null
  lastNotice: number
  lastStep: number
  /** The last time that evenings were, or are, lived again with other acts. */
  livingAgain: Promise<boolean>
  keeper: EveningKeeper | null
  /** The engine version that the link was made with, until a world has opened. */
  expectedEngine: string | null
}

const MOST_NOTICES = 2

/** Of each kind only the newest notice stands: what an older one said is past. */
function kindOf(text: Notice['text']): string {
  if (text.kind === 'maskedAll') return 'acted mask'
  return text.kind === 'acted' ? `acted ${text.act.kind}` : text.kind
}

export function notify(desk: Desk, text: Notice['text'], undoing: Partial<Pick<Notice, 'undo' | 'step'>> = {}): void {
  desk.lastNotice += 1
  const notice: Notice = { id: desk.lastNotice, text, undo: null, ...undoing }
  desk.store.setState(({ notices }) => ({
    notices: [...notices.filter((other) => kindOf(other.text) !== kindOf(text)), notice].slice(-MOST_NOTICES),
  }))
}

export const notifyFailure = (desk: Desk, failure: Failure): void => notify(desk, { kind: 'failed', failure })

/** The answer, or null after a notice where there is none. */
export function answerOf<Answer>(desk: Desk, outcome: Outcome<Answer>): Answer | null {
  if (outcome.kind === 'done') return outcome.value
  if (outcome.kind === 'failed') notifyFailure(desk, outcome.failure)
  return null
}

/** The link to the present moment. The visitor's own page, and those of invited people, are left out: nobody else has them. */
export function linkTo(state: SessionState, room: Room = state.room): string {
  const { opening } = state
  const link = linkOf(state, room)
  return formatLink({ ...link, seats: link.seats.filter(({ profile }) => opening === null || profile < opening.visitor) })
}

/** Writes the present moment into the address: as a new entry to come back to, or over the present one. */
export function writeAddress({ store, surroundings }: Desk, how: 'push' | 'replace'): void {
  const { address } = surroundings
  const hash = linkTo(store.getState())
  if (hash !== address.read()) address[how](hash)
}
