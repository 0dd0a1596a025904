/**
 * Answers: what is the study with one person more, who rated a few of its titles just now? The others stay who they are; the newcomer is
 * the last row. Without ratings it is the study as it was before.
 */
import type { StudyDesk } from './desk'
import { namesOf, type OpenedStudy, type Study } from './study'

export interface JoinRequest {
  /** What the newcomer is called. */
  readonly name: string
  readonly ratings: readonly { readonly title: number; readonly rating: number }[]
}

/** Whom somebody joined, by the study with them. */
const BEFORE = new WeakMap<Study, Study>()

export function join(desk: StudyDesk, { name, ratings }: JoinRequest): OpenedStudy {
  const before = BEFORE.get(desk.study) ?? desk.study
  const study = ratings.length === 0 ? before : withNewcomer(before, { name, ratings })
  if (study !== before) BEFORE.set(study, before)
  return { card: desk.open(study), names: namesOf(study) }
}

export function withNewcomer(study: Study, { name, ratings }: JoinRequest): Study {
  const sorted = [...new Map(ratings.map((one) => [one.title, one])).values()].sort((one, other) => one.title - other.title)
  const wrong = sorted.find(({ title }) => !(title >= 0 && title < study.titles.length))
  if (wrong !== undefined) throw new RangeError(`Expected \`title\` to be one of ${study.titles.length}, got ${wrong.title}`)
  const { starts, titleOf, times, countries } = study
  const latest = times?.reduce((late, time) => (time > late ? time : late), 0) ?? 0
  return {
    ...study,
    people: [...study.people, name],
    starts: Uint32Array.of(...starts, titleOf.length + sorted.length),
    titleOf: appended(
      new Uint32Array(titleOf.length + sorted.length),
      titleOf,
      sorted.map(({ title }) => title),
    ),
    ratings: appended(
      new Float32Array(titleOf.length + sorted.length),
      study.ratings,
      sorted.map(({ rating }) => rating),
    ),
    times:
      times &&
      appended(
        new Float64Array(titleOf.length + sorted.length),
        times,
        sorted.map(() => latest),
      ),
    countries: appended(new Int8Array(countries.length + 1), countries, [-1]),
  }
}

interface Column {
  set(values: ArrayLike<number>, at?: number): void
}

function appended<Longer extends Column>(longer: Longer, column: ArrayLike<number>, values: readonly number[]): Longer {
  longer.set(column)
  longer.set(values, column.length)
  return longer
}
