/**
 * The link: `#/screen?seed=1998&viewers=600&day=28&show=12.tv,57.phone&truth=1`. It holds the room, the scenario where it
 * differs from the defaults (or from its lesson or class preset), the day, whose pages are shown, whether real tastes are, whether it
 * is presented, and what of the shell is left out. What the visitor did is in it only where they asked for that.
 *
 * Whatever is handed in, a whole link comes out: what cannot be read is named as a problem, and the rest is kept.
 */
import type { Seat } from '../engine/lab/snapshot'
import type { StudyOrigin } from '../engine/study/study'
import type { LessonPlace } from '../lessons/lesson'
import { LESSONS, lessonNumbered } from '../lessons/lessons'
import { DEFAULT_SCENARIO, type Scenario } from '../scenario/knobs'
import { LAST_DAY } from '../scenario/lastDay'
import { formatScenario, parseScenario } from '../scenario/parse'
import { CLASS_PRESETS, type ClassPresetId, classPreset } from '../scenario/presets'
import type { Problem } from '../scenario/problem'
import { profileOf } from '../worker/pageIds'
import { readSeat, sameSeat, sameSeats, wordOfSeat } from './linkSeats'
import { type RoomView, viewsIn } from './views'

/** The rooms of the loop, in the order in which data goes. */
export const LOOP_ROOMS = ['people', 'screen', 'data', 'engine'] as const
export type LoopRoom = (typeof LOOP_ROOMS)[number]

/** The rooms in which one decides with what was learned, and those beside. */
export const DECIDE_ROOMS = ['trailers'] as const
export const SIDE_ROOMS = ['lessons'] as const

export const ROOMS = [...LOOP_ROOMS, ...DECIDE_ROOMS, ...SIDE_ROOMS] as const
export type Room = (typeof ROOMS)[number]

/** Whose data the Engine room works on; a visitor's own file stays on the device, and so out of the link. */
const DATA = ['world', 'movielens', 'file'] as const satisfies readonly StudyOrigin[]

/** What of the shell a link may leave out. */
export const PARTS = ['time', 'menu', 'loop', 'truth', 'footer'] as const
export type Part = (typeof PARTS)[number]

export interface Link {
  readonly room: Room
  readonly scenario: Scenario
  /** How many days the world has lived. */
  readonly day: number
  /** At most {@link MOST_SEATS}. */
  readonly seats: readonly Seat[]
  readonly truth: boolean
  /** Which of the room's views; null for its first. */
  readonly view: RoomView | null
  /** What else is chosen in the room, as `choices/keepInLink.ts` writes it; only the room itself can read it. */
  readonly choices: string | null
  readonly data: StudyOrigin
  /** Where one is in a lesson; null outside the lessons' room. Its world is then the base of the scenario. */
  readonly lesson: LessonPlace | null
  /** One panel, large, for a class. */
  readonly presenter: boolean
  /** What of the shell is not shown. */
  readonly hidden: readonly Part[]
  /** The class preset that the link was made from: whatever it does not say is as there. */
  readonly preset: ClassPresetId | null
  /** What was done, as `keep/actsLink.ts` writes it; null where it is left out, as it is unless asked for. */
  readonly acts: string | null
  /** Version of the engine that the link was made with; null where it does not say. */
  readonly engine: string | null
}

export interface ParsedLink {
  readonly link: Link
  readonly problems: readonly Problem[]
}

export const FIRST_DAYS = 28
export const MOST_SEATS = 4
const LONGEST_QUOTE = 60
const MOST_PROBLEMS = 12

export const DEFAULT_LINK: Link = {
  room: 'screen',
  scenario: DEFAULT_SCENARIO,
  day: FIRST_DAYS,
  seats: [],
  truth: false,
  view: null,
  choices: null,
  data: 'world',
  lesson: null,
  presenter: false,
  hidden: [],
  preset: null,
  acts: null,
  engine: null,
}

/** The moment that a preset opens; without one, what a visitor meets. */
export function linkOfPreset(id: ClassPresetId | null): Link {
  const preset = id === null ? null : classPreset(id)
  if (preset === null) return DEFAULT_LINK
  const seats = preset.people.map((profile): Seat => ({ profile: profileOf(profile), device: 'television' }))
  return { ...DEFAULT_LINK, scenario: preset.scenario, day: preset.day, seats, preset: preset.id }
}

/** An address that asks for nothing. */
export const isBare = (hash: string): boolean => /^#?\/?$/.test(hash)

