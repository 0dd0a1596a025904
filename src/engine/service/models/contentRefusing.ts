/**
 * The content model for somebody who refuses a join: the same ridge of everybody, features and kernel without the artists or the structures.
 *
 * Shapes: those of the content model. Features and kernel depend on the catalogue and on what is refused alone: three of each a catalogue
 * at most, made when first needed and kept as long as the catalogue is.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { RefusedJoins } from '../../contract/history'
import { contentFeatures } from './contentFeatures'
import { contentKernel } from './contentKernel'
import type { ContentState } from './contentState'

type Fixed = Pick<ContentState, 'refused' | 'features' | 'kernel'>

const MADE = new WeakMap<ModelCatalogue, Map<string, Fixed>>()

const keyOf = ({ refuseArtists, refuseStructures }: RefusedJoins): string => `${refuseArtists} ${refuseStructures}`

/** What the model holds for whoever refuses these joins as well. */
export function refusing(state: ContentState, asked: RefusedJoins): ContentState {
  const { catalogue } = state
  const refused = {
    refuseArtists: state.refused.refuseArtists || asked.refuseArtists,
    refuseStructures: state.refused.refuseStructures || asked.refuseStructures,
  }
  const made = MADE.get(catalogue) ?? new Map<string, Fixed>()
  MADE.set(catalogue, made)
  const known = made.get(keyOf(refused)) ?? withoutThese(catalogue, refused)
  made.set(keyOf(refused), known)
  return { ...state, ...known }
}

function withoutThese(catalogue: ModelCatalogue, refused: RefusedJoins): Fixed {
  const features = contentFeatures(catalogue, refused)
  return { refused, features, kernel: contentKernel(features) }
}
