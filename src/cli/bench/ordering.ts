/**
 * What do models that order titles cost where there is much to learn from? In processor seconds, on likes made up by lot
 * (manyLikes.ts): EASE on 1,500 and on 6,300 titles with more people than titles, so that nothing can be spared; implicit ALS with 64 factors,
 * 10 sweeps over 240,000 likes; each model on a million likes; one page's answers of a model so fitted.
 */
import { untaggedCatalogue } from '../../engine/datasets/fileCatalogue'
import type { Interactions } from '../../engine/service/log/interactions'
import { EVERY_MODEL, FIT_DEFAULTS } from '../../engine/service/models/everyModel'
import type { AnyFittedModel, AnyModelId, FitOptions } from '../../engine/service/models/protocol'
import { askedOnce, costing, ended } from './evaluation'
import { manyLikes } from './manyLikes'
import type { Effort, Section } from './section'

interface Fitting {
  readonly id: AnyModelId
  readonly likes: Interactions
  readonly options?: Partial<FitOptions>
}

function fitted({ id, likes, options }: Fitting): { readonly result: AnyFittedModel; readonly seconds: number } {
  const { recommender, defaults } = EVERY_MODEL[id]
  const catalogue = untaggedCatalogue(likes.titleCount)
  return costing(() => ended(recommender.fit(likes, catalogue, { ...FIT_DEFAULTS, ...defaults, ...options })))
}

/** Quick: a tenth of the people and likes, a third of the titles. */
const sized =
  (people: number, titles: number, likes: number) =>
  ({ quick }: Effort): Interactions =>
    quick ? manyLikes({ people: people / 10, titles: titles / 3, likes: likes / 10 }) : manyLikes({ people, titles, likes })

const large = (name: string, fitting: Omit<Fitting, 'likes'>, likes: (effort: Effort) => Interactions): Section => ({
  units: { [name]: 's' },
  measure: (take, effort) => take(name, fitted({ ...fitting, likes: likes(effort) }).seconds),
})

const million = (id: AnyModelId): Section => ({
  units: {
    [`order.million.${id}.fit`]: 's',
    [`order.million.${id}.score`]: 'ms/person',
    [`order.million.${id}.explain`]: 'ms/title',
  },
  measure: (take, effort) => {
    const likes = sized(6000, 3600, 1_000_000)(effort)
    const { result: model, seconds } = fitted({ id, likes })
    take(`order.million.${id}.fit`, seconds)
    const { foldIn, explain } = askedOnce(model, likes)
    take(`order.million.${id}.score`, foldIn)
    take(`order.million.${id}.explain`, explain)
  },
})

const ALS = { factors: 64, sweeps: 10 }

/** A section a figure, so that one can be measured alone. A score of implicit ALS is a fold-in and the products with all titles. */
export const ordering: readonly Section[] = [
  large('order.ease1500', { id: 'ease' }, sized(6000, 1500, 240_000)),
  large('order.ease6300', { id: 'ease' }, sized(8000, 6300, 600_000)),
  large('order.implicitAls64', { id: 'implicitAls', options: ALS }, sized(6000, 3600, 240_000)),
  ...(['popularity', 'userKnn', 'itemKnn', 'implicitAls', 'ease', 'blend'] as const).map(million),
]
