/** What the command line of `npm run evaluate` says. */
import { parseArgs } from 'node:util'
import type { ColumnMap, FileFormat } from '../../engine/datasets/layout'
import { FORMATS } from '../../engine/datasets/layout'
import { EVERY_MODEL, FIT_DEFAULTS, type ModelEntry } from '../../engine/service/models/everyModel'
import type { AnyModelId, FitOptions, Task } from '../../engine/service/models/protocol'

export interface Flags {
  readonly help: boolean
  readonly train: string
  readonly test: string
  /** Names and genres; empty for none. */
  readonly titles: string
  readonly format: FileFormat | undefined
  readonly columns: ColumnMap | undefined
  readonly task: Task | undefined
  readonly models: readonly AnyModelId[]
  readonly options: Partial<FitOptions>
  readonly seed: number
  /** From which rating on somebody likes a title; undefined: as the scale says. */
  readonly positive: number | undefined
}

/** Said with the flag and the remedy. */
export class WrongFlag extends Error {}

const TASKS = ['rating', 'topn'] as const
const ROLES = ['person', 'title', 'rating', 'time'] as const

export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    allowPositionals: false,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      train: { type: 'string', default: '' },
      test: { type: 'string', default: '' },
      titles: { type: 'string', default: '' },
      format: { type: 'string' },
      columns: { type: 'string' },
      task: { type: 'string' },
      model: { type: 'string', multiple: true, default: [] },
      options: { type: 'string', default: '{}' },
      seed: { type: 'string', default: '1' },
      positive: { type: 'string' },
    },
  })
  const flags: Flags = {
    help: values.help,
    train: values.train,
    test: values.test,
    titles: values.titles,
    format: values.format === undefined ? undefined : formatOf(values.format),
    columns: values.columns === undefined ? undefined : columnsOf(values.columns),
    task: values.task === undefined ? undefined : oneOf('--task', values.task, TASKS),
    models: values.model.flatMap((names) => names.split(',')).map((name) => oneOf('--model', name.trim(), modelIds())),
    options: optionsOf(values.options),
    seed: numberOf('--seed', values.seed),
    positive: values.positive === undefined ? undefined : numberOf('--positive', values.positive),
  }
  if (flags.help) return flags
  for (const flag of ['train', 'test'] as const) if (flags[flag] === '') throw new WrongFlag(`--${flag} FILE is missing.`)
  if (!Number.isSafeInteger(flags.seed) || flags.seed < 0)
    throw new WrongFlag(`--seed is a whole number of at least 0, not ${values.seed}.`)
  return flags
}

const isModelId = (name: string): name is AnyModelId => Object.hasOwn(EVERY_MODEL, name)

export const modelIds = (): readonly AnyModelId[] => Object.keys(EVERY_MODEL).filter(isModelId)

function oneOf<Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new WrongFlag(`${flag} can be ${choices.join(', ')}, not “${value}”.`)
  return found
}

/** As people call them, too. */
function formatOf(value: string): FileFormat {
  const name = value.toLowerCase().replace(/^(ml|movielens)-?(?=.)/, '')
  if (name === '100k' || name === 'u.data') return 'movielens-100k'
  if (name === '1m' || name === 'ratings.dat') return 'movielens-1m'
  if (name === 'csv' && value !== 'csv') return 'movielens-csv'
  return /^(latest|small|25m|32m)/.test(name) ? 'movielens-csv' : oneOf('--format', value, FORMATS)
}

function numberOf(flag: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value)) throw new WrongFlag(`${flag} wants a number, and “${text}” is none.`)
  return value
}

function columnsOf(text: string): ColumnMap {
  const columns: { [Role in (typeof ROLES)[number]]?: number } = {}
  for (const pair of text.split(',')) {
    const [name, place = ''] = pair.split('=')
    const number = numberOf('--columns', place)
    if (!Number.isInteger(number) || number < 1)
      throw new WrongFlag(`--columns counts columns from 1, as in person=1,title=2, not “${pair}”.`)
    columns[oneOf('--columns', name.trim(), ROLES)] = number - 1
  }
  return columns
}

/** Every option that a model reads: its name, and a value of its kind. */
const KNOWN: Readonly<Record<string, unknown>> = {
  ...FIT_DEFAULTS,
  ...Object.assign({}, ...Object.values(EVERY_MODEL).map(({ defaults }: ModelEntry) => defaults)),
}

function optionsOf(text: string): Partial<FitOptions> {
  const read = parsed(text)
  for (const [name, value] of Object.entries(read)) {
    if (!Object.hasOwn(KNOWN, name)) throw new WrongFlag(`--options: no model has “${name}”; there are ${Object.keys(KNOWN).join(', ')}.`)
    const wanted = typeof KNOWN[name]
    if (typeof value !== wanted) throw new WrongFlag(`--options: “${name}” is a ${wanted}, not ${JSON.stringify(value)}.`)
  }
  return read
}

function parsed(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new WrongFlag(`--options is JSON, as in '{"factors":16}', not “${text}”.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WrongFlag(`--options is a JSON object, as in '{"factors":16}', not “${text}”.`)
  }
  return { ...value }
}

/** What `--help` prints. */
export function helpText(): string {
  const models = modelIds().map((id) => {
    const { task, defaults } = EVERY_MODEL[id]
    return `  ${id.padEnd(18)}${task.padEnd(8)}${JSON.stringify(defaults)}`
  })
  return `Fits models on one file of ratings, asks them for another, and prints one JSON line a model:
  rating: {"model","rmse","mae","fitSeconds","scoreSeconds","peakMB"}
  topn:   {"model","ndcg@10","recall@10","hr@10","coverage@10","fitSeconds","scoreSeconds","peakMB"}
Lines go to the standard output; what was read, what was left out and why goes to the standard error. npm itself prints two lines
on the standard output first, unless it is called with --silent.

npm run --silent evaluate -- --train FILE --test FILE [flags]
  --train FILE            ratings that the models learn from; pairs that the test asks for are left out of it
  --test FILE             ratings that are asked for; may be of another format
  --titles FILE           the titles' genres (movies.csv, movies.dat, u.item), for the models that read them
  --format F              ${FORMATS.join(', ')}; by default, and where it plainly is not that,
                          each file is looked at
  --columns LIST          where the columns are, from 1: person=1,title=2,rating=3,time=4; rating and time may lack
  --task T                rating or topn; by default that of --model, or rating where both files have ratings
                          that are not all the same
  --model M               a model below; may be given again, or several with commas; by default all of the task
  --options JSON          options of the models, as in '{"factors":32,"sweeps":20}'; each reads those that it has
  --positive R            topn: ratings from R on are liked; by default from three quarters of the scale (4 of 5 stars),
                          or all where no rating of --train is in its lower half, or they
                          count (plays, minutes)
  --seed N                keys the models' own draws; default 1
  --help                  this text

rating: guesses are held within the training set's scale; people and titles that only the test has are guessed too.
topn: ranks every title that somebody likes in either file, but what the training set has of the person; means over the people
with a liked title in the test. Of people of whom a model says nothing (all scores the same, as without records), what most
people have comes first. Without --titles, content is tried only where --model names it. Peak: the process's largest resident memory so far, in megabytes.

Exit code 0, or 2 with the reason where flags or files cannot be taken.

Models, their task, and their options with the defaults:
${models.join('\n')}
`
}
