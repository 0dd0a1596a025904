/**
 * Keeps the evening on this device: after each act, and now and then while time runs. What is kept is the evening and not the state of
 * its world, so coming back lives it again.
 *
 * Each tab writes a record of its own, which it holds as long as it lives: no tab ever writes over another's. A record that is gone
 * (cleared, or forgotten in another tab) is not written again. Whatever the browser refuses is told once, and all goes on.
 */
import { type Desk, type EveningKeeper, KEPT_HINT, notify, type Shelf, writeAddress } from '../desk'
import { eveningOf, historyOf } from '../evening'
import { isBare, parseLink, sameScenario } from '../link'
import { goToEvening } from '../opening'
import type { Keeping, SessionState } from '../state'
import { formatEvening, type OpenedEvening, parseEvening } from './eveningText'

const AFTER_ACT_MS = 150
const WHILE_TIME_RUNS_MS = 2500
const MOST_KEPT = 8
const PATIENCE_MS = 4000

class Keeper implements EveningKeeper {
  private readonly desk: Desk
  private shelf: Shelf | null
  private id: string | null
  private written: string | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private dueAt = Number.POSITIVE_INFINITY
  private last: Promise<void> = Promise.resolve()
  /** Acts that were there when the visitor was forgotten: only something new is kept again. */
  private forgottenWith: SessionState['acts'] | null = null
  private stopped = false

  constructor(desk: Desk, kept: { readonly shelf: Shelf | null; readonly id: string | null }) {
    this.desk = desk
    this.shelf = kept.shelf
    this.id = kept.id
    desk.store.subscribe((state, before) => this.follow(state, before))
    desk.surroundings.tab.onHidden(() => void this.writeNow())
  }

  /** Once everything that is due has been written. */
  writeNow(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    this.dueAt = Number.POSITIVE_INFINITY
    this.last = this.last.then(() => this.write())
    return this.last
  }

  /** Everything that any tab has kept goes, and this evening is not kept until something new is done. */
  async forget(): Promise<void> {
    await this.last
    this.forgottenWith = this.desk.store.getState().acts
    this.shelf ??= await this.desk.surroundings.shelf()
    await this.shelf.clear()
    this.id = null
    this.written = null
    this.desk.surroundings.tab.write(null)
    this.desk.store.setState({ keeping: 'notYet' })
  }

  private follow(state: SessionState, before: SessionState): void {
    if (state.acts !== before.acts) this.schedule(AFTER_ACT_MS)
    else if (WATCHED.some((name) => state[name] !== before[name])) this.schedule(WHILE_TIME_RUNS_MS)
  }

  private schedule(milliseconds: number): void {
    const at = this.desk.surroundings.tab.now() + milliseconds
    if (this.stopped || this.dueAt <= at) return
    if (this.timer !== null) clearTimeout(this.timer)
    this.dueAt = at
    this.timer = setTimeout(() => void this.writeNow(), milliseconds)
  }

  private async write(): Promise<void> {
    const state = this.desk.store.getState()
    if (this.stopped || state.opening === null || state.acts === this.forgottenWith) return
    const text = formatEvening(eveningOf(state))
    if (text === this.written) return
    try {
      await this.put(text, state.acts.length)
    } catch (thrown) {
      this.stop(whyOf(thrown))
    }
  }

  private async put(text: string, acts: number): Promise<void> {
    const { tab, shelf, memory } = this.desk.surroundings
    this.shelf ??= await within(PATIENCE_MS, shelf())
    if (this.id !== null && this.written !== null && (await this.shelf.get(this.id)) === null) return this.stop('cleared')
    this.id ??= await newRecord(this.desk)
    const { scenario, snapshot } = this.desk.store.getState()
    await this.shelf.put({ id: this.id, at: tab.now(), acts, day: snapshot?.day ?? 0, seed: scenario.seed, text })
    this.forgottenWith = null
    this.written = text
    tab.write(this.id)
    memory.set(KEPT_HINT, '1')
    if (this.desk.store.getState().keeping !== 'kept') this.desk.store.setState({ keeping: 'kept' })
    await thinOut(this.desk, this.shelf, this.id)
  }

  private stop(why: Exclude<Keeping, 'notYet' | 'kept'>): void {
    this.stopped = true
    this.desk.store.setState({ keeping: why })
    notify(this.desk, { kind: 'notKept', why })
  }
}

const WATCHED = ['snapshot', 'seats', 'room', 'scenario', 'lesson', 'truth', 'minute'] as const

async function newRecord({ surroundings: { tab } }: Desk): Promise<string> {
  const id = tab.newId()
  await tab.hold(id)
  return id
}

/** The oldest go where there are many, but none that a living tab holds. */
async function thinOut({ surroundings: { tab } }: Desk, shelf: Shelf, own: string): Promise<void> {
  const kept = await shelf.list()
  for (const { id } of kept.slice(MOST_KEPT)) if (id !== own && (await tab.isFree(id))) await shelf.remove(id)
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
    const hash = surroundings.address.read()
    if (!isBare(hash) && !sameScenario(parseLink(hash).link.scenario, read.evening.link.scenario)) return 'nothing'
    const isMine = await surroundings.tab.hold(kept.id)
    desk.keeper = new Keeper(desk, { shelf, id: isMine ? kept.id : null })
    sitDown(desk, read, isMine)
    return 'back'
  } catch {
    return 'unread'
  }
}

function sitDown(desk: Desk, { evening, problems }: OpenedEvening, isMine: boolean): void {
  const history = historyOf(evening.acts, desk.lastStep + 1)
  desk.lastStep += evening.acts.length
  void goToEvening(desk, evening, { how: 'kept', history })
  desk.store.setState({ problems, keeping: 'kept' })
  writeAddress(desk, 'replace')
  notify(desk, { kind: 'opened', how: 'kept' })
  if (!isMine) notify(desk, { kind: 'twoTabs' })
}

async function findKept({ surroundings: { tab, address } }: Desk, shelf: Shelf) {
  const own = tab.read()
  if (own !== null) return shelf.get(own)
  return isBare(address.read()) ? ((await shelf.list())[0] ?? null) : null
}

/** From here on this evening is kept. */
export function keep(desk: Desk): EveningKeeper {
  desk.keeper ??= new Keeper(desk, { shelf: null, id: null })
  return desk.keeper
}
