/** This tab, among others of the same browser: what it wrote before a reload, and what it holds as long as it lives. */
import type { Tab } from './desk'

const OWN_RECORD = 'seance.evening'
const lockOf = (id: string): string => `${OWN_RECORD}.${id}`

export const tab: Tab = {
  read: () => {
    try {
      return sessionStorage.getItem(OWN_RECORD)
    } catch {
      return null
    }
  },
  write: (id) => {
    try {
      if (id === null) sessionStorage.removeItem(OWN_RECORD)
      else sessionStorage.setItem(OWN_RECORD, id)
    } catch {
      // A browser that keeps nothing does not come back to it either.
    }
  },
  newId: () => `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`,
  hold: (id) => held(id, true),
  isFree: (id) => held(id, false),
  onHidden: (callback) => {
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && callback())
    window.addEventListener('pagehide', callback)
  },
  now: () => Date.now(),
}

/** A lock ends with its tab. Without locks (an insecure address) nobody can tell, so each tab keeps its own. */
function held(id: string, forEver: boolean): Promise<boolean | null> {
  return new Promise((resolve) => {
    if (!('locks' in navigator)) return resolve(null)
    navigator.locks
      .request(lockOf(id), { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock !== null && forEver ? new Promise<never>(() => undefined) : undefined
      })
      .catch(() => resolve(null))
  })
}
