/**
 * A service that comes as close as it is told to: pages in an order between everybody's and this person's own.
 *
 * Formula: score = level · own + (1 − level) · everybody's, each of them the model's (or popularity's) scores less their mean, over their spread, over
 * all titles; level 0 to 1. At 1 the order is the service's own. With each tile goes how much it tells of what is known (`service/knowing.ts`), by the
 * mixed order; and whether each use is explained.
 * Shapes: one number a title. Misleads: rows keep their kinds, so that some of what stands on a page is personal at any level; and the parts explain
 * the model's own score, before it is mixed.
 */
import type { Storefront } from '../../contract/storefront'
import type { Learned } from '../../service/learned'
import type { FittedModel } from '../../service/models/protocol'
import type { Evening } from '../evening'
import { inAnotherOrder, rescored } from './anotherOrder'

export interface Closeness {
  /** 0..1. */
  readonly level: number
  readonly explained: boolean
}

export const closer =
  ({ level, explained }: Closeness) =>
  (evening: Evening): Storefront => {
    const shop = inAnotherOrder(evening, (learned) => mixedWith(learned, level))
    return { ...shop, openPage: (request) => ({ ...shop.openPage(request), explained }) }
  }

function mixedWith({ model, fitted }: Learned, level: number): FittedModel | null {
  const popularity = fitted.get('popularity')
  if (model === null || popularity === undefined || level === 1) return model
  return mixing(model, popularity, level)
}

/** The model's order drawn towards everybody's. */
export function mixing(model: FittedModel, popularity: FittedModel, level: number): FittedModel {
  const everybodys = new Float32Array(model.titleCount)
  return rescored(model, (history, out) => {
    model.score(history, out)
    popularity.score(history, everybodys)
    const [own, all] = [unitOf(out), unitOf(everybodys)]
    for (let title = 0; title < model.titleCount; title++) {
      out[title] = level * own.scale * (out[title] - own.centre) + (1 - level) * all.scale * (everybodys[title] - all.centre)
    }
  })
}

/** Mean, and one over the spread. */
function unitOf(scores: Float32Array): { readonly centre: number; readonly scale: number } {
  let sum = 0
  let squares = 0
  for (const score of scores) {
    sum += score
    squares += score * score
  }
  const centre = sum / scores.length
  const variance = squares / scores.length - centre * centre
  return { centre, scale: variance > 1e-12 ? 1 / Math.sqrt(variance) : 1 }
}
