import type { TitleId } from '../../../../engine/contract/ids'
import type { GuessModelId } from '../../../../engine/lab/guess/guessModels'
import type { GuessCell } from '../../../../engine/lab/guess/rows'
import type { GuessMember, GuessTerm } from '../../../../engine/service/guess/memberSums'
import { roundToSum } from '../../../why/derive'
import { isByPeople, isByTitles } from './families'
import type { ShownGuess, ShownPerson } from './shown'

export const WAYS: readonly GuessModelId[] = ['userKnn', 'itemKnn', 'ease', 'implicitAls', 'content', 'popularity', 'blend']

export const STEPS = 4

/** What a square says: how far the title was watched, or else what was done with it. */
export type SquareKind = 'finished' | 'nearly' | 'half' | 'part' | 'left' | 'liked' | 'disliked' | 'listed' | 'trailerLeft'

const NEARLY = 0.75
const HALF = 0.4

export function squareKind({ played, finished, reachedShare, weight, thumb, onList }: GuessCell): SquareKind {
  if (!played) {
    if (thumb !== 0) return thumb > 0 ? 'liked' : 'disliked'
    return onList ? 'listed' : 'trailerLeft'
  }
  if (finished) return 'finished'
  if (weight < 0) return 'left'
  if (reachedShare >= NEARLY) return 'nearly'
  return reachedShare >= HALF ? 'half' : 'part'
}

/** With how many decimals a guess and its terms are written: two, and more where they are small, so that something of them is seen. */
export function digitsOf({ asRecorded, now }: Pick<ShownGuess, 'asRecorded' | 'now'>): number {
  const largest = Math.max(Math.abs(asRecorded.score), Math.abs(now.score))
  if (largest === 0 || largest >= 1) return 2
  return largest >= 0.1 ? 3 : 4
}

/** A term on screen: whole parts (of which the sum's digits make one, as hundredths), so that a reader who adds them up gets the total. */
export interface ShownTerm extends GuessTerm {
  readonly parts: number
}

export interface ShownSum {
  readonly terms: readonly ShownTerm[]
  /** What is beyond them, in one; null where nothing is. */
  readonly rest: { readonly count: number; readonly value: number; readonly parts: number } | null
  readonly parts: number
  readonly digits: number
}

/** As many as there are rows of people; of other terms some more. */
const MOST_PEOPLE = 3
const MOST = 5

/** How many terms of a member are shown one by one: of ratings every sum begins with its baseline. */
export const termsShown = ({ terms }: GuessMember, family: ShownGuess['family']): number =>
  terms.filter(({ source }) => source.kind === 'bias').length + (isByPeople(family) ? MOST_PEOPLE : MOST)

/** A member's terms, the largest one by one, the rest in one; in parts that add up to those of the score. */
export function shownSum({ terms, score }: Pick<GuessMember, 'terms' | 'score'>, most: number, digits: number): ShownSum {
  const inParts = (value: number): number => value * 10 ** digits
  const shown = terms.slice(0, most)
  const others = terms.slice(most)
  const value = others.reduce((sum, term) => sum + term.value, 0)
  const values = terms.map((term) => term.value)
  const whole = values.length === 0 ? 0 : Math.round(inParts(score)) || 0
  const rounded = others.length > 0 ? shown.map((term) => Math.round(inParts(term.value)) || 0) : roundToSum(values.map(inParts), whole)
  return {
    terms: shown.map((term, at) => ({ ...term, parts: rounded[at] })),
    rest: others.length > 0 ? { count: others.length, value, parts: whole - rounded.reduce((sum, one) => sum + one, 0) } : null,
    parts: whole,
    digits,
  }
}

/** Of the person's own titles at most so many, where neighbours have titles of their own to show. */
const OWN_BESIDE_OTHERS = 7

export interface ColumnsAsked {
  /** How many columns there is room for. */
  readonly room: number
  /** Always shown: what was added for the sake of the question. */
  readonly added: readonly TitleId[]
}

