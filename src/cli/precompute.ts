/** The program behind `npm run precompute`: lives the lessons' worlds and writes the files that the site ships of them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { MONTH, MONTH_ADDRESS } from '../lessons/month'
import { liveMonths } from './precompute/months'

const path = join('public', MONTH_ADDRESS)
let told = 0
const tell = (done: number): void => {
  const tenths = Math.floor(done * 10)
  if (tenths > told) process.stderr.write(`${tenths * 10} % of ${path}\n`)
  told = tenths
}
const months = liveMonths(MONTH.seeds, tell)
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, `${JSON.stringify(months, null, 2)}\n`)
