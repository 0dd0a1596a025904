/** The program behind `npm run precompute`: lives the lessons' worlds, packs the real people, and writes the files that the site ships of them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fetchAllAnswers } from '../engine/lab/answering'
import { MONTH, MONTH_ADDRESS } from '../lessons/month'
import { OUTCOMES_ADDRESS } from '../lessons/outcomes'
import { MOVIELENS_ADDRESS, MOVIELENS_LICENCE_ADDRESS } from '../store/study/movieLens'
import { liveMonths } from './precompute/months'
import { packMovieLens, readLicence } from './precompute/movieLens'
import { liveOutcomes } from './precompute/outcomes'

/** `--only TEXT`: only the files whose name contains it. */
const only = process.argv[2] === '--only' ? (process.argv[3] ?? '') : ''

const FILES: readonly (readonly [string, (tell: (done: number) => void) => unknown])[] = [
  [MONTH_ADDRESS, (tell) => liveMonths(MONTH.seeds, tell)],
  [OUTCOMES_ADDRESS, liveOutcomes],
  [MOVIELENS_ADDRESS, packMovieLens],
  [MOVIELENS_LICENCE_ADDRESS, readLicence],
]

await fetchAllAnswers()
for (const [address, live] of FILES) {
  if (!address.includes(only)) continue
  const path = join('public', address)
  let told = 0
  const lived = live((done) => {
    const tenths = Math.floor(done * 10)
    if (tenths > told) process.stderr.write(`${tenths * 10} % of ${path}\n`)
    told = tenths
  })
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, lived instanceof Uint8Array ? lived : `${JSON.stringify(lived, null, 2)}\n`)
}
