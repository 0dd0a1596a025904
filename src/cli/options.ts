import { parseArgs } from 'node:util'
import { KNOB_IDS, KNOBS, type KnobId, type Scenario } from '../scenario/knobs'
import { KNOB_WORDS } from '../scenario/knobWords'
import { parseScenario } from '../scenario/parse'
import type { Problem } from '../scenario/problem'

export interface SimulateOptions {
  readonly help: boolean
  readonly days: number
  /** File that the event log is written to as CSV; null for none. */
  readonly log: string | null
  readonly scenario: Scenario
  readonly problems: readonly Problem[]
}

/** Flags that are short for a knob. */
const SHORT: Readonly<Record<string, KnobId>> = { seed: 'seed', profiles: 'viewers', titles: 'titles' }

/** Reads the command line. An unknown flag throws a TypeError with node's own words; a bad value is a problem. */
export function readOptions(args: readonly string[]): SimulateOptions {
  const { values } = parseArgs({
    args: [...args],
    allowPositionals: false,
    options: {
      help: { type: 'boolean', short: 'h' },
      days: { type: 'string', default: '28' },
      seed: { type: 'string' },
      profiles: { type: 'string' },
      titles: { type: 'string' },
      set: { type: 'string', multiple: true },
      log: { type: 'string' },
    },
  })
  const { scenario, problems } = parseScenario(pairsOf(values))
  const days = Number(values.days)
  const badDays: readonly Problem[] = isDays(days)
    ? []
    : [{ code: 'outOfRange', place: '--days', value: values.days, min: 0, max: MAX_DAYS }]
  return { help: values.help ?? false, days, log: values.log ?? null, scenario, problems: [...badDays, ...problems] }
}

const MAX_DAYS = 3650

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= MAX_DAYS

type Values = { readonly [flag: string]: string | boolean | readonly string[] | undefined }

function pairsOf(values: Values): (readonly [string, string])[] {
  const short = Object.entries(SHORT).flatMap(([flag, knob]) => {
    const value = values[flag]
    return typeof value === 'string' ? [[knob, value] as const] : []
  })
  const set = Array.isArray(values.set) ? values.set : []
  return [...short, ...set.map(pairOf)]
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** What `--help` prints: every flag and every knob, with range and default. */
export function helpText(): string {
  const knobs = KNOB_IDS.map((id) => {
    const knob = KNOBS[id]
    const { meaning, unit } = KNOB_WORDS[id]
    const range = knob.kind === 'number' ? `${knob.min} to ${knob.max}${unit?.en ? ` ${unit.en}` : ''}` : knob.choices.join(' | ')
    return `  ${id.padEnd(24)}${range}; default ${knob.default}\n${' '.repeat(26)}${meaning.en}`
  })
  return `Lives a world day by day and prints one JSON line a day (the measures), then {"events":…,"hash":"…"}.

npm run simulate -- [flags]
  --days N                days to live, 0 to ${MAX_DAYS}; default 28
  --seed N                which world; short for --set seed=N
  --profiles N            people in it; short for --set viewers=N
  --titles N              titles in the catalogue; short for --set titles=N
  --set knob=value        any knob below; may be given again
  --log FILE              writes the event log to FILE as CSV
  --help                  this text

Knobs:
${knobs.join('\n')}
`
}
