/** Answers: does the site open without a network after the first visit? The worker that sees to it is written by the build. */

/** Registers the service worker of a built site. On the development server, or from a file, there is none. */
export function registerOffline(): void {
  const served = location.protocol === 'http:' || location.protocol === 'https:'
  if (!import.meta.env.PROD || !served || !('serviceWorker' in navigator)) return
  // Refused in a private window or on an insecure address: the site then works as long as there is a network.
  navigator.serviceWorker.register(new URL('./sw.js', document.baseURI)).catch(() => undefined)
}
