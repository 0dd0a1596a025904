import type { AnyModelId } from '../../../../../engine/service/models/protocol'
import type { StudyCard, StudyNames } from '../../../../../engine/study/study'

const OF_RATINGS: readonly AnyModelId[] = ['userKnnRatings', 'itemKnnRatings', 'bias', 'ratingSgd', 'ratingAls', 'ratingBlend']
const OF_ORDER: readonly AnyModelId[] = ['userKnn', 'itemKnn', 'ease', 'implicitAls', 'content', 'popularity', 'random', 'blend']

/** The models that fit the data: of ratings only where there are ratings, of what titles hold only where that is known. */
export function waysFor({ scale }: Pick<StudyCard, 'scale'>, { genreNames }: Pick<StudyNames, 'genreNames'>): readonly AnyModelId[] {
  const ordering = OF_ORDER.filter((way) => way !== 'content' || genreNames.length > 0)
  return scale === null ? ordering : [...OF_RATINGS, ...ordering]
}

const MOST_CHOICES = 20
const HALF = 0.5
const FEW = 10

/** The ratings that may be given, highest first: in halves or whole numbers where those are few, else in tenths of the scale. */
export function ratingsOf({ min, max }: { readonly min: number; readonly max: number }): readonly number[] {
  const width = max - min
  const step = width / HALF <= MOST_CHOICES / 2 ? HALF : width <= MOST_CHOICES ? 1 : width / FEW
  const count = Math.max(0, Math.round(width / step))
  return Array.from({ length: count + 1 }, (_, at) => max - at * step)
}
