/** How a fit begins: its options are checked, and so is what is sent in before the first step. */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { Interactions } from '../log/interactions'
import { expectOptions, expectSameCatalogue } from './checks'
import type { FitOptions, FitProgress } from './protocol'

/** A fit under way, or a stretch of one. */
export type Fitting<Result> = Generator<FitProgress, Result, Partial<FitOptions> | undefined>

/** Tells that nothing is done yet, and gives the options as they stand then. */
export function* begun(interactions: Interactions, catalogue: ModelCatalogue, first: FitOptions): Fitting<FitOptions> {
  expectOptions(first)
  expectSameCatalogue(interactions, catalogue)
  const options = { ...first, ...(yield { done: 0 }) }
  expectOptions(options)
  return options
}
