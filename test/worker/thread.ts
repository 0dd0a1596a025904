import { onTestFinished } from 'vitest'
import type { HostClock } from '../../src/worker/workerClock'

/**
 * Stands for a worker's own thread: tasks of this one. As in a browser nothing runs on it any more once it is ended, and it ends with
 * the test at the latest: a world that plays on, or a question without an end, would slow the waiting of every test that comes after.
 */
export class Thread {
  readonly clock: HostClock = {
    now: () => performance.now(),
    soon: (task) => this.soon(task),
    later: (milliseconds, task) => this.later(milliseconds, task),
  }
  private readonly waiting = new Set<NodeJS.Timeout>()
  private ended = false

  constructor() {
    onTestFinished(() => this.end())
  }

  soon(task: () => void): void {
    if (!this.ended) setImmediate(() => this.ended || task())
  }

  end(): void {
    this.ended = true
    for (const timer of this.waiting) clearTimeout(timer)
    this.waiting.clear()
  }

  private later(milliseconds: number, task: () => void): void {
    if (this.ended) return
    const timer = setTimeout(() => {
      this.waiting.delete(timer)
      task()
    }, milliseconds)
    this.waiting.add(timer)
  }
}