export function formatLink(link: Link): string {
  const { lesson, preset } = link
  const base = baseOf(link)
  const pairs: [string, string][] = lesson === null ? [] : [['lesson', String(lesson.lesson)]]
  if (lesson !== null && lesson.step !== 1) pairs.push(['step', String(lesson.step)])
  if (preset !== null) pairs.push(['preset', preset])
  pairs.push(...formatScenario(link.scenario, base.scenario))
  if (link.day !== base.day) pairs.push(['day', String(link.day)])
  if (!sameSeats(link.seats, base.seats)) pairs.push(['show', link.seats.map(wordOfSeat).join(',')])
  if (link.view !== null) pairs.push(['view', link.view])
  if (link.choices !== null) pairs.push(['with', packed(link.choices)])
  if (link.data === 'movielens') pairs.push(['data', link.data])
  if (link.presenter) pairs.push(['presenter', '1'])
  if (link.hidden.length > 0) pairs.push(['hide', link.hidden.join(',')])
  if (link.truth) pairs.push(['truth', '1'])
  if (link.acts !== null) pairs.push(['acts', packed(link.acts)])
  if (link.engine !== null) pairs.push(['engine', encodeURIComponent(link.engine)])
  const query = pairs.map(([key, value]) => `${key}=${value}`).join('&')
  return query === '' ? `#/${link.room}` : `#/${link.room}?${query}`
}

/** Commas stay, so that a link can be read. */
const packed = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',')

/** What a link says nothing of is as in its lesson, else as in its preset. */
function baseOf({ lesson, preset }: Pick<Link, 'lesson' | 'preset'>): Link {
  const taught = lesson === null ? null : lessonNumbered(lesson.lesson)
  return taught === null ? linkOfPreset(preset) : { ...DEFAULT_LINK, scenario: taught.scenario, day: taught.day }
}

export function parseLink(hash: string): ParsedLink {
  const shape = /^#?\/?([^?]*)(?:\?(.*))?$/s.exec(hash)
  const [, path = '', query = ''] = shape ?? []
  const room = readRoom(path)
  const pairs = [...new URLSearchParams(query)]
  const lesson = room.taken === 'lessons' ? readLesson(new URLSearchParams(query)) : NO_LESSON
  const preset = readPreset(pairs)
  const base = baseOf({ lesson: lesson.taken, preset: preset.taken })
  let own: OwnPairs = { ...base }
  const problems: Problem[] = [...room.problems, ...lesson.problems, ...preset.problems]
  const knobPairs: [string, string][] = []
  for (const [key, value] of pairs) {
    if (key === 'preset' || (room.taken === 'lessons' && LESSON_PAIRS.includes(key))) continue
    const reader = key === 'view' ? readView(room.taken) : key === 'with' ? readChoices(room.taken) : OWN_PAIRS.get(key)
    if (reader === undefined) knobPairs.push([key, value])
    else {
      const read = reader(value)
      own = { ...own, ...read.taken }
      problems.push(...read.problems)
    }
  }
  const parsed = parseScenario(knobPairs, base.scenario)
  const all = [...problems, ...parsed.problems].slice(0, MOST_PROBLEMS).map(shortened)
  const { scenario } = parsed
  return { link: { ...own, room: room.taken, scenario, lesson: lesson.taken, preset: preset.taken }, problems: all }
}

interface Read<Taken> {
  readonly taken: Taken
  readonly problems: readonly Problem[]
}

type OwnPairs = Pick<Link, 'day' | 'seats' | 'truth' | 'view' | 'choices' | 'data' | 'presenter' | 'hidden' | 'acts' | 'engine'>

/** The pairs that are not knobs. */
const OWN_PAIRS = new Map<string, (value: string) => Read<Partial<OwnPairs>>>([
  ['day', readDay],
  ['show', readSeats],
  ['truth', readSwitch('truth')],
  ['data', readData],
  ['presenter', readSwitch('presenter')],
  ['hide', readHidden],
  ['acts', (value) => ({ taken: { acts: value === '' ? null : value }, problems: [] })],
  ['engine', (value) => ({ taken: { engine: value === '' ? null : value }, problems: [] })],
])

function readRoom(path: string): Read<Room> {
  if (path === '') return { taken: 'screen', problems: [] }
  const room = ROOMS.find((name) => name === path)
  return room ? { taken: room, problems: [] } : { taken: 'screen', problems: [{ code: 'unknownRoom', place: 'room', value: path }] }
}

const LESSON_PAIRS: readonly string[] = ['lesson', 'step']
const NO_LESSON: Read<LessonPlace | null> = { taken: null, problems: [] }

