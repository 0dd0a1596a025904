/** `npm run simulate`, apart from its process: reads the flags, lives the days, prints a line a day and the hash at the end. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { createLab } from '../engine/lab/lab'
import type { Lab } from '../engine/lab/protocol'
import { en } from '../i18n/messages/en'
import { wordProblem } from '../i18n/problem'
import { helpText, readOptions, type SimulateOptions } from './options'

/** Where words go: a process, or a test. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown }
}

const DONE = 0
const REFUSED = 2

/** Answers the exit code: 0, or 2 where the flags could not be read. */
export function simulate(args: readonly string[], terminal: Terminal): number {
  const options = read(args)
  if (typeof options === 'string') return refuse(terminal, [options])
  if (options.help) {
    terminal.stdout.write(helpText())
    return DONE
  }
  if (options.problems.length > 0) {
    return refuse(
      terminal,
      options.problems.map((problem) => wordProblem(problem, en)),
    )
  }
  live(options, (line) => terminal.stdout.write(`${JSON.stringify(line)}\n`))
  return DONE
}

function read(args: readonly string[]): SimulateOptions | string {
  try {
    return readOptions(args)
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

function refuse({ stderr }: Terminal, reasons: readonly string[]): number {
  stderr.write(`${reasons.join('\n')}\nTry: npm run simulate -- --help\n`)
  return REFUSED
}

function live({ scenario, days, log }: SimulateOptions, print: (line: unknown) => void): void {
  const lab = createLab(scenario)
  for (let day = 0; day < days; day++) {
    for (const _step of lab.liveDay());
    print(lab.measures[day])
  }
  if (log !== null) writeLog(lab, log)
  print({ events: lab.events, hash: lab.hash })
}

function writeLog(lab: Lab, path: string): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of lab.csv(null)) writeSync(file, piece)
  } finally {
    closeSync(file)
  }
}
