/** Evenings kept on this device, in IndexedDB. Everything here may be refused by the browser; whoever calls says so in words. */
import { type DBSchema, openDB } from 'idb'
import type { KeptEvening, Shelf } from '../desk'

interface Schema extends DBSchema {
  evenings: { key: string; value: KeptEvening }
}

const NAME = 'seance'
const STORE = 'evenings'

interface Records {
  get(id: string): Promise<KeptEvening | undefined>
  put(kept: KeptEvening): Promise<unknown>
}

async function putOver(store: Records, kept: KeptEvening, over: string | null): Promise<'written' | 'gone' | 'others'> {
  const there = over === null ? null : await store.get(kept.id)
  if (there === undefined) return 'gone'
  if (there !== null && there.text !== over) return 'others'
  await store.put(kept)
  return 'written'
}

export async function openShelf(): Promise<Shelf> {
  const opened = await openDB<Schema>(NAME, 1, {
    upgrade: (database) => void database.createObjectStore(STORE, { keyPath: 'id' }),
    // Another tab wants a newer form of it, or the browser removes it: what is kept must not wait for this tab.
    blocking: (_now, _next, event) => event.target instanceof IDBDatabase && event.target.close(),
  })
  return {
    list: async () => (await opened.getAll(STORE)).sort((one, other) => other.at - one.at),
    get: async (id) => (await opened.get(STORE, id)) ?? null,
    put: async (kept, over) => {
      const transaction = opened.transaction(STORE, 'readwrite')
      const [became] = await Promise.all([putOver(transaction.store, kept, over), transaction.done]).catch((thrown: unknown) => {
        // A request that fell with its transaction says only that: why, the transaction says.
        throw transaction.error ?? thrown
      })
      return became
    },
    remove: (id) => opened.delete(STORE, id),
    clear: () => opened.clear(STORE),
  }
}
