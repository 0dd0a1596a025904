/**
 * Acts in a link: `3,rate,12,1~4,mask,when,1`: each its day, its kind and its values, in the order of the table below. Letters, digits and
 * signs that an address takes as they are; names are written with `!` and four hex digits for whatever else they hold.
 */
import type { Act, DatedAct } from '../../engine/lab/acts'
import type { Problem } from '../../scenario/problem'
import { unreadAct } from './eveningText'
import { isRaw, readAct } from './readAct'

const BETWEEN_ACTS = '~'
const BETWEEN_VALUES = ','
const IN_A_LIST = '_'

type Field = readonly [name: string, codec: Codec]

interface Codec {
  write(value: unknown): string
  /** What is no such value becomes one that no act takes. */
  read(text: string): unknown
}

const number: Codec = { write: String, read: (text) => (text === '' ? null : Number(text)) }
const word: Codec = { write: String, read: (text) => text }
const flag: Codec = { write: (value) => (value === true ? '1' : '0'), read: (text) => text === '1' || (text === '0' ? false : text) }
const maybe: Codec = { write: (value) => (value === null ? '' : String(value)), read: number.read }
const list = (of: Codec): Codec => ({
  write: (value) => (Array.isArray(value) ? value.map(of.write).join(IN_A_LIST) : ''),
  read: (text) => (text === '' ? [] : text.split(IN_A_LIST).map(of.read)),
})
const name: Codec = {
  write: (value) => String(value).replace(/[^A-Za-z0-9]/g, (sign) => `!${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  read: (text) => text.replace(/!([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
}
/** Somebody invited: whom they are like, their name, and whose copy they are where they are one. */
const newcomer: Codec = {
  write: (value) => {
    const copied = valueAt(value, 'likeProfile')
    const both = `${maybe.write(valueAt(value, 'like') ?? null)}*${name.write(valueAt(value, 'name'))}`
    return copied === undefined ? both : `${both}*${number.write(copied)}`
  },
  read: (text) => {
    const [like = '', called = '', copied] = text.split('*')
    const both = { like: maybe.read(like), name: name.read(called) }
    return copied === undefined ? both : { ...both, likeProfile: number.read(copied) }
  },
}

const RECORD: readonly Field[] = [
  ['event', number],
  ['of.profile', number],
  ['of.at', number],
  ['of.kind', word],
  ['of.title', number],
]

const FIELDS: { readonly [Kind in Act['kind']]: readonly Field[] } = {
  join: [
    ['titles', list(number)],
    ['country', word],
    ['device', word],
  ],
  watch: [
    ['title', number],
    ['minutes', number],
    ['device', word],
    ['episode', number],
  ],
  search: [
    ['title', maybe],
    ['device', word],
  ],
  rate: [
    ['title', number],
    ['thumb', number],
  ],
  list: [
    ['title', number],
    ['on', flag],
  ],
  takeAway: RECORD,
  putBack: RECORD,
  mask: [
    ['signal', word],
    ['masked', flag],
  ],
  forget: [
    ['profile', number],
    ['forgotten', flag],
  ],
  recording: [
    ['signal', word],
    ['recorded', flag],
    ['who.of', word],
    ['who.share', number],
    ['who.profile', number],
  ],
  ask: [
    ['signals', list(word)],
    ['forced', flag],
    ['who.of', word],
    ['who.share', number],
    ['who.profile', number],
    ['explained', flag],
  ],
  erase: [['profile', number]],
  reset: [['profile', number]],
  eraseRecord: RECORD,
  tweak: [
    ['viewer', number],
    ['trait', number],
    ['value', number],
    ['was', number],
  ],
  invite: [
    ['people', list(newcomer)],
    ['profiles', list(number)],
  ],
  share: [
    ['profile', number],
    ['shared', flag],
  ],
  remove: [
    ['profiles', list(number)],
    ['removed', flag],
  ],
}

export const formatActs = (acts: readonly DatedAct[]): string => acts.map(formatAct).join(BETWEEN_ACTS)

function formatAct({ day, act }: DatedAct): string {
  const values = FIELDS[act.kind].map(([path, codec]) => {
    const value = valueAt(act, path)
    return value === undefined ? '' : codec.write(value)
  })
  while (values.at(-1) === '') values.pop()
  return [day, act.kind, ...values].join(BETWEEN_VALUES)
}

export interface ParsedActs {
  readonly acts: readonly DatedAct[]
  readonly problems: readonly Problem[]
}

export function parseActs(text: string): ParsedActs {
  const read = text === '' ? [] : text.split(BETWEEN_ACTS).map(parseAct)
  return { acts: read.filter((act) => act !== null), problems: read.flatMap((act, at) => (act === null ? [unreadAct(at + 1)] : [])) }
}

function parseAct(text: string, order: number): DatedAct | null {
  const [day = '', kind = '', ...values] = text.split(BETWEEN_VALUES)
  if (!isKind(kind) || !/^\d{1,6}$/.test(day)) return null
  const act: Record<string, unknown> = { kind }
  for (const [at, [path, codec]] of FIELDS[kind].entries()) {
    const value = values[at]
    if (value !== undefined && (value !== '' || codec === maybe)) put(act, path, codec.read(value))
    else if (codec === maybe) put(act, path, null)
  }
  return readAct({ day: Number(day), act }, order)
}

const isKind = (word: string): word is Act['kind'] => Object.hasOwn(FIELDS, word)

function valueAt(from: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), from)
}

function put(into: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.')
  if (second === undefined) into[first] = value
  else {
    const inner = into[first]
    into[first] = { ...(isRaw(inner) ? inner : {}), [second]: value }
  }
}
