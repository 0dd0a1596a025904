/**
 * A desk beside the service's own, which orders titles otherwise: the same records, beliefs, page steps and trailers.
 *
 * Formula: pages by `modelOf(what was learned last)`, asked once for each learning. Shapes: one number a title. Misleads: the parts of a score explain
 * the model's own, before it is changed.
 */
import type { Storefront } from '../../contract/storefront'
import { FrontDesk } from '../../service/frontDesk'
import type { Learned } from '../../service/learned'
import type { FittedModel } from '../../service/models/protocol'
import type { Evening } from '../evening'

export function inAnotherOrder({ service, world: { catalogue } }: Evening, modelOf: (learned: Learned) => FittedModel | null): Storefront {
  let known: { readonly learned: Learned; readonly other: Learned } | null = null
  const learned = (): Learned => {
    const now = service.learned
    if (known?.learned !== now) known = { learned: now, other: { ...now, model: modelOf(now) } }
    return known.other
  }
  const desk = new FrontDesk({ catalogue, histories: service.histories, learned })
  return {
    openPage: (request) => {
      service.desk.readAnew()
      return desk.openPage(request)
    },
    trailerFor: (profile, title) => service.desk.trailerFor(profile, title),
  }
}

/** The same model, whose scores are changed before anything is ordered by them. */
export const rescored = (model: FittedModel, score: FittedModel['score']): FittedModel => ({
  id: model.id,
  titleCount: model.titleCount,
  explain: (history, title) => model.explain(history, title),
  similar: (title, count) => model.similar(title, count),
  score,
})