/** The lesson and the step in it; a step that the lesson does not have is its first. */
function readLesson(pairs: URLSearchParams): Read<LessonPlace | null> {
  const [number, step] = [pairs.get('lesson'), pairs.get('step')]
  if (number === null) return NO_LESSON
  const lesson = lessonNumbered(Number(number))
  if (lesson === null) {
    const choices = LESSONS.map((one) => String(one.number))
    return { taken: null, problems: [{ code: 'notAChoice', place: 'lesson', value: number, choices }] }
  }
  const steps = lesson.steps.length
  const asked = step === null ? 1 : Number(step)
  if (Number.isInteger(asked) && asked >= 1 && asked <= steps) return { taken: { lesson: lesson.number, step: asked }, problems: [] }
  const first = { lesson: lesson.number, step: 1 }
  return { taken: first, problems: [{ code: 'outOfRange', place: 'step', value: step ?? '', min: 1, max: steps }] }
}

function readDay(value: string): Read<Partial<OwnPairs>> {
  const day = value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(day)) return { taken: {}, problems: [{ code: 'notANumber', place: 'day', value }] }
  if (day < 0 || day > LAST_DAY) return { taken: {}, problems: [{ code: 'outOfRange', place: 'day', value, min: 0, max: LAST_DAY }] }
  const used = Math.floor(day)
  return used === day
    ? { taken: { day: used }, problems: [] }
    : { taken: { day: used }, problems: [{ code: 'notAStep', place: 'day', value, step: 1, used }] }
}

function readSeats(value: string): Read<Partial<OwnPairs>> {
  const seats: Seat[] = []
  const problems: Problem[] = []
  for (const piece of value === '' ? [] : value.split(',')) {
    const seat = readSeat(piece)
    if (seat === null || seats.length === MOST_SEATS) problems.push({ code: 'mangledLink', place: 'show', value: piece })
    else if (!seats.some((other) => sameSeat(other, seat))) seats.push(seat)
  }
  return { taken: { seats }, problems }
}

const notAChoice = (place: string, value: string, choices: readonly string[]) => ({
  taken: {},
  problems: [{ code: 'notAChoice', place, value, choices } as const],
})

function readData(value: string): Read<Partial<OwnPairs>> {
  const choices = DATA.slice(0, 2)
  const data = choices.find((choice) => choice === value)
  return data === undefined ? notAChoice('data', value, choices) : { taken: { data }, problems: [] }
}

/** A view of this room; where it has none, whatever is named is passed over. */
function readView(room: Room): (value: string) => Read<Partial<OwnPairs>> {
  const choices = viewsIn(room)
  return (value) => {
    if (choices.length === 0) return { taken: {}, problems: [] }
    const view = choices.find((choice) => choice === value)
    if (view === undefined) return notAChoice('view', value, choices)
    return { taken: { view: view === choices[0] ? null : view }, problems: [] }
  }
}

/** Passed over where the room has no views, as they are. */
const readChoices =
  (room: Room) =>
  (value: string): Read<Partial<OwnPairs>> => ({
    taken: viewsIn(room).length === 0 || value === '' ? {} : { choices: value },
    problems: [],
  })

function readSwitch(place: 'truth' | 'presenter'): (value: string) => Read<Partial<OwnPairs>> {
  return (value) => {
    if (value === '1' || value === '0') return { taken: { [place]: value === '1' }, problems: [] }
    return notAChoice(place, value, ['0', '1'])
  }
}

function readHidden(value: string): Read<Partial<OwnPairs>> {
  const words = value === '' ? [] : value.split(',')
  const problems = words
    .filter((word) => !isPart(word))
    .map((word) => ({ code: 'notAChoice', place: 'hide', value: word, choices: PARTS }) as const)
  return { taken: { hidden: PARTS.filter((part) => words.includes(part)) }, problems }
}

const isPart = (word: string): word is Part => PARTS.some((part) => part === word)

/** The last one named holds. */
function readPreset(pairs: readonly (readonly [string, string])[]): Read<ClassPresetId | null> {
  const named = pairs.filter(([key]) => key === 'preset').at(-1)?.[1]
  if (named === undefined) return { taken: null, problems: [] }
  const preset = classPreset(named)
  const choices = CLASS_PRESETS.map(({ id }) => id)
  return preset
    ? { taken: preset.id, problems: [] }
    : { taken: null, problems: [{ code: 'notAChoice', place: 'preset', value: named, choices }] }
}

/** A message quotes what it is about, not a whole novel pasted into the address. */
function shortened(problem: Problem): Problem {
  const { value, place } = problem
  return { ...problem, value: shorten(value), place: shorten(place) }
}

const shorten = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

export const sameScenario = (a: Scenario, b: Scenario): boolean => formatScenario(a, b).length === 0
