/**
 * What does a trailer win that promises what the title does not hold, with whom, and what is its price?
 *
 * On each lot of dice the same people live the same days twice: everybody is shown the promising trailer; everybody is shown one that keeps its promise,
 * of those that do one by lot. Told apart are those who like what is promised, as the service guesses it from its records (`fondOf`), and the others:
 *   won       = plays under the promise − plays without it, people, by lot; Student's interval over lots
 *   finished  = the same of those who saw it to its end
 *   kept      = finished ÷ pressed play; under the promise less without it
 *   endedOfWon = finished more ÷ plays won, the ratio of their means over lots (Fieller, `math/ratio`); where plays were surely won
 * Why it wins and why it costs (`world/evening/expectation.ts`): what one expects grows with how well the *trailer* suits one's likings, whatever the title holds;
 * what one then feels depends on the title alone, and a let-down makes one leave. Who does not care for the promise is drawn less than by an honest trailer.
 * Real let-downs only where real tastes are shown.
 * Misleads: who likes it is a guess from records, and most of those who like one thing are lukewarm about another; what is begun on the last days cannot be
 * finished in time; and who was let down is here asked nothing, months later, about staying.
 */
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import { ratioInterval } from '../../math/ratio'
import { type Chooser, fixedChooser } from './chooser'
import { fondOf, NO_CROWD } from './crowds'
import { expectDays } from './launch'
import { shareOf } from './measured'
import { HOURS_A_DAY, LaunchRun } from './run'
import type { Told } from './telling'
import type { Theatre } from './theatre'

export const PROMISE_GROUPS = ['fond', 'others', 'all'] as const
export type PromiseGroup = (typeof PROMISE_GROUPS)[number]

export interface PromiseRequest {
  /** Of those in the race. */
  readonly promising: number
  /** Index into ASPECTS: what it promises. */
  readonly aspect: number
  /** What it is held against: of these, one by lot for each person. */
  readonly honest: readonly number[]
  readonly days: number
  readonly seeds: readonly number[]
  readonly truth: boolean
}

export interface PromisePriceIn {
  readonly group: PromiseGroup
  readonly people: number
  /** Pressed play, saw it to its end: without the promise and with it, mean over lots. */
  readonly pressed: readonly [number, number]
  readonly finished: readonly [number, number]
  /** With the promise less without it. */
  readonly won: Interval | Unknown
  readonly finishedMore: Interval | Unknown
  /** Finished ÷ pressed. */
  readonly kept: Interval | Unknown
  /** Finished more ÷ plays won; null where it cannot be told that there were any. */
  readonly endedOfWon: Interval | null
}

export interface PromisePrice {
  readonly request: PromiseRequest
  /** Lived so far. */
  readonly seeds: number
  readonly groups: readonly PromisePriceIn[]
  /** Viewings that felt clearly worse than was expected, more than without the promise; null where real tastes are not shown. */
  readonly letDowns: Interval | Unknown | null
}

/** By group, as in {@link PROMISE_GROUPS}. */
interface Came {
  readonly pressed: readonly number[]
  readonly finished: readonly number[]
  readonly letDowns: number
}

interface Lot {
  readonly honest: Came
  readonly promising: Came
}

const MOST_SEEDS = 50

export function* priceOfPromise(theatre: Theatre, request: PromiseRequest): Generator<number | Told<PromisePrice>, PromisePrice, void> {
  expectRequest(theatre, request)
  const { promising, honest, seeds, days } = request
  const fond = fondOf(theatre.launch.recorded, request.aspect)
  const lots: Lot[] = []
  for (const lot of seeds) {
    const which = stream(theatre.launch.scenario.seed, `launch: honest trailer, lot ${lot}`)
    const arm = (chooser: Chooser, before: number) =>
      lived({ run: new LaunchRun({ theatre, chooser, reward: 'click', days, lot }), fond, days }, (done) => {
        return (lots.length + (before + done) / 2) / seeds.length
      })
    const kept = yield* arm(
      fixedChooser((profile) => honest[Math.floor(honest.length * uniform(which, profile, 0, 0))]),
      0,
    )
    lots.push({
      honest: kept,
      promising: yield* arm(
        fixedChooser(() => promising),
        1,
      ),
    })
    yield { done: lots.length / seeds.length, soFar: told(theatre, request, { lots, fond }) }
  }
  return told(theatre, request, { lots, fond })
}

