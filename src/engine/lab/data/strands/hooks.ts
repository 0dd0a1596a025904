/**
 * Answers: after which episode do people stay to the end, by kind of story and series by series; and do they want one more tonight?
 *
 * By episode e: R(e), pairs of a profile and a series that saw episode e to its end, of series with more episodes than e; F(e), those of them that saw
 * the last one too. The hook is the first e with F(e)/R(e) of 70 % or more, and R(e) of at least 10: as Netflix counted in 2015 (hooked: 70 % of
 * those who see it finish the season). Only pairs that had time to finish: begun {@link SETTLE_DAYS} days before the last record, or in the first
 * half of what there is. One more: of episodes but the last, seen to their end, those after which the next was begun before the viewing stopped.
 * Misleads: who was shown a series is not everybody, so its hook is that of those it was recommended to; a series that few saw has none; and late
 * episodes are those of long series. A sleeper goes on too.
 */
import type { PublicCatalogue, PublicTitle } from '../../../contract/catalogue'
import { type EventRecord, KIND } from '../../../contract/events'
import { dayOf, type TitleId } from '../../../contract/ids'
import type { Structure } from '../../../contract/vocabulary'
import { pairOf, titleOfPair } from './count'

export interface EpisodeStep {
  /** 1 for the first. */
  readonly episode: number
  readonly reached: number
  readonly finished: number
}

export interface SeriesHook {
  readonly title: TitleId
  readonly structure: Structure
  /** Pairs that saw the first episode to its end. */
  readonly reached: number
  /** 1 for the first; null where none hooks. */
  readonly hook: number | null
}

export interface Hooks {
  readonly steps: { readonly [S in Structure]: readonly EpisodeStep[] }
  /** By kind: the episode, 1 for the first; null where none hooks, or too few were there. */
  readonly hooks: { readonly [S in Structure]: number | null }
  /** Of those that enough people began: the earliest hook first, those without one last. */
  readonly series: readonly SeriesHook[]
  /** Episodes but the last that were seen to their end, and those after which the next was begun at once. */
  readonly oneMore: { readonly [S in Structure]: { readonly ended: number; readonly wentOn: number } }
}

export const HOOKED_SHARE = 0.7
export const FEWEST_THERE = 10
export const SETTLE_DAYS = 14
/** Of an episode: a share of the series is kept in 32 bits, and less than this may be their rounding. */
const BEGUN = 0.02

/** One profile with one series. */
interface Course {
  readonly begunOn: number
  /** The furthest episode seen to its end, 1 for the first. */
  far: number
}

type Titles = Pick<PublicCatalogue, 'titles'>['titles']

export class HookCount {
  readonly #titles: Titles
  readonly #courses = new Map<number, Course>()
  /** By profile: the episode that ended last in the viewing under way, 1 for the first. */
  readonly #under = new Map<number, { readonly pair: number; readonly ended: number }>()
  readonly #oneMore = byStructure(() => ({ ended: 0, wentOn: 0 }))
  #firstDay = Number.POSITIVE_INFINITY
  #lastDay = Number.NEGATIVE_INFINITY

  constructor(titles: Titles) {
    this.#titles = titles
  }

  /** A `stop`, or the end of an episode, of a series and not masked. */
  add(record: Readonly<EventRecord>, { structure, episodes }: PublicTitle): void {
    const today = dayOf(record.at)
    this.#firstDay = Math.min(this.#firstDay, today)
    this.#lastDay = Math.max(this.#lastDay, today)
    const pair = pairOf(record)
    const under = this.#under.get(record.profile)
    const goesOn = under?.pair === pair && record.share * episodes > under.ended + BEGUN
    if (goesOn) this.#oneMore[structure].wentOn++
    this.#under.delete(record.profile)
    if (record.kind === KIND.stop || record.episode >= episodes) return
    const ended = record.episode + 1
    const course = this.#courses.get(pair) ?? { begunOn: today, far: 0 }
    course.far = Math.max(course.far, ended)
    this.#courses.set(pair, course)
    if (ended === episodes) return
    this.#oneMore[structure].ended++
    this.#under.set(record.profile, { pair, ended })
  }

  finish(): Hooks {
    const settled = this.#settled()
    const steps = byStructure((structure) => stepsOf(this.#titles, settled, (title) => title.structure === structure))
    return {
      steps,
      hooks: byStructure((structure) => hookOf(steps[structure])),
      series: this.#series(settled),
      oneMore: this.#oneMore,
    }
  }

  #settled(): ReadonlyMap<number, number> {
    const room = Math.min(SETTLE_DAYS, Math.ceil((this.#lastDay - this.#firstDay) / 2))
    const settled = new Map<number, number>()
    for (const [pair, { begunOn, far }] of this.#courses) if (begunOn <= this.#lastDay - room) settled.set(pair, far)
    return settled
  }

  #series(settled: ReadonlyMap<number, number>): readonly SeriesHook[] {
    const byTitle = new Map<number, Map<number, number>>()
    for (const [pair, far] of settled) {
      const own = byTitle.get(titleOfPair(pair)) ?? new Map<number, number>()
      byTitle.set(titleOfPair(pair), own.set(pair, far))
    }
    return [...byTitle]
      .filter(([, own]) => own.size >= FEWEST_THERE)
      .map(([at, own]): SeriesHook => {
        const { id, structure } = this.#titles[at]
        return { title: id, structure, reached: own.size, hook: hookOf(stepsOf(this.#titles, own, () => true)) }
      })
      .sort((one, other) => (one.hook ?? Number.MAX_VALUE) - (other.hook ?? Number.MAX_VALUE) || one.title - other.title)
  }
}

export function byStructure<Value>(value: (structure: Structure) => Value): { readonly [S in Structure]: Value } {
  return { closed: value('closed'), cliffhanger: value('cliffhanger'), serial: value('serial') }
}

function stepsOf(titles: Titles, courses: ReadonlyMap<number, number>, counts: (title: PublicTitle) => boolean): readonly EpisodeStep[] {
  const reached: number[] = []
  const finished: number[] = []
  for (const [pair, far] of courses) {
    const title = titles[titleOfPair(pair)]
    if (!counts(title)) continue
    for (let episode = 1; episode <= Math.min(far, title.episodes - 1); episode++) {
      reached[episode] = (reached[episode] ?? 0) + 1
      if (far >= title.episodes) finished[episode] = (finished[episode] ?? 0) + 1
    }
  }
  return reached.map((there, episode) => ({ episode, reached: there, finished: finished[episode] ?? 0 })).slice(1)
}

export const hookOf = (steps: readonly EpisodeStep[]): number | null =>
  steps.find(({ reached, finished }) => reached >= FEWEST_THERE && finished / reached >= HOOKED_SHARE)?.episode ?? null
