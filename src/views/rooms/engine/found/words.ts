import type { AxisEnd } from '../../../../engine/study/found/axes'
import type { Messages } from '../../../../i18n/messages'
import type { StudyState } from '../../../../store/study/study'
import { genreName } from '../map/genreName'
import { spoken } from '../source/spoken'

type StudyNames = NonNullable<StudyState['names']>

/** An end by its genres; by its farthest title where no genre stands out. */
export const endInWords = ({ genres, titles }: AxisEnd, names: StudyNames, words: Messages['words']): string =>
  genres.length > 0 ? genres.map(({ genre }) => genreName(genre, names, words)).join(', ') : spoken(names.titles[titles[0]] ?? '')
