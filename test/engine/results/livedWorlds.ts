/**
 * Worlds lived by the program behind `npm run simulate`, built as people get it: compiled in one piece it lives a day about three
 * times as fast as within the test runner. Two at a time, for two cores.
 */
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DayMeasures } from '../../../src/engine/lab/snapshot'

export interface WorldWanted {
  readonly seed: number
  readonly viewers: number
  readonly titles: number
  readonly days: number
}

const AT_A_TIME = 2
const run = promisify(execFile)

/** The measures of every day of each world, in the order wanted. */
export async function livedWorlds(wanted: readonly WorldWanted[]): Promise<readonly (readonly DayMeasures[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'seance-simulate-'))
  try {
    const vite = 'node_modules/vite/bin/vite.js'
    const build = ['build', '--logLevel', 'warn', '--ssr', 'src/cli/simulate.ts', '--outDir', folder]
    execFileSync(process.execPath, [vite, ...build], { stdio: ['ignore', 'ignore', 'inherit'] })
    return await inTurn(wanted, (world) => live(join(folder, 'simulate.js'), world))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Never more than two at once; the largest are best named first. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = new Array(items.length)
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const item = next++
      results[item] = await work(items[item])
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return results
}

async function live(program: string, { seed, viewers, titles, days }: WorldWanted): Promise<readonly DayMeasures[]> {
  const flags = { seed, profiles: viewers, titles, days }
  const args = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, `${value}`])
  const { stdout } = await run(process.execPath, [program, ...args])
  const lines: readonly DayMeasures[] = stdout
    .split('\n')
    .slice(0, days)
    .map((line) => JSON.parse(line))
  return lines
}
