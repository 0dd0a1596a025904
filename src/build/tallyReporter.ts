/** Answers: how did the tests go, in one plain line that a script can read: `N passed, N failed`. */
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node'

/**
 * Counts tests, and as one failure each also a file that could not be loaded and an error outside any test. A run that
 * failed is never told as one without failures. Skipped tests are neither, and are named where there are any.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    const line = tally(modules, { outside: errors.length, whole: reason === 'passed' })
    // Last, after the summary that the default reporter writes on leaving.
    process.once('exit', () => console.log(line))
  }
}

interface Run {
  /** Errors outside any test. */
  readonly outside: number
  /** False where the run failed or was cut short. */
  readonly whole: boolean
}

export function tally(modules: readonly TestModule[], { outside, whole }: Run): string {
  const count = { passed: 0, failed: outside, skipped: 0 }
  for (const module of modules) {
    count.failed += module.errors().length
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed' || state === 'skipped') count[state]++
      else count.failed++
    }
  }
  const failed = whole ? count.failed : Math.max(1, count.failed)
  return `${count.passed} passed, ${failed} failed${count.skipped === 0 ? '' : `, ${count.skipped} skipped`}`
}
