import { onTestFinished } from 'vitest'
import { createSession, type Session } from '../../src/store/createSession'
import type { SessionState } from '../../src/store/state'
import { type RealOptions, Wire } from '../worker/clientToHost'
import type { FakeOptions } from '../worker/fakeLab'
import { FakeDevice } from './fakeDevice'

interface BenchOptions {
  /** A lab without people, or a real one. */
  readonly lab?: FakeOptions | RealOptions
  readonly missing?: readonly string[]
  readonly deviceGigabytes?: number | null
  /** Why no worker can be started. */
  readonly connectFails?: string
  /** What the browser keeps between visits, and the tab's own record where it was loaded anew. */
  readonly device?: FakeDevice
  readonly own?: string | null
}

/** A session with everything around it made by hand: an address bar, a memory, a clipboard, and workers on a wire. */
export class SessionBench {
  readonly wires: Wire[] = []
  readonly kept: Map<string, string>
  readonly tab: ReturnType<FakeDevice['tab']>
  readonly session: Session
  history: string[]
  copied: string[] = []
  mayCopy = true
  private at = 0
  private changed: () => void = () => undefined

  constructor(
    hash = '',
    { lab = {}, missing = [], deviceGigabytes = null, connectFails, device = new FakeDevice(), own = null }: BenchOptions = {},
  ) {
    this.history = [hash]
    this.kept = device.memory
    this.tab = device.tab(own)
    // The page is left with the test, and what is due is kept at once.
    onTestFinished(() => this.tab.hide())
    this.session = createSession({
      connect: (handlers) => {
        if (connectFails !== undefined) throw new Error(connectFails)
        const wire = new Wire(lab)
        this.wires.push(wire)
        return wire.connect(handlers)
      },
      spawn: () => {
        throw new Error('no second worker here')
      },
      every: () => () => undefined,
      address: {
        read: () => this.history[this.at] ?? '',
        push: (next) => {
          this.history = [...this.history.slice(0, this.at + 1), next]
          this.at += 1
        },
        replace: (next) => {
          this.history[this.at] = next
        },
        onChange: (callback) => {
          this.changed = callback
        },
        whole: (next) => `https://example.org/seance/${next}`,
      },
      memory: {
        get: (key) => this.kept.get(key) ?? null,
        set: (key, value) => this.kept.set(key, value),
        clear: () => {
          const kept = new Map(this.kept)
          this.kept.clear()
          return kept
        },
      },
      copy: async (text) => {
        if (this.mayCopy) this.copied.push(text)
        return this.mayCopy
      },
      missing,
      deviceGigabytes,
      shelf: device.shelf,
      tab: this.tab,
      language: { query: '', stored: null, preferred: ['fr-CA'] },
    })
  }

  get state(): SessionState {
    return this.session.store.getState()
  }

  get address(): string {
    return this.history[this.at] ?? ''
  }

  back(): void {
    this.at = Math.max(0, this.at - 1)
    this.changed()
  }

  /** The visitor types into the address bar. */
  type(hash: string): void {
    this.history = [...this.history.slice(0, this.at + 1), hash]
    this.at += 1
    this.changed()
  }

  /** Waits until the state is so. */
  async until(what: (state: SessionState) => boolean): Promise<void> {
    if (what(this.state)) return
    await new Promise<void>((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error(`not so after all: ${what}`)), 25_000)
      const stop = this.session.store.subscribe((state) => {
        if (!what(state)) return
        clearTimeout(tooLate)
        stop()
        resolve()
      })
    })
  }

  /** Opens what the address asks for, and lets the first days pass. */
  async start(): Promise<void> {
    this.session.start()
    await this.lived()
  }

  /** The world is open, and no run is under way. */
  lived(): Promise<void> {
    return this.until(
      ({ connection, run, snapshot, openingDay }) => connection.kind === 'ready' && run === null && (snapshot?.day ?? -1) >= openingDay,
    )
  }
}
