/**
 * Makes a whole browser so many times slower: all its processes stand still for most of every few milliseconds.
 *
 * The developer tools' own throttling slows the page's thread alone, not the worker in which the world lives; this slows
 * both, as a slower device does. Misleads where the machine is busy: then whoever wakes the browser wakes late.
 */
import process from 'node:process'

const RUN_MS = 4

/** Begins at once; answers what ends it. Needs the process group that Chromium is started in, so not on Windows. */
export function slowDown(group: number, times: number): () => void {
  let ended = false
  const stop = () => {
    if (ended) return
    process.kill(-group, 'SIGSTOP')
    setTimeout(go, RUN_MS * (times - 1))
  }
  const go = () => {
    process.kill(-group, 'SIGCONT')
    if (!ended) setTimeout(stop, RUN_MS)
  }
  go()
  return () => {
    ended = true
    process.kill(-group, 'SIGCONT')
  }
}
