/**
 * Answers: how much of each aspect does a title hold, as far as the editors' tags say? What a trailer promises is held against it.
 *
 * Formula: `aspectMatch`, 0 to 1, by ASPECTS; null for `lead` and `director`: every title has one, and no tag says how much of them.
 * Misleads: tags are rough. A title may hold more of an aspect, or less, than its editors wrote.
 */
import type { TitleId } from '../contract/ids'
import { ASPECTS } from '../contract/vocabulary'
import { aspectMatch } from '../service/trailers/aspects'
import type { Evening } from './evening'

export interface TitleHoldsRequest {
  readonly title: TitleId
}

export type TitleHolds = readonly (number | null)[]

export const titleHolds = ({ world }: Evening, { title }: TitleHoldsRequest): TitleHolds =>
  ASPECTS.map((aspect) => (aspect === 'lead' || aspect === 'director' ? null : aspectMatch(world.catalogue.titles[title], aspect)))
