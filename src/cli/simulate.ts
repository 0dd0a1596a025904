/** The program behind `npm run simulate`: the engine of the site, in Node. */
import process from 'node:process'
import { simulate } from './simulation'

process.exitCode = simulate(process.argv.slice(2), process)
