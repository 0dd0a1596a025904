/**
 * Keeps every file of one version of the site, so that it opens without a network; those under `data/`, which few visitors ask for, once they
 * were asked for.
 *
 * The build writes the version and the list of files in here. A new version is fetched whole beside the old one and is
 * used from the next load on. The version before it is kept for pages that are still open and ask for a file of theirs.
 */
const VERSION = 'VERSION'
const FILES = ['FILES']

const FAMILY = `seance ${self.registration.scope} `
const CACHE = FAMILY + VERSION
const KEPT_VERSIONS = 2

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldVersions().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const here = request.url.startsWith(self.registration.scope)
  if (request.method === 'GET' && here) event.respondWith(answer(request))
})

async function fill() {
  const cache = await caches.open(CACHE)
  await cache.addAll(FILES.map((file) => new Request(address(file), { cache: 'reload' })))
}

async function forgetOldVersions() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== CACHE)
  const old = ours.slice(0, Math.max(0, ours.length - (KEPT_VERSIONS - 1)))
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function answer(request) {
  const wanted = request.mode === 'navigate' && isTheSite(request.url) ? address('./') : request
  const current = await caches.open(CACHE)
  const kept = (await current.match(wanted)) ?? (await olderVersion(wanted))
  if (kept) return kept
  const answered = await fetch(request)
  if (answered.ok && request.url.startsWith(address('./data/'))) await current.put(request, answered.clone())
  return answered
}

async function olderVersion(wanted) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(FAMILY)) continue
    const kept = await (await caches.open(name)).match(wanted)
    if (kept) return kept
  }
  return undefined
}

/** True for the site's own address, with or without index.html, whatever stands behind ? or #. */
function isTheSite(url) {
  const { origin, pathname } = new URL(url)
  return origin + pathname === address('./') || origin + pathname === address('./index.html')
}

function address(file) {
  return new URL(file, self.registration.scope).href
}
