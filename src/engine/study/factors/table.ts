/** A study's cells as the recommenders read them, made once. Where nobody rates, weights are what was recorded. */
import { minute } from '../../contract/ids'
import type { Interactions } from '../../service/log/interactions'
import type { Study } from '../study'

const kept = new WeakMap<Study, Interactions>()

export function factorTable(study: Study): Interactions {
  const known = kept.get(study)
  if (known !== undefined) return known
  const made: Interactions = {
    profileCount: study.people.length,
    titleCount: study.titles.length,
    starts: Int32Array.from(study.starts),
    titles: study.titleOf,
    weights: study.ratings,
    lastAt: new Int32Array(study.titleOf.length),
    countries: study.countries,
    now: minute(0),
  }
  kept.set(study, made)
  return made
}

/** By title: how many people have a cell of it. */
export function cellsByTitle({ titles, titleOf }: Pick<Study, 'titles' | 'titleOf'>): Uint32Array {
  const counts = new Uint32Array(titles.length)
  for (const title of titleOf) counts[title]++
  return counts
}
