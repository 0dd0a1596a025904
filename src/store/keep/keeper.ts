/**
 * Keeps the evening on this device: after each act, and now and then while time runs. What is kept is the evening and not the state of
 * its world, so coming back lives it again.
 *
 * Each tab writes records of its own, one an evening, which it holds as long as it lives: no tab ever writes over another's, and no
 * evening over another. A record that is gone (cleared, or forgotten in another tab) is not written again. Whatever else the browser
 * refuses is told once, all goes on, and the next act tries again.
 */
import { type Desk, type EveningKeeper, KEPT_HINT, notify, type Shelf, writeAddress } from '../desk'
import { eveningOf, historyOf } from '../evening'
import { isBare, parseLink } from '../link'
import { goToEvening } from '../opening'
import type { Evening, Keeping, SessionState } from '../state'
import { formatEvening, type OpenedEvening, parseEvening } from './eveningText'
import { type Crossing, crossingOf } from './leaving'
import { type KeptRecord, NO_RECORD, OwnRecords, readMark, writeMark } from './ownRecords'

const AFTER_ACT_MS = 150
const WHILE_TIME_RUNS_MS = 2500
const MOST_KEPT = 8
const PATIENCE_MS = 4000

class Keeper implements EveningKeeper {
  private readonly desk: Desk
  private shelf: Shelf | null
  private own: KeptRecord
  private readonly records = new OwnRecords()
  /** Whether something was done here, or time let run: an evening that was only opened is not worth a record. */
  private isLived = true
  private timer: ReturnType<typeof setTimeout> | null = null
  private dueAt = Number.POSITIVE_INFINITY
  private last: Promise<void> = Promise.resolve()
  /** Acts that were there when the visitor was forgotten: only something new is kept again. */
  private forgottenWith: SessionState['acts'] | null = null
  private stopped = false
  /** Why the last write was refused, which is said once. */
  private refused: 'full' | 'blocked' | null = null
  private mark: string | null = null

  constructor(desk: Desk, kept: { readonly shelf: Shelf | null; readonly own: KeptRecord }) {
    this.desk = desk
    this.shelf = kept.shelf
    this.own = kept.own
    desk.store.subscribe((state, before) => this.follow(state, before))
    desk.surroundings.tab.onHidden(() => {
      this.markTab()
      void this.writeNow()
    })
  }

  get open(): string | null {
    return this.own.id
  }

  /** Once everything that is due has been written. */
  writeNow(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    this.dueAt = Number.POSITIVE_INFINITY
    this.last = this.last.then(() => this.writeThis())
    return this.last
  }

  /** Everything that any tab has kept goes, and this evening is not kept until something new is done. */
  async forget(): Promise<void> {
    await this.last
    this.forgottenWith = this.desk.store.getState().acts
    this.shelf ??= await this.desk.surroundings.shelf()
    await this.shelf.clear()
    this.own = NO_RECORD
    this.records.forget()
    this.markTab()
    this.desk.store.setState({ keeping: 'notYet' })
  }

  private follow(state: SessionState, before: SessionState): void {
    const crossing = state.world === before.world ? null : crossingOf(before.history, state.history)
    if (crossing !== null) this.cross(crossing)
    if (state.playing || state.run?.purpose === 'asked') this.isLived = true
    // The address is written right after the state.
    queueMicrotask(() => this.markTab())
    if (state.acts !== before.acts) this.schedule(AFTER_ACT_MS)
    else if (this.refused === null && WATCHED.some((name) => state[name] !== before[name])) this.schedule(WHILE_TIME_RUNS_MS)
  }

  /** Another evening takes this one's place: the one that is left is written once more, and each has its own record. */
  private cross(crossing: Crossing): void {
    this.isLived = false
    this.last = this.last.then(async () => {
      if (this.own.id !== null || crossing.left.acts.length > 0) await this.write(crossing.left)
      this.own = this.records.exchange(crossing, this.own)
      this.markTab()
    })
  }

  /** What a tab that is loaded anew finds its evening by. */
  private markTab(): void {
    const { tab, address } = this.desk.surroundings
    const mark = this.own.id === null ? null : writeMark(this.own.id, address.read())
    if (mark === this.mark) return
    this.mark = mark
    tab.write(mark)
  }

  private schedule(milliseconds: number): void {
    const at = this.desk.surroundings.tab.now() + milliseconds
    if (this.stopped || this.dueAt <= at) return
    if (this.timer !== null) clearTimeout(this.timer)
    this.dueAt = at
    this.timer = setTimeout(() => void this.writeNow(), milliseconds)
  }

  private async writeThis(): Promise<void> {
    const state = this.desk.store.getState()
    const isWorthIt = this.own.id !== null || this.isLived || state.acts.length > 0
    if (state.opening !== null && isWorthIt) await this.write(eveningOf(state))
  }

  private async write(evening: Evening): Promise<void> {
    if (this.stopped || evening.acts === this.forgottenWith) return
    const text = formatEvening(evening)
    if (text === this.own.written) return
    try {
      await this.put(evening, text)
    } catch (thrown) {
      this.refuse(whyOf(thrown))
    }
  }

