/** The program behind `npm run evaluate`: the models of the site on a file of ratings, in Node. */
import process from 'node:process'
import { evaluate } from './evaluate/evaluation'

process.exitCode = evaluate(process.argv.slice(2), process)
