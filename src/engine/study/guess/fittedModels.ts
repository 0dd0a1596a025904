/**
 * Answers: which model, fitted on all of the study, works out a guess? Each is fitted when it is first asked for and kept as long as the
 * study is.
 *
 * A model of ratings learns from the ratings, an ordering one from what is liked, each with weight 1 (`datasets/interactionsOf.ts`);
 * options as in the trials, so that the guess is made by the very model whose figures stand under "Which is best?", but of everything.
 */
import { interactionsOf } from '../../datasets/interactionsOf'
import type { Interactions } from '../../service/log/interactions'
import { EVERY_MODEL, FIT_DEFAULTS } from '../../service/models/everyModel'
import type { AnyFittedModel, AnyModelId, Task } from '../../service/models/protocol'
import type { Study } from '../study'

interface Kept {
  readonly tables: Map<Task, Interactions>
  readonly models: Map<AnyModelId, AnyFittedModel>
}

const kept = new WeakMap<Study, Kept>()

function keptOf(study: Study): Kept {
  const known = kept.get(study) ?? { tables: new Map(), models: new Map() }
  kept.set(study, known)
  return known
}

/** What a model of this kind learns from. */
export function tableFor(study: Study, task: Task): Interactions {
  const { tables } = keptOf(study)
  const table = tables.get(task) ?? madeTable(study, task)
  tables.set(task, table)
  return table
}

function madeTable(study: Study, task: Task): Interactions {
  const { people, titles, countries, likedFrom } = study
  const size = { profileCount: people.length, titleCount: titles.length }
  return { ...interactionsOf(study, { ...size, positive: task === 'topn' ? likedFrom : undefined }), countries }
}

/** Yields how far a fit is, 0 to 1, where one is needed. */
export function* fittedModel(study: Study, id: AnyModelId): Generator<number, AnyFittedModel, void> {
  const { models } = keptOf(study)
  const known = models.get(id)
  if (known !== undefined) return known
  const { task, recommender, defaults } = EVERY_MODEL[id]
  if (task === 'rating' && study.scale === null) throw new RangeError(`Expected a study with ratings for ${id}, got one without`)
  const fit = recommender.fit(tableFor(study, task), study.catalogue, { ...FIT_DEFAULTS, ...defaults })
  for (let step = fit.next(); ; step = fit.next()) {
    if (step.done === true) {
      models.set(id, step.value)
      return step.value
    }
    yield step.value.done
  }
}