function expectRequest({ race }: Theatre, { promising, honest, days, seeds }: PromiseRequest): void {
  expectDays(days)
  const isThere = (trailer: number): boolean => Number.isInteger(trailer) && trailer >= 0 && trailer < race.length
  const wrong = [promising, ...honest].find((trailer) => !isThere(trailer))
  if (wrong !== undefined) throw new RangeError(`Expected \`promising\` and \`honest\` to be from 0 to ${race.length - 1}, got ${wrong}`)
  if (honest.length === 0) throw new RangeError('Expected `honest` to be at least one trailer, got none')
  if (seeds.length < 1 || seeds.length > MOST_SEEDS) {
    throw new RangeError(`Expected \`seeds\` to be 1 to ${MOST_SEEDS}, got ${seeds.length}`)
  }
}

interface Living {
  readonly run: LaunchRun
  readonly fond: Uint8Array
  readonly days: number
}

function* lived({ run, fond, days }: Living, share: (done: number) => number): Generator<number, Came, void> {
  const pressed = [0, 0, 0]
  const finished = [0, 0, 0]
  const count = (counts: number[], profile: number): void => {
    counts[fond[profile] === 1 ? 0 : 1]++
    counts[2]++
  }
  run.sights.onSight = (sight) => sight.pressed && count(pressed, sight.profile)
  run.sights.onCompletion = ({ profile }) => count(finished, profile)
  for (let hour = 0; hour < days * HOURS_A_DAY; hour++) {
    for (const _step of run.hour(hour)) yield share(hour / (days * HOURS_A_DAY))
  }
  yield share(1)
  return { pressed, finished, letDowns: run.real.letDowns }
}

interface Lived {
  readonly lots: readonly Lot[]
  readonly fond: Uint8Array
}

function told({ crowdOf }: Theatre, request: PromiseRequest, { lots, fond }: Lived): PromisePrice {
  const sizes = [0, 0, 0]
  crowdOf.forEach((crowd, profile) => {
    if (crowd === NO_CROWD) return
    sizes[fond[profile] === 1 ? 0 : 1]++
    sizes[2]++
  })
  return {
    request,
    seeds: lots.length,
    groups: PROMISE_GROUPS.map((group, at) => priceIn(lots, { group, at, people: sizes[at] })),
    letDowns: request.truth ? differing(lots, ({ letDowns }) => letDowns) : null,
  }
}

const differing = (lots: readonly Lot[], of: (came: Came) => number): Interval | Unknown =>
  pairedInterval(
    lots.map(({ promising }) => of(promising)),
    lots.map(({ honest }) => of(honest)),
  )

interface Of extends Pick<PromisePriceIn, 'group' | 'people'> {
  readonly at: number
}

function priceIn(lots: readonly Lot[], { group, people, at }: Of): PromisePriceIn {
  const both = (of: (came: Came) => number): readonly [number, number] => {
    const mean = (side: (lot: Lot) => Came): number => meanOf(lots.map((lot) => of(side(lot))))
    return [mean(({ honest }) => honest), mean(({ promising }) => promising)]
  }
  return {
    group,
    people,
    pressed: both(({ pressed }) => pressed[at]),
    finished: both(({ finished }) => finished[at]),
    won: differing(lots, ({ pressed }) => pressed[at]),
    finishedMore: differing(lots, ({ finished }) => finished[at]),
    kept: differing(lots, ({ pressed, finished }) => shareOf(finished[at], pressed[at])),
    endedOfWon: ratioInterval(
      lots.map(({ promising, honest }) => promising.finished[at] - honest.finished[at]),
      lots.map(({ promising, honest }) => promising.pressed[at] - honest.pressed[at]),
    ),
  }
}

const meanOf = (values: readonly number[]): number => {
  const interval = meanInterval(values)
  return interval.kind === 'interval' ? interval.estimate : (values[0] ?? 0)
}
