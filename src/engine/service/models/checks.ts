/** Wrong calls, said with value and range. */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { TitleId } from '../../contract/ids'
import type { Interactions } from '../log/interactions'
import type { FitOptions } from './protocol'

export function expectTitle(title: TitleId, titleCount: number): void {
  if (!(Number.isInteger(title) && title >= 0 && title < titleCount)) {
    throw new RangeError(`Expected \`title\` to be an integer from 0 to ${titleCount - 1}, got ${title}`)
  }
}

export function expectRoom(out: Float32Array, titleCount: number): void {
  if (out.length < titleCount) throw new RangeError(`Expected \`out\` to hold at least ${titleCount} scores, got ${out.length}`)
}

export function expectSameCatalogue(interactions: Interactions, catalogue: ModelCatalogue): void {
  if (interactions.titleCount !== catalogue.titles.length) {
    throw new RangeError(`Expected \`interactions.titleCount\` to be ${catalogue.titles.length}, got ${interactions.titleCount}`)
  }
}

export function expectOptions(options: FitOptions): void {
  const { factors, regularisation, sweeps, popularityHalfLifeDays, unobservedWeight = 1, neighbours = 1, shrinkage = 0 } = options
  if (!(Number.isInteger(factors) && factors >= 1 && factors <= 512)) {
    throw new RangeError(`Expected \`factors\` to be an integer from 1 to 512, got ${factors}`)
  }
  if (!(regularisation > 0)) throw new RangeError(`Expected \`regularisation\` to be above 0, got ${regularisation}`)
  if (!(Number.isInteger(sweeps) && sweeps >= 1)) throw new RangeError(`Expected \`sweeps\` to be an integer of at least 1, got ${sweeps}`)
  if (!(popularityHalfLifeDays > 0)) {
    throw new RangeError(`Expected \`popularityHalfLifeDays\` to be above 0, got ${popularityHalfLifeDays}`)
  }
  if (!(unobservedWeight > 0)) throw new RangeError(`Expected \`unobservedWeight\` to be above 0, got ${unobservedWeight}`)
  if (!(Number.isInteger(neighbours) && neighbours >= 1)) {
    throw new RangeError(`Expected \`neighbours\` to be an integer of at least 1, got ${neighbours}`)
  }
  if (!(shrinkage >= 0)) throw new RangeError(`Expected \`shrinkage\` to be at least 0, got ${shrinkage}`)
}
