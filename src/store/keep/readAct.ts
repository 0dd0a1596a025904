/**
 * Acts as they come from outside: from a file, a link, or a device. Each is read whole or not at all; whether it still makes sense in
 * the evening, the lab says when it takes it.
 */
import type { EventKind } from '../../engine/contract/events'
import type { Maskable, Signal } from '../../engine/contract/signals'
import type { Country, Device } from '../../engine/contract/vocabulary'
import type { Act, DatedAct } from '../../engine/lab/acts'

type Raw = Readonly<Record<string, unknown>>
type Reader = (value: unknown) => boolean

const words = <Word extends string>(all: { readonly [W in Word]: true }): Reader => {
  const known = new Set<unknown>(Object.keys(all))
  return (value) => known.has(value)
}
const integer =
  (min: number, max: number): Reader =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
const listOf =
  (reader: Reader, min: number, max: number): Reader =>
  (value) =>
    Array.isArray(value) && value.length >= min && value.length <= max && value.every(reader)
const oneOf =
  (...choices: readonly unknown[]): Reader =>
  (value) =>
    choices.includes(value)
const shape =
  (fields: { readonly [name: string]: Reader }, optional: { readonly [name: string]: Reader } = {}): Reader =>
  (value) => {
    if (!isRaw(value)) return false
    const all = { ...fields, ...optional }
    const known = Object.keys(value).every((name) => Object.hasOwn(all, name))
    const whole = Object.entries(fields).every(([name, reader]) => Object.hasOwn(value, name) && reader(value[name]))
    return known && whole && Object.entries(optional).every(([name, reader]) => !Object.hasOwn(value, name) || reader(value[name]))
  }

const MOST = 1_000_000_000
const LAST_DAY = 100_000
const LONGEST_NAME = 60
const MOST_MEMBERS = 4
const number: Reader = (value) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= MOST
const id = integer(0, MOST)
const flag = oneOf(true, false)
const name: Reader = (value) => typeof value === 'string' && [...value].length <= LONGEST_NAME
const device = words<Device>({ television: true, computer: true, tablet: true, phone: true })
const country = words<Country>({ FR: true, BE: true, CA: true, GB: true, US: true, SN: true })
const signals = { titles: true, artists: true, structures: true, when: true, howLong: true, trailers: true, device: true } as const
const signal = words<Signal>(signals)
const maskable = words<Maskable>({ ...signals, country: true })
const eventKind = words<EventKind>({
  subscribe: true,
  profileAdded: true,
  sittingStart: true,
  sittingEnd: true,
  pageShown: true,
  looked: true,
  trailerStart: true,
  trailerStop: true,
  play: true,
  pause: true,
  resume: true,
  stop: true,
  episodeEnd: true,
  rating: true,
  list: true,
  search: true,
  cancel: true,
  return: true,
  profileRemoved: true,
})
const kind = (word: Act['kind']): { readonly kind: Reader } => ({ kind: oneOf(word) })
const record = { event: id }
const named = { of: shape({ profile: id, at: integer(-MOST, MOST), kind: eventKind, title: integer(-1, MOST) }) }

const newcomer = shape({ like: (value) => value === null || id(value), name }, { likeProfile: id })

const share: Reader = (value) => typeof value === 'number' && value >= 0 && value <= 1
const ofEverybody = shape({ of: oneOf('everybody') })
const ofTheReluctant = shape({ of: oneOf('reluctant'), share })
const ofAHousehold = shape({ of: oneOf('household'), profile: id })
const ofSome = shape({ of: oneOf('some'), share })
const asked: Reader = (value) => ofEverybody(value) || ofSome(value) || ofAHousehold(value)
const who: Reader = (value) => ofEverybody(value) || ofTheReluctant(value) || ofAHousehold(value)

const ACTS: { readonly [Kind in Act['kind']]: Reader } = {
  join: shape({ ...kind('join'), titles: listOf(id, 1, 3), country, device }),
  watch: shape({ ...kind('watch'), title: id, minutes: number, device }, { episode: id }),
  search: shape({ ...kind('search'), title: (value) => value === null || id(value), device }),
  rate: shape({ ...kind('rate'), title: id, thumb: oneOf(1, -1) }),
  list: shape({ ...kind('list'), title: id, on: flag }),
  takeAway: shape({ ...kind('takeAway'), ...record }, named),
  putBack: shape({ ...kind('putBack'), ...record }, named),
  mask: shape({ ...kind('mask'), signal: maskable, masked: flag }),
  forget: shape({ ...kind('forget'), profile: id, forgotten: flag }),
  recording: shape({ ...kind('recording'), signal, recorded: flag, who }),
  ask: shape({ ...kind('ask'), signals: listOf(signal, 1, 7), forced: flag }, { who: asked, explained: flag }),
  erase: shape({ ...kind('erase'), profile: id }),
  reset: shape({ ...kind('reset'), profile: id }),
  eraseRecord: shape({ ...kind('eraseRecord'), ...record }, named),
  tweak: shape({ ...kind('tweak'), viewer: id, trait: id, value: number }, { was: number }),
  invite: shape({ ...kind('invite'), people: listOf(newcomer, 1, MOST_MEMBERS) }, { profiles: listOf(id, 0, MOST_MEMBERS) }),
  share: shape({ ...kind('share'), profile: id, shared: flag }),
  remove: shape({ ...kind('remove'), profiles: listOf(id, 1, 10_000), removed: flag }),
}

export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

const isKind = (word: unknown): word is Act['kind'] => typeof word === 'string' && Object.hasOwn(ACTS, word)

const isAct = (value: unknown): value is Act => isRaw(value) && isKind(value.kind) && ACTS[value.kind](value)

const isDay = (value: unknown): value is DatedAct['day'] => integer(0, LAST_DAY)(value)

/** The act with its day, its place being the one that it was found in; null for what is none. */
export function readAct(value: unknown, order: number): DatedAct | null {
  if (!isRaw(value) || !isDay(value.day) || !isAct(value.act)) return null
  return { day: value.day, order, act: value.act }
}
