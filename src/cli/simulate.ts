import { closeSync, openSync, writeSync } from 'node:fs'
import process from 'node:process'
import { createLab } from '../engine/lab/lab'
import type { Lab } from '../engine/lab/protocol'
import { en } from '../i18n/messages/en'
import { wordProblem } from '../i18n/problem'
import { helpText, readOptions, type SimulateOptions } from './options'

/** `npm run simulate`: the engine of the site, in Node. */
function main(args: readonly string[]): number {
  const options = read(args)
  if (typeof options === 'string') return refuse([options])
  if (options.help) return say(helpText())
  if (options.problems.length > 0) return refuse(options.problems.map((problem) => wordProblem(problem, en)))
  const lab = createLab(options.scenario)
  for (let day = 0; day < options.days; day++) {
    for (const _step of lab.liveDay());
    print(lab.measures[day])
  }
  if (options.log !== null) writeLog(lab, options.log)
  print({ events: lab.events, hash: lab.hash })
  return 0
}

function read(args: readonly string[]): SimulateOptions | string {
  try {
    return readOptions(args)
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

function refuse(reasons: readonly string[]): number {
  process.stderr.write(`${reasons.join('\n')}\nTry: npm run simulate -- --help\n`)
  return 2
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}

const print = (line: unknown): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function writeLog(lab: Lab, path: string): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of lab.csv(null)) writeSync(file, piece)
  } finally {
    closeSync(file)
  }
}

process.exitCode = main(process.argv.slice(2))
