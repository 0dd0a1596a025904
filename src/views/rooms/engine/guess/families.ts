import type { AnyModelId } from '../../../../engine/service/models/protocol'

/** By what a way of guessing works: it decides what the picture shows and what the steps say. */
export type Family = 'people' | 'titles' | 'traits' | 'everybody' | 'members' | 'raters' | 'rated' | 'factors' | 'biases' | 'lot'

const FAMILIES: { readonly [Id in AnyModelId]: Family } = {
  userKnn: 'people',
  itemKnn: 'titles',
  ease: 'titles',
  implicitAls: 'titles',
  content: 'traits',
  popularity: 'everybody',
  blend: 'members',
  random: 'lot',
  bias: 'biases',
  ratingSgd: 'factors',
  ratingAls: 'factors',
  userKnnRatings: 'raters',
  itemKnnRatings: 'rated',
  ratingBlend: 'members',
  handmade: 'members',
}

export const familyOf = (model: AnyModelId): Family => FAMILIES[model]

/** Whether neighbours' rows are shown, and speak. */
export const isByPeople = (family: Family): boolean => family === 'people' || family === 'raters'

/** Whether the person's own squares speak. */
export const isByTitles = (family: Family): boolean => family === 'titles' || family === 'rated'
