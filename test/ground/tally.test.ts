import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const HEAD = "import { expect, it } from 'vitest'\n"
const PASSES = "it('passes', () => expect(1).toBe(1))\n"
const FAILS = "it('fails', () => expect(1).toBe(2))\n"

/** Runs vitest with our reporter on these files of tests, in a project of their own. */
function run(...texts: readonly string[]): { readonly status: number | null; readonly lastLine: string | undefined } {
  const root = mkdtempSync(join(tmpdir(), 'seance-tally-'))
  try {
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    mkdirSync(join(root, 'test'))
    for (const [at, text] of texts.entries()) writeFileSync(join(root, `test/planted${at}.test.ts`), text)
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

  it('counts as failed a test that fails, and a file that cannot be loaded', () => {
    const unloaded = `${HEAD}import './nowhere'\n${PASSES}`
    expect(run(`${HEAD}${PASSES}${FAILS}`, unloaded, unloaded, unloaded)).toEqual({ status: 1, lastLine: '1 passed, 4 failed' })
  })

  it('counts as failed an error outside any test, where all tests pass', () => {
    expect(run(`${HEAD}${PASSES}Promise.reject(new Error('lost'))\n`)).toEqual({ status: 1, lastLine: '1 passed, 1 failed' })
  })
})
