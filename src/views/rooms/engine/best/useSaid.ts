import type { TrialResult } from '../../../../engine/study/trials/trial'
import { useFormat, useMessages } from '../../../../store/language'
import { DIGITS, isTie, type ShownMeasure, standingsBy } from './derive'

/** Who is first, whether that is sure, and that a small error is not a good order. */
export function useSaid(results: readonly TrialResult[], measure: ShownMeasure): string {
  const { best: say } = useMessages()
  const { decimal } = useFormat()
  const standings = standingsBy(results, measure)
  const [first, second] = standings
  const [byError] = standingsBy(results, 'rmse')
  const [byOrder] = standingsBy(results, 'ndcg')
  if (first === undefined) return ''
  const name = ({ result }: { readonly result: TrialResult }): string => say.models[result.model]
  const sentences = [
    say.said(name(first), say.measures[measure], decimal(first.value, DIGITS[measure]), standings.length),
    second !== undefined && isTie(standings) ? say.tie(name(second)) : '',
    byError === undefined || byOrder === undefined
      ? ''
      : byError.result === byOrder.result
        ? say.same(name(byError))
        : say.notTheSame(name(byError), name(byOrder)),
  ]
  return sentences.filter((one) => one !== '').join(' ')
}
