/**
 * What is this title like, and do you like such titles? A ridge on the catalogue's traits and artists for each person: it
 * can score a title that nobody has taken up yet, and a person who has taken up one.
 *
 * Formula: everybody's ridge w₀ first, on the share of confidence that says yes of each title,
 *   m(t) = Σ α·|w|·p / (people + Σ α·|w|),   minimise Σ n(t)/(n(t) + 10) · (m(t) − φ(t)ᵀw₀)² + λ·|w₀|²,
 * n(t) people with a record of t, so that a title that is new does not count as one that was refused. Then each person's own
 * ridge around w₀, in dual form (contentTaste.ts), with a kernel between titles that depends on the catalogue alone
 * (contentKernel.ts) and is therefore kept from night to night.
 *
 * Shapes: titles × (1 + traits), titles × artists (sparse).
 * Source: ridge regression and its dual, e.g. Rasmussen & Williams 2006, section 2.1; content for cold titles, e.g. Schein,
 * Popescul, Ungar & Pennock 2002.
 * It misleads by what the editors' tags leave out: two titles with the same tags are one title to it.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import { addWeightedGramInPlace, choleskySolveInPlace } from '../../math/dense'
import type { Interactions } from '../log/interactions'
import { byTitle } from './byTitle'
import type { ContentFeatures } from './contentFeatures'
import { contentFeatures, traitRows } from './contentFeatures'
import { contentKernel, TRAIT_RIDGE } from './contentKernel'
import { ContentModel, isContentModel } from './contentModel'
import type { ContentState } from './contentState'
import { CONTENT_ALPHA } from './contentTaste'
import { begun } from './fitting'
import type { FitOptions, Recommender } from './protocol'

/** Records after which a title's own share of yes counts half. */
const HALF_KNOWN = 10

export const content: Recommender<ContentModel> = {
  id: 'content',
  *fit(interactions, catalogue, first) {
    const options = yield* begun(interactions, catalogue, first)
    const fixed = fixedState(catalogue, options)
    yield { done: 0.5 }
    const model = new ContentModel({ ...fixed, prior: populationRidge(interactions, fixed.features) })
    yield { done: 1 }
    return model
  },
}

/** Kernel and features, last night's where nothing has changed. */
export function fixedState(
  catalogue: ModelCatalogue,
  options: Pick<FitOptions, 'previous' | 'refuseArtists' | 'refuseStructures'>,
): Omit<ContentState, 'prior'> {
  const { previous, refuseArtists, refuseStructures } = options
  if (isContentModel(previous)) {
    const { state } = previous
    const same = state.refused.refuseArtists === refuseArtists && state.refused.refuseStructures === refuseStructures
    if (same && state.catalogue === catalogue) return state
  }
  const refused = { refuseArtists, refuseStructures }
  const features = contentFeatures(catalogue, refused)
  return { catalogue, refused, features, kernel: contentKernel(features) }
}

export function populationRidge(interactions: Interactions, features: ContentFeatures): Float64Array {
  const { titleCount, width } = features
  const traits = traitRows(features)
  const { starts, weights } = byTitle(interactions)
  const sure = new Float64Array(titleCount)
  const prior = new Float64Array(width)
  for (let title = 0; title < titleCount; title++) {
    const known = starts[title + 1] - starts[title]
    sure[title] = known / (known + HALF_KNOWN)
    let yes = 0
    let all = interactions.profileCount
    for (let at = starts[title]; at < starts[title + 1]; at++) {
      const confidence = CONTENT_ALPHA * Math.abs(weights[at])
      all += confidence
      yes += weights[at] > 0 ? confidence : -confidence
    }
    const target = (sure[title] * yes) / all
    for (let i = 0; i < width; i++) prior[i] += target * traits[title * width + i]
  }
  const system = new Float64Array(width * width)
  const indices = Uint32Array.from({ length: titleCount }, (_, title) => title)
  addWeightedGramInPlace(system, width, { factors: traits, indices, weights: sure, from: 0, to: titleCount })
  for (let i = 0; i < width; i++) system[i * width + i] += TRAIT_RIDGE
  choleskySolveInPlace(system, prior, width)
  return prior
}
