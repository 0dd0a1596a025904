import type { Progress } from './protocol'

const GAP_MS = 50

/** Tells of progress at most so often, and always of its end. */
export function sparingly(now: () => number, post: (progress: Progress) => void): (progress: Progress) => void {
  let toldAt = Number.NEGATIVE_INFINITY
  return (progress) => {
    if (progress.done < 1 && now() - toldAt < GAP_MS) return
    toldAt = now()
    post(progress)
  }
}
