/** `npm run evaluate`, apart from its process: reads two files, fits and asks models, prints a line each. */
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { answersOf } from '../../engine/datasets/answers'
import { RefusedFile } from '../../engine/datasets/fileProblem'
import { qualityOf } from '../../engine/datasets/quality'
import { EVERY_MODEL, FIT_DEFAULTS } from '../../engine/service/models/everyModel'
import type { AnyFittedModel, AnyModelId, FitOptions } from '../../engine/service/models/protocol'
import { FILE_WORDS } from '../../i18n/fileWords'
import type { Terminal } from '../simulation'
import { type Flags, helpText, modelIds, readFlags, WrongFlag } from './flags'
import { type Question, questionOf } from './question'

const DONE = 0
const REFUSED = 2
const MEGABYTE = 1024
const DIGITS = 6

/** Answers the exit code: 0, or 2 where flags or files could not be taken. */
export function evaluate(args: readonly string[], terminal: Terminal): number {
  try {
    const flags = readFlags(args)
    if (flags.help) terminal.stdout.write(helpText())
    else run(flags, terminal)
    return DONE
  } catch (error) {
    terminal.stderr.write(`${reasonOf(error)}\nTry: npm run evaluate -- --help\n`)
    return REFUSED
  }
}

/** A mistake of the caller in words; any other is a fault of ours, and goes on. */
function reasonOf(error: unknown): string {
  if (error instanceof RefusedFile) return FILE_WORDS.en.refused(error.problem)
  if (error instanceof WrongFlag) return error.message
  if (error instanceof RangeError || (error instanceof TypeError && 'code' in error)) return error.message
  throw error
}

function run(flags: Flags, { stdout, stderr }: Terminal): void {
  const question = questionOf(flags, (line) => stderr.write(`${line}\n`))
  const asked =
    flags.models.length > 0 ? flags.models : modelIds().filter((id) => id !== 'content' || question.catalogue.traitNames.length > 0)
  const models = asked.filter((id) => EVERY_MODEL[id].task === question.task)
  const others = flags.models.filter((id) => EVERY_MODEL[id].task !== question.task)
  if (others.length > 0) throw new WrongFlag(`--task ${question.task} does not go with --model ${others.join(', ')}.`)
  for (const id of models) stdout.write(`${JSON.stringify(lineOf(id, question, flags))}\n`)
}

function lineOf(id: AnyModelId, question: Question, { options, seed }: Flags): Readonly<Record<string, string | number | null>> {
  const began = performance.now()
  const model = fitted(id, question, { ...FIT_DEFAULTS, ...EVERY_MODEL[id].defaults, ...options, seed })
  const done = performance.now()
  const figures = figuresOf(model, question)
  const asked = performance.now()
  const cost = {
    fitSeconds: rounded((done - began) / 1000),
    scoreSeconds: rounded((asked - done) / 1000),
    peakMB: Math.round(process.resourceUsage().maxRSS / MEGABYTE),
  }
  return { model: id, ...figures, ...cost }
}

function fitted(id: AnyModelId, { exam, catalogue }: Question, options: FitOptions): AnyFittedModel {
  return ended(EVERY_MODEL[id].recommender.fit(exam.known, catalogue, options))
}

/** The figures that are printed, by the task's measures. */
const FIGURES = {
  rating: { rmse: 'rmse', mae: 'mae' },
  topn: { 'ndcg@10': 'ndcg', 'recall@10': 'recall', 'hr@10': 'hitRate', 'coverage@10': 'coverage' },
} as const

function figuresOf(model: AnyFittedModel, { task, exam }: Question): Readonly<Record<string, number | null>> {
  const quality = qualityOf(ended(answersOf(model, exam)))
  return Object.fromEntries(Object.entries(FIGURES[task]).map(([name, measure]) => [name, rounded(quality[measure])]))
}

function ended<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(DIGITS)))
