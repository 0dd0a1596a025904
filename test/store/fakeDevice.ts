import type { KeptEvening, Shelf, Tab } from '../../src/store/desk'

/** A device that keeps evenings, as long as it is let: what all tabs of one browser share. */
export class FakeDevice {
  readonly memory = new Map<string, string>()
  readonly records = new Map<string, KeptEvening>()
  readonly locks = new Set<string>()
  /** Why it keeps nothing. */
  refuses: 'open' | 'full' | null = null
  /** False where no tab can tell what others hold, as on an insecure address. */
  hasLocks = true
  /** How often it was written. */
  writes = 0
  private ids = 0
  private clock = 0

  readonly shelf = async (): Promise<Shelf> => {
    if (this.refuses === 'open') throw new DOMException('not allowed', 'SecurityError')
    return {
      list: async () => [...this.records.values()].sort((one, other) => other.at - one.at),
      get: async (id) => this.records.get(id) ?? null,
      put: async (kept, over) => {
        const there = this.records.get(kept.id)
        if (over !== null && there === undefined) return 'gone'
        if (over !== null && there?.text !== over) return 'others'
        if (this.refuses === 'full') throw new DOMException('no room', 'QuotaExceededError')
        this.writes += 1
        this.records.set(kept.id, structuredClone(kept))
        return 'written'
      },
      remove: async (id) => void this.records.delete(id),
      clear: async () => this.records.clear(),
    }
  }

  /** A new tab; with `own`, one that was loaded anew. */
  tab(own: string | null = null): Tab & { readonly hide: () => void; readonly close: () => void } {
    const held: string[] = []
    const hidden: (() => void)[] = []
    return {
      read: () => own,
      write: (id) => {
        own = id
      },
      newId: () => `record-${++this.ids}`,
      hold: async (id) => {
        if (!this.hasLocks) return null
        if (this.locks.has(id)) return false
        this.locks.add(id)
        held.push(id)
        return true
      },
      isFree: async (id) => (this.hasLocks ? !this.locks.has(id) : null),
      onHidden: (callback) => void hidden.push(callback),
      now: () => ++this.clock,
      hide: () => {
        for (const callback of hidden) callback()
      },
      close: () => {
        for (const id of held) this.locks.delete(id)
      },
    }
  }
}