  private async put({ link, acts }: Evening, text: string): Promise<void> {
    const { tab, shelf, memory } = this.desk.surroundings
    this.shelf ??= await within(PATIENCE_MS, shelf())
    const { id, written } = this.own
    const own = id ?? (await newRecord(this.desk))
    this.own = { id: own, written }
    const kept = { id: own, at: tab.now(), acts: acts.length, day: link.day, seed: link.scenario.seed, text }
    const became = await this.shelf.put(kept, written)
    if (became === 'gone') return this.refuse('cleared')
    if (became === 'others') return this.partWays({ link, acts }, text)
    this.forgottenWith = null
    this.refused = null
    this.own = { id: own, written: text }
    this.markTab()
    memory.set(KEPT_HINT, '1')
    if (this.desk.store.getState().keeping !== 'kept') this.desk.store.setState({ keeping: 'kept' })
    await this.thinOut(this.shelf, own)
  }

  /** Another tab writes this record, which no lock has told: from here on this one has its own. */
  private async partWays(evening: Evening, text: string): Promise<void> {
    this.own = NO_RECORD
    notify(this.desk, { kind: 'twoTabs' })
    await this.put(evening, text)
  }

  /** The oldest go where there are many, but none that another living tab holds; where nobody can tell, by age alone. */
  private async thinOut(shelf: Shelf, own: string): Promise<void> {
    const kept = await shelf.list()
    for (const { id } of kept.slice(MOST_KEPT)) {
      const isFree = this.records.has(id) || (await this.desk.surroundings.tab.isFree(id)) !== false
      if (id === own || !isFree) continue
      await shelf.remove(id)
      this.records.drop(id)
    }
  }

  /** What was cleared was meant to go. Whatever else is refused may be mended meanwhile. */
  private refuse(why: Exclude<Keeping, 'notYet' | 'kept'>): void {
    const isTold = this.refused === why
    this.stopped = why === 'cleared'
    this.refused = why === 'cleared' ? null : why
    this.shelf = null
    this.desk.store.setState({ keeping: why })
    if (!isTold) notify(this.desk, { kind: 'notKept', why })
  }
}

const WATCHED = ['snapshot', 'seats', 'room', 'views', 'choices', 'data', 'scenario', 'lesson', 'truth', 'minute'] as const

async function newRecord({ surroundings: { tab } }: Desk): Promise<string> {
  const id = tab.newId()
  await tab.hold(id)
  return id
}

function whyOf(thrown: unknown): 'full' | 'blocked' | 'cleared' {
  const name = thrown instanceof Error ? thrown.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'InvalidStateError' || name === 'NotFoundError' ? 'cleared' : 'blocked'
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the browser does not answer')), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Comes back to what this tab, or else the last visit, was in, if there is such; `unread` where there is and it cannot be had. */
export async function comeBack(desk: Desk): Promise<'back' | 'nothing' | 'unread'> {
  const { surroundings } = desk
  try {
    const shelf = await within(PATIENCE_MS, surroundings.shelf())
    const kept = await findKept(desk, shelf)
    if (kept === null) return 'nothing'
    const read = parseEvening(kept.text, kept.id)
    if ('refused' in read) return 'unread'
    const isMine = await surroundings.tab.hold(kept.id)
    // Where nobody can tell whether another tab holds it, it is taken: whoever writes second finds out, and parts ways.
    desk.keeper = new Keeper(desk, { shelf, own: isMine === false ? NO_RECORD : { id: kept.id, written: kept.text } })
    sitDown(desk, { ...read, evening: whereOneIs(read.evening, surroundings.address.read()) }, isMine)
    return 'back'
  } catch {
    return 'unread'
  }
}

/**
 * What was done is as it was kept. What was looked at is as the address says, where it says anything: it is written at once, and the
 * record a moment later, for which a reload may leave no time.
 */
function whereOneIs(evening: Evening, hash: string): Evening {
  if (isBare(hash)) return evening
  const { room, view, choices, truth, data, lesson, presenter, hidden } = parseLink(hash).link
  return { ...evening, link: { ...evening.link, room, view, choices, truth, data, lesson, presenter, hidden } }
}

function sitDown(desk: Desk, { evening, problems }: OpenedEvening, isMine: boolean | null): void {
  const history = historyOf(evening.acts, desk.lastStep + 1)
  desk.lastStep += evening.acts.length
  const isFirstMinute = evening.acts.length === 0 && evening.link.seats.length === 0
  desk.store.setState({ problems, keeping: 'kept', minute: isFirstMinute ? 1 : null })
  void goToEvening(desk, evening, { how: 'kept', history })
  writeAddress(desk, 'replace')
  notify(desk, { kind: 'opened', how: 'kept' })
  if (isMine === false) notify(desk, { kind: 'twoTabs' })
}

/** This tab's own where the address is as this tab left it, or says nothing; any other address is meant. */
async function findKept({ surroundings: { tab, address } }: Desk, shelf: Shelf) {
  const hash = address.read()
  const mark = tab.read()
  const own = mark === null ? null : readMark(mark)
  if (own !== null && (isBare(hash) || own.hash === hash)) return shelf.get(own.id)
  return own === null && isBare(hash) ? ((await shelf.list())[0] ?? null) : null
}

/** From here on this evening is kept. */
export function keep(desk: Desk): EveningKeeper {
  desk.keeper ??= new Keeper(desk, { shelf: null, own: NO_RECORD })
  return desk.keeper
}
