/** Answers: how did the tests go, in one plain line that a script can read: `N passed, N failed`. */
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Counts tests, and as one failure each also a file that could not be loaded and an error outside any test. Skipped
 * tests are neither passed nor failed, and are named where there are any.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      count.failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed' || state === 'skipped') count[state]++
        else count.failed++
      }
    }
    const skipped = count.skipped === 0 ? '' : `, ${count.skipped} skipped`
    // Last, after the summary that the default reporter writes on leaving.
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`))
  }
}
