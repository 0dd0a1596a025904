import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const HEAD = "import { expect, it } from 'vitest'\n"
const PASSES = "it('passes', () => expect(1).toBe(1))\n"
const FAILS = "it('fails', () => expect(1).toBe(2))\n"

/** Runs vitest with our reporter on one file of tests, in a project of its own. */
function run(text: string): { readonly status: number | null; readonly lastLine: string | undefined } {
  const root = mkdtempSync(join(tmpdir(), 'seance-tally-'))
  try {
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    mkdirSync(join(root, 'test'))
    writeFileSync(join(root, 'test/planted.test.ts'), text)
    const vitest = resolve('node_modules/vitest/vitest.mjs')
    const reporter = resolve('src/build/tallyReporter.ts')
    const args = [vitest, 'run', '--reporter=default', `--reporter=${reporter}`]
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    return { status, lastLine: stdout.trimEnd().split('\n').at(-1) }
  } finally {
    rmSync(root, { recursive: true })
  }
}

describe('the last line of a test run', () => {
  it('counts what passed and what was skipped', () => {
    const text = `${HEAD}${PASSES}${PASSES}it.skip('waits', () => undefined)\n`
    expect(run(text)).toEqual({ status: 0, lastLine: '2 passed, 0 failed, 1 skipped' })
  })

  it.each([
    ['a test that fails', `${HEAD}${PASSES}${FAILS}`, '1 passed, 1 failed'],
    ['a file that cannot be loaded', `${HEAD}import './nowhere'\n${PASSES}`, '0 passed, 1 failed'],
    ['an error outside any test', `${HEAD}${PASSES}Promise.reject(new Error('lost'))\n`, '1 passed, 1 failed'],
  ])('counts %s as failed', (_what, text, lastLine) => {
    expect(run(text)).toEqual({ status: 1, lastLine })
  })
})
