import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runPlanted } from './plantedRun'

const HEAD = "import { expect, it } from 'vitest'\n"
const PASSES = "it('passes', () => expect(1).toBe(1))\n"
const FAILS = "it('fails', () => expect(1).toBe(2))\n"

/** What a run with our reporter on these files of tests says last. */
function run(...texts: readonly string[]): { readonly status: number | null; readonly lastLine: string | undefined } {
  const { status, said } = runPlanted(texts, { reporters: ['default', resolve('src/build/tallyReporter.ts')] })
  return { status, lastLine: said.split('\n').at(-1) }
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