/** Which columns have room: the guessed one, then those that say most; in the picture's own order. */
export function columnsShown({ columns, title, family }: Pick<ShownGuess, 'columns' | 'title' | 'family'>, { room, added }: ColumnsAsked) {
  const places = columns.map((_, at) => at)
  const guessed = columns.indexOf(title)
  const isAdded = (at: number): boolean => added.includes(columns[at])
  const own = [...places.slice(0, guessed).filter(isAdded), ...places.slice(0, guessed).filter((at) => !isAdded(at))]
  const others = isByPeople(family) ? places.slice(guessed + 1) : []
  const left = Math.max(1, room - 1)
  const keptOthers = others.slice(0, Math.max(0, left - Math.min(own.length, OWN_BESIDE_OTHERS)))
  const keptOwn = own.slice(0, left - keptOthers.length)
  return [...keptOwn.sort((one, other) => one - other), guessed, ...keptOthers]
}

/** What flows into the guessed square from the squares of the picture. */
export interface Flow {
  /** A row of the picture: 0 for the person's own, then the neighbours. */
  readonly row: number
  /** A column of the columns shown. */
  readonly column: number
  readonly value: number
  /** 0 to 1 by size: against the largest. */
  readonly size: number
}

type Flowing = Pick<ShownGuess, 'members' | 'family' | 'columns' | 'title' | 'asRecorded' | 'now'> & {
  readonly neighbours: readonly { readonly person: Pick<ShownPerson, 'id'> }[]
}

/** In a guess by people, from the neighbours' squares in the guessed column; by titles, from the person's own squares. */
export function flowsOf(guess: Flowing, shown: readonly number[]): readonly Flow[] {
  const [member] = guess.members
  if (member === undefined) return []
  const byPeople = isByPeople(guess.family)
  const terms = asShown(guess, member)
  const values = byPeople ? valuesByPerson(terms) : valuesByTitle(terms)
  const flows: Omit<Flow, 'size'>[] = []
  if (byPeople) {
    guess.neighbours.forEach(({ person }, at) => {
      const value = values.get(person.id)
      if (value !== undefined) flows.push({ row: at + 1, column: shown.indexOf(guess.columns.indexOf(guess.title)), value })
    })
  }
  if (isByTitles(guess.family)) {
    shown.forEach((at, column) => {
      const value = values.get(guess.columns[at])
      if (value !== undefined && guess.columns[at] !== guess.title) flows.push({ row: 0, column, value })
    })
  }
  const largest = Math.max(...flows.map(({ value }) => Math.abs(value)), Number.MIN_VALUE)
  return flows.map((flow) => ({ ...flow, size: Math.abs(flow.value) / largest }))
}

/** The numbers beside the ribbons are those of the sum. */
function asShown(guess: Flowing, member: GuessMember): readonly GuessTerm[] {
  const { terms, digits } = shownSum(member, termsShown(member, guess.family), digitsOf(guess))
  return [...terms.map((term) => ({ ...term, value: term.parts / 10 ** digits })), ...member.terms.slice(terms.length)]
}

const valuesByPerson = (terms: readonly GuessTerm[]): ReadonlyMap<number, number> =>
  new Map(terms.flatMap(({ source, value }) => (source.kind === 'neighbour' ? [[source.profile, value] as const] : [])))

const valuesByTitle = (terms: readonly GuessTerm[]): ReadonlyMap<number, number> =>
  new Map(terms.flatMap(({ source, value }) => (source.kind === 'watched' ? [[source.title, value] as const] : [])))

/** The columns of the picture that a neighbour shares with the person. */
export const sharedColumns = (shared: readonly TitleId[], columns: readonly TitleId[]): ReadonlySet<number> =>
  new Set(columns.flatMap((title, at) => (shared.includes(title) ? [at] : [])))
