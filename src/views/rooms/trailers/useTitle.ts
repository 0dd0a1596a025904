import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import { nameOf } from '../../../store/choices/titleName'
import { useRace } from '../../../store/trailers/race'
import { ASPECTS, TRAILERS_A_TITLE } from '../../vocabulary'

/** The title on stage: the one chosen (in a link its number is enough), else the series whose ten trailers differ most. */
export function useTitle(catalogue: PublicCatalogue): PublicTitle {
  const chosen = useRace(({ title }) => title)
  return catalogue.titles.find((title) => nameOf(title) === chosen || String(title.id) === chosen) ?? firstTitle(catalogue)
}

const firsts = new WeakMap<PublicCatalogue, PublicTitle>()

function firstTitle(catalogue: PublicCatalogue): PublicTitle {
  const known = firsts.get(catalogue)
  if (known !== undefined) return known
  const series = catalogue.titles.filter(({ kind }) => kind !== 'film')
  const [first] = (series.length > 0 ? series : [...catalogue.titles]).sort(
    (one, other) => contrastOf(other, catalogue) - contrastOf(one, catalogue) || one.id - other.id,
  )
  firsts.set(catalogue, first)
  return first
}

/** How far a title's ten trailers lie from their mean: the sum of the squares of what each leans on more or less. */
export function contrastOf({ id }: PublicTitle, { emphasis }: PublicCatalogue): number {
  let sum = 0
  for (let aspect = 0; aspect < ASPECTS.length; aspect++) {
    const weights = Array.from(
      { length: TRAILERS_A_TITLE },
      (_, trailer) => emphasis[(id * TRAILERS_A_TITLE + trailer) * ASPECTS.length + aspect],
    )
    const mean = weights.reduce((total, weight) => total + weight, 0) / TRAILERS_A_TITLE
    for (const weight of weights) sum += (weight - mean) * (weight - mean)
  }
  return sum
}
