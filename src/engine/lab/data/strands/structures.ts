/**
 * Answers: which kinds of story fill the minutes, and after which episode do people stay to the end?
 *
 * Minutes of each `stop` by kind of story, films apart. By episode e and kind: R(e), pairs of a profile and a series that saw episode e to its
 * end, of series with more episodes than e; F(e), those of them that saw the last one too. The hook is the first e with F(e)/R(e) of
 * 70 % or more, and R(e) of at least 10: as Netflix counted in 2015 (hooked: 70 % of those who see it finish the season).
 * Misleads: whoever is still in the middle counts as not gone on, so a short log puts the hook late; and late episodes are those of long series.
 */
import type { PublicCatalogue } from '../../../contract/catalogue'
import { KIND } from '../../../contract/events'
import type { ProfileId } from '../../../contract/ids'
import type { Structure } from '../../../contract/vocabulary'
import { hasTitle, minutesOf, pairOf, type StrandCount, titleOfPair } from './count'

export interface EpisodeStep {
  /** 1 for the first. */
  readonly episode: number
  readonly reached: number
  readonly finished: number
}

export interface StructuresPicture {
  readonly signal: 'structures'
  /** So many have to have seen an episode for it to tell anything. */
  readonly fewest: number
  readonly minutes: { readonly [Kind in Structure | 'film']: number }
  readonly steps: { readonly [S in Structure]: readonly EpisodeStep[] }
  /** By kind: the episode, 1 for the first; null where none hooks, or too few were there. */
  readonly hooks: { readonly [S in Structure]: number | null }
}

export const HOOKED_SHARE = 0.7
export const FEWEST_THERE = 10

export function countStructures(
  { titles }: Pick<PublicCatalogue, 'titles'>,
  refuses: (profile: ProfileId) => boolean,
): StrandCount<StructuresPicture> {
  const minutes = { film: 0, closed: 0, cliffhanger: 0, serial: 0 }
  /** By pair: the furthest episode seen to its end, 1 for the first. */
  const furthest = new Map<number, number>()
  return {
    kinds: ['stop', 'episodeEnd'],
    add: (record) => {
      if (!hasTitle(record) || refuses(record.profile)) return
      const { kind, structure, episodes } = titles[record.title]
      if (record.share < 0) return
      if (record.amount > 0 && record.kind === KIND.stop) minutes[kind === 'film' ? 'film' : structure] += minutesOf(record)
      if (kind === 'film' || record.kind === KIND.stop || record.episode >= episodes) return
      const pair = pairOf(record)
      furthest.set(pair, Math.max(furthest.get(pair) ?? 0, record.episode + 1))
    },
    finish: () => {
      const steps = byStructure((structure) => stepsOf(titles, furthest, structure))
      return { signal: 'structures', fewest: FEWEST_THERE, minutes, steps, hooks: byStructure((structure) => hookOf(steps[structure])) }
    },
  }
}

function byStructure<Value>(value: (structure: Structure) => Value): { readonly [S in Structure]: Value } {
  return { closed: value('closed'), cliffhanger: value('cliffhanger'), serial: value('serial') }
}

function stepsOf(titles: PublicCatalogue['titles'], furthest: ReadonlyMap<number, number>, structure: Structure): readonly EpisodeStep[] {
  const reached: number[] = []
  const finished: number[] = []
  for (const [pair, far] of furthest) {
    const title = titles[titleOfPair(pair)]
    if (title.structure !== structure) continue
    for (let episode = 1; episode <= Math.min(far, title.episodes - 1); episode++) {
      reached[episode] = (reached[episode] ?? 0) + 1
      if (far >= title.episodes) finished[episode] = (finished[episode] ?? 0) + 1
    }
  }
  return reached.map((there, episode) => ({ episode, reached: there, finished: finished[episode] ?? 0 })).slice(1)
}

export const hookOf = (steps: readonly EpisodeStep[]): number | null =>
  steps.find(({ reached, finished }) => reached >= FEWEST_THERE && finished / reached >= HOOKED_SHARE)?.episode ?? null
