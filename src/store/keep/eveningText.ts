/**
 * An evening as a text that people can read and that says what it is: in a file, and on this device.
 *
 * `{"seance": "evening", "format": 1, "engine": "2", "link": "#/screen?…", "acts": [{"day": 3, "act": {…}}], "checksum": "…"}`.
 * The checksum is over the rest, spaces aside. What is opened is refused whole, in words, or taken: then what of it cannot be read
 * (a knob or an act of another version) is named, and the rest holds.
 */
import { LAST_DAY } from '../../scenario/lastDay'
import type { Problem } from '../../scenario/problem'
import { formatLink, parseLink } from '../link'
import type { Evening } from '../state'
import { checksum } from './checksum'
import { isRaw, readAct } from './readAct'

const FORMAT = 1
const OURS = '"seance"'
/** Two bytes a character at the very most, and some ten thousand acts. */
const LARGEST_CHARACTERS = 2_000_000
const CHARACTERS_A_MEGABYTE = 1_000_000

export interface OpenedEvening {
  readonly evening: Evening
  /** What of it could not be taken. */
  readonly problems: readonly Problem[]
}

export type ReadEvening = OpenedEvening | { readonly refused: Problem }

export function formatEvening({ link, acts }: Evening): string {
  const written = acts.map(({ day, act }) => ({ day, act }))
  const body = {
    seance: 'evening',
    format: FORMAT,
    engine: link.engine,
    link: formatLink({ ...link, day: Math.min(link.day, LAST_DAY) }),
    acts: written,
  }
  return `${JSON.stringify({ ...body, checksum: checksum(JSON.stringify(body)) }, null, 1)}\n`
}

/** `place`: what the text is called where it comes from. */
export function parseEvening(text: string, place: string): ReadEvening {
  const refuse = (code: 'fileNotOurs' | 'fileCut' | 'fileChanged', value = ''): ReadEvening => ({ refused: { code, place, value } })
  if (text.length > LARGEST_CHARACTERS) return { refused: tooLarge(place, text.length) }
  const value = parseJson(text)
  if (value === undefined) return refuse(text.slice(0, 200).includes(OURS) ? 'fileCut' : 'fileNotOurs')
  if (!isRaw(value) || value.seance !== 'evening') return refuse('fileNotOurs')
  const { checksum: given, ...body } = value
  if (given !== checksum(JSON.stringify(body))) return refuse('fileChanged')
  if (body.format !== FORMAT) return { refused: { code: 'fileOtherFormat', place, value: String(body.format), max: FORMAT } }
  if (typeof body.link !== 'string' || !Array.isArray(body.acts)) return refuse('fileChanged')
  return opened(body.link, body.acts)
}

export const tooLarge = (place: string, bytes: number): Problem => ({
  code: 'fileTooLarge',
  place,
  value: String(Math.ceil(bytes / CHARACTERS_A_MEGABYTE)),
  max: LARGEST_CHARACTERS / CHARACTERS_A_MEGABYTE,
})

function opened(hash: string, written: readonly unknown[]): OpenedEvening {
  const { link, problems } = parseLink(hash)
  const read = written.map(readAct)
  const acts = read.filter((act) => act !== null)
  const unread = read.flatMap((act, at) => (act === null ? [unreadAct(at + 1)] : []))
  return { evening: { link, acts }, problems: [...problems, ...unread] }
}

export const unreadAct = (number: number): Problem => ({ code: 'unknownAct', place: 'acts', value: String(number) })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
