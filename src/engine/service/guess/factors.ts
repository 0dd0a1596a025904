/**
 * Answers: of which two numbers is a term of a score the product, where it is one?
 *
 * For titles watched together, the weight of the record (beside its baseline, where there is one) × how alike the two titles are; for
 * hidden tastes, (1 + α · weight of the record) × closeness of the two titles for this person; for what the title holds, how much of
 * the trait it has × what the trait is worth to this person. Models of
 * ratings: `study/guess/terms.ts`.
 */
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { isAlsModel } from '../models/alsModel'
import { isContentModel } from '../models/contentModel'
import { isItemKnnModel } from '../models/itemKnn'
import type { AnyFittedModel, AnyPart } from '../models/protocol'

/** Two numbers whose product is the term; null where it is one number. */
export type Factors = readonly [number, number] | null

interface About {
  readonly history: History
  readonly title: TitleId
}

/** The two numbers whose product a part is, where it is one. */
export function factorsOf(member: AnyFittedModel, { source, value }: AnyPart, { history, title }: About): Factors {
  if (isAlsModel(member) && source.kind === 'watched') {
    const entry = history.titles.subarray(0, history.count).indexOf(source.title)
    const strength = 1 + member.state.alpha * history.weights[entry]
    return [strength, value / strength]
  }
  if (isItemKnnModel(member) && source.kind === 'watched') {
    const strength = member.strengthOf(history, source.title)
    return [strength, value / strength]
  }
  if (!isContentModel(member)) return null
  const { starts, columns, values, width } = member.state.features
  const column = source.kind === 'trait' ? source.trait + 1 : source.kind === 'artist' ? source.artist + width : 0
  const at = columns.subarray(starts[title], starts[title + 1]).indexOf(column)
  const held = values[starts[title] + at]
  return [held, value / held]
}
