/**
 * Answers: what stands in somebody's row of a study, and in the rows of those who speak for a title?
 *
 * Closeness: for an ordering model shared ÷ √(own · theirs) of liked titles (`service/guess/likes.ts`); for neighbours by ratings the likeness
 * that the model found, with the titles that both rated beside it.
 */
import type { History } from '../../contract/history'
import { type ProfileId, profileId, type TitleId, titleId } from '../../contract/ids'
import { likedOf, nearestPeople, type Sharing, sharing } from '../../service/guess/likes'
import type { AnyFittedModel, Task } from '../../service/models/protocol'
import { UserKnnModel } from '../../service/models/userKnn'
import { UserKnnRatingsModel } from '../../service/models/userKnnRatings'
import type { Study } from '../study'
import { tableFor } from './fittedModels'

export interface StudyRow {
  readonly person: ProfileId
  /** Titles of the row that count for closeness. */
  readonly liked: number
  /** By column of the picture: the rating, or the weight; null where nothing is recorded. */
  readonly cells: readonly (number | null)[]
}

export interface StudyNeighbour extends StudyRow, Sharing {}

const ROWS = 3

export function cellsOf({ starts, titleOf, ratings }: Study, person: ProfileId, columns: readonly TitleId[]): readonly (number | null)[] {
  const own = titleOf.subarray(starts[person], starts[person + 1])
  return columns.map((title) => {
    const at = own.indexOf(title)
    return at < 0 ? null : ratings[starts[person] + at]
  })
}

/** All titles of the row, liked or not. */
export const recordedOf = ({ starts, titleOf }: Study, person: ProfileId): readonly TitleId[] =>
  Array.from(titleOf.subarray(starts[person], starts[person + 1]), (one) => titleId(one))

const USUAL = 30
const FEWEST_VALUES = 4

/**
 * Somebody to begin with: with most nearly {@link USUAL} titles, and, where people rate, with at least {@link FEWEST_VALUES} different ratings, since
 * whoever gives everything the same tells nothing, nor does who has had every title. Where nobody is like that, whoever has most nearly so many.
 */
export function somebody({ people, titles, starts, ratings, scale }: Study): ProfileId {
  const far = (person: number): number => Math.abs(starts[person + 1] - starts[person] - USUAL)
  const varies = (person: number): boolean =>
    scale === null || new Set(ratings.subarray(starts[person], starts[person + 1])).size >= FEWEST_VALUES
  const tells = (person: number): boolean => starts[person + 1] - starts[person] < titles.length && varies(person)
  const ranks = Array.from(people.keys(), (person) => ({ person, tells: tells(person) ? 0 : 1, far: far(person) }))
  const [first] = ranks.sort((one, other) => one.tells - other.tells || one.far - other.far || one.person - other.person)
  return profileId(first?.person ?? 0)
}

export interface Speaking {
  readonly model: AnyFittedModel
  readonly task: Task
  readonly person: ProfileId
  readonly history: History
  readonly title: TitleId
}

/** The rows of those who speak loudest for a title, or where nobody does of the nearest; none of a model that knows no neighbours. */
export function neighboursOf(study: Study, asked: Speaking, columns: readonly TitleId[]): readonly StudyNeighbour[] {
  const { model, task, person, history, title } = asked
  if (!(model instanceof UserKnnModel || model instanceof UserKnnRatingsModel)) return []
  const table = tableFor(study, task)
  const own = likedOf(history, table)
  const likeness = likenessOf(model, history, title)
  const speakers = loudest(model, asked).filter((one) => one !== person)
  const near = speakers.length > 0 ? speakers : nearestPeople(table, own, { except: person, count: ROWS })
  return near.slice(0, ROWS).map((one) => {
    const shares = sharing(table, own, one)
    return { person: one, ...shares, closeness: likeness?.get(one) ?? shares.closeness, cells: cellsOf(study, one, columns) }
  })
}

function loudest(model: AnyFittedModel, { history, title }: Speaking): readonly ProfileId[] {
  const parts = [...model.explain(history, title).parts].sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
  return parts.flatMap(({ source }) => (source.kind === 'neighbour' ? [source.profile] : [])).slice(0, ROWS + 1)
}

function likenessOf(model: AnyFittedModel, history: History, title: TitleId): ReadonlyMap<ProfileId, number> | null {
  if (!(model instanceof UserKnnRatingsModel)) return null
  return new Map(model.speakersOf(history, title).spoken.map(({ profile, likeness }) => [profile, likeness]))
}
