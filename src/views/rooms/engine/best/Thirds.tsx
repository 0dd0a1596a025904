import { useState } from 'react'
import type { AnyModelId } from '../../../../engine/service/models/protocol'
import type { TrialResult } from '../../../../engine/study/trials/trial'
import { useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Select } from '../../../parts/Select'
import { standingsBy } from './derive'

interface ThirdsProps {
  readonly results: readonly TrialResult[]
  readonly rated: boolean
}

/** How well one model does for people of whom little or much is known, and for titles that few or many have. */
export function Thirds({ results, rated }: ThirdsProps) {
  const { best: say } = useMessages()
  const [chosen, choose] = useState<AnyModelId | null>(null)
  const result = results.find(({ model }) => model === chosen) ?? standingsBy(results, 'ndcg')[0]?.result
  if (result === undefined) return null
  const people = result.byActivity.map(({ from, to, size, figures }) => ({ ...figures, who: say.people(from, to, size) }))
  const titles = result.byPopularity.map(({ from, to, size, figures }) => ({ ...figures, who: say.titles(from, to, size) }))
  const { who, ...measures } = say.thirdColumns
  const columns = (['ndcg', 'hitRate', 'recall', 'rmse'] as const)
    .filter((key) => rated || key !== 'rmse')
    .map((key) => ({ key, name: measures[key], digits: 3 }))
  return (
    <Figure
      id="thirds"
      title={say.thirds}
      controls={
        <Select
          label={say.ofModel}
          labelSeen
          value={result.model}
          options={results.map(({ model }) => ({ value: model, name: say.models[model] }))}
          onChange={choose}
        />
      }
      table={{ columns: [{ key: 'who', name: who }, ...columns], rows: [...people, ...titles] }}
    />
  )
}
