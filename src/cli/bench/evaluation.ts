/**
 * How well do the models guess real people, and what does it cost? Each on the splits of MovieLens latest-small, as `npm run evaluate`
 * would, in processor seconds; a million ratings made up by lot are read, and the factorisations fitted on them.
 */

import { profileId, titleId } from '../../engine/contract/ids'
import { answersOf } from '../../engine/datasets/answers'
import { untaggedCatalogue } from '../../engine/datasets/fileCatalogue'
import { interactionsOf } from '../../engine/datasets/interactionsOf'
import { qualityOf } from '../../engine/datasets/quality'
import { RatingsReader } from '../../engine/datasets/ratingsReader'
import { historyOf, type Interactions } from '../../engine/service/log/interactions'
import { EVERY_MODEL, FIT_DEFAULTS, type ModelEntry } from '../../engine/service/models/everyModel'
import type { AnyFittedModel, FitOptions } from '../../engine/service/models/protocol'
import { millionLines } from './millionLines'
import { movieLensLiked, movieLensRatings } from './movieLens'
import type { Section } from './section'
import { MILLISECONDS_A_SECOND, timed } from './timing'

export function ended<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** What a call gives, and the processor seconds that it takes. */
export function costing<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const results: Result[] = []
  const seconds = timed(() => void results.push(work())) / MILLISECONDS_A_SECOND
  return { result: results[0], seconds }
}

type Fitted = (options?: Partial<FitOptions>) => AnyFittedModel

const BASES = { rating: movieLensRatings, topn: movieLensLiked }

function measured({ task, recommender, defaults }: ModelEntry) {
  const { interactions, catalogue, exam } = BASES[task]()
  const fit = costing(() => ended(recommender.fit(interactions, catalogue, { ...FIT_DEFAULTS, ...defaults })))
  const score = costing(() => qualityOf(ended(answersOf(fit.result, exam))))
  return { quality: score.result, fit: fit.seconds, score: score.seconds, ...askedOnce(fit.result, interactions) }
}

const PEOPLE_ASKED = 100

/** Milliseconds of one person's scores, and of one title's explanation. */
export function askedOnce(model: AnyFittedModel, interactions: Interactions) {
  const scores = new Float32Array(interactions.titleCount)
  const each = (ask: (person: number) => unknown): number =>
    (costing(() => Array.from({ length: PEOPLE_ASKED }, (_, person) => ask(person))).seconds * MILLISECONDS_A_SECOND) / PEOPLE_ASKED
  return {
    foldIn: each((person) => model.score(historyOf(interactions, profileId(person)), scores)),
    explain: each((person) => model.explain(historyOf(interactions, profileId(person)), titleId(person))),
  }
}

const NAMES = { rating: ['rmse', 'mae'], topn: ['ndcg', 'recall', 'hitRate'] } as const

function sectionOf(entry: ModelEntry): Section<string> {
  const { task, recommender } = entry
  const start = `evaluate.${recommender.id}`
  const figures = NAMES[task].map((name) => [`${start}.${name}`, task === 'rating' ? 'stars' : 'share'] as const)
  return {
    units: Object.fromEntries([
      ...figures,
      [`${start}.fit`, 's'],
      [`${start}.score`, 's'],
      [`${start}.foldIn`, 'ms/person'],
      [`${start}.explain`, 'ms/title'],
    ]),
    measure: (take) => {
      const { quality, fit, score, foldIn, explain } = measured(entry)
      for (const name of NAMES[task]) take(`${start}.${name}`, quality[name] ?? Number.NaN)
      take(`${start}.fit`, fit)
      take(`${start}.score`, score)
      take(`${start}.foldIn`, foldIn)
      take(`${start}.explain`, explain)
    },
  }
}

const MILLION = 1_000_000
const MILLION_UNITS = {
  'evaluate.million.import': 's',
  'evaluate.million.sgd20': 's',
  'evaluate.million.ratingAls': 's',
  'evaluate.million.itemKnnRatings': 's',
}

/** Quick: a twentieth of the ratings. */
const million: Section<keyof typeof MILLION_UNITS> = {
  units: MILLION_UNITS,
  measure: (take, { quick }) => {
    const pieces = [...millionLines(quick ? MILLION / 20 : MILLION)]
    const { result: table, seconds } = costing(() => {
      const reader = new RatingsReader({ place: 'a million ratings' })
      for (const piece of pieces) reader.push(piece)
      return reader.finish()
    })
    take('evaluate.million.import', seconds)
    const interactions = interactionsOf(table, { profileCount: table.people.count, titleCount: table.titles.count })
    const fitting =
      (id: 'ratingSgd' | 'ratingAls' | 'itemKnnRatings'): Fitted =>
      (options) => {
        const { recommender, defaults } = EVERY_MODEL[id]
        return ended(recommender.fit(interactions, untaggedCatalogue(table.titles.count), { ...FIT_DEFAULTS, ...defaults, ...options }))
      }
    take('evaluate.million.sgd20', costing(() => fitting('ratingSgd')({ factors: 32, sweeps: 20 })).seconds)
    take('evaluate.million.ratingAls', costing(() => fitting('ratingAls')()).seconds)
    take('evaluate.million.itemKnnRatings', costing(() => fitting('itemKnnRatings')()).seconds)
  },
}

/** A section a model, so that one can be measured alone. */
export const evaluation: readonly Section[] = [...Object.values(EVERY_MODEL).map(sectionOf), million]
