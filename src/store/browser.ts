/** What surrounds the page in a browser. Everything a browser may refuse (storage, history, clipboard) is guarded here. */
import { createLabClient } from '../worker/client'
import { spawnLabWorker } from '../worker/spawnLab'
import type { Address, Memory, Surroundings } from './desk'
import { every } from './every'
import { tab } from './tab'

export function browserSurroundings(): Surroundings {
  return {
    connect: (handlers) =>
      createLabClient(spawnLabWorker(), {
        ...handlers,
        afterFrame: (callback) => requestAnimationFrame(() => callback()),
        every,
      }),
    spawn: spawnLabWorker,
    every,
    address,
    memory,
    tab,
    shelf: async () => (await import('./keep/shelf')).openShelf(),
    copy,
    missing: missingFeatures(),
    deviceGigabytes: 'deviceMemory' in navigator ? Number(navigator.deviceMemory) || null : null,
    language: { query: location.search, stored: null, preferred: navigator.languages },
  }
}

/** How the names of all that this site keeps begin. */
const KEPT_HERE = 'seance.'

const address: Address = {
  read: () => location.hash,
  push: (hash) => history.pushState(null, '', hash),
  replace: (hash) => history.replaceState(history.state, '', hash),
  onChange: (callback) => window.addEventListener('popstate', callback),
  whole: (hash) => location.href.split('#')[0] + hash,
}

const memory: Memory = {
  get: (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  set: (key, value) => {
    try {
      localStorage.setItem(key, value)
    } catch {
      // A browser that keeps nothing loses only the choice between two visits.
    }
  },
  clear: () => {
    const kept = new Map<string, string>()
    try {
      for (const key of Object.keys(localStorage)) {
        const value = localStorage.getItem(key)
        if (!key.startsWith(KEPT_HERE) || value === null) continue
        kept.set(key, value)
        localStorage.removeItem(key)
      }
    } catch {
      // A browser that keeps nothing has nothing to remove.
    }
    return kept
  },
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function missingFeatures(): readonly string[] {
  const needed: readonly (readonly [string, boolean])[] = [
    ['Worker', typeof Worker === 'function'],
    ['Blob', typeof Blob === 'function'],
    ['MessageChannel', typeof MessageChannel === 'function'],
    ['HTMLDialogElement', typeof HTMLDialogElement === 'function'],
  ]
  return needed.filter(([, there]) => !there).map(([name]) => name)
}
