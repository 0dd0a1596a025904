/** The titles nearest to one, itself left out; a similarity that is not a number is no candidate. */
import type { TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import type { Similar } from './protocol'

export function nearest(similarities: Float64Array, title: TitleId, count: number): readonly Similar[] {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`Expected \`count\` to be an integer of at least 0, got ${count}`)
  similarities[title] = Number.NaN
  const places = new Uint32Array(Math.min(count, similarities.length))
  if (places.length === 0) return []
  const found = topK(similarities, places)
  const similar: Similar[] = []
  for (let place = 0; place < found; place++) similar.push({ title: titleId(places[place]), similarity: similarities[places[place]] })
  return similar
}
