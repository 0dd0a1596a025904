import { useState } from 'react'
import type { AnyModelId } from '../../../../engine/service/models/protocol'
import type { TrialResult } from '../../../../engine/study/trials/trial'
import { useFormat, useMessages } from '../../../../store/language'
import { DataTable, type Line } from '../../../parts/DataTable'
import { Select } from '../../../parts/Select'
import { standingsBy } from './derive'

interface ThirdsProps {
  readonly results: readonly TrialResult[]
  readonly rated: boolean
}

/** How well one model does for people of whom little or much is known, and for titles that few or many have. */
export function Thirds({ results, rated }: ThirdsProps) {
  const { best: say } = useMessages()
  const { decimal } = useFormat()
  const [chosen, choose] = useState<AnyModelId | null>(null)
  const result = results.find(({ model }) => model === chosen) ?? standingsBy(results, 'ndcg')[0]?.result
  if (result === undefined) return null
  const figure = (value: number | null): string => (value === null ? say.notAsked : decimal(value, 3))
  const people = result.byActivity.map(({ from, to, size, figures: { ndcg, hitRate, recall, rmse } }): Line => {
    const who = say.people(from, to, size)
    return { key: who, cells: { who, ndcg: figure(ndcg), hitRate: figure(hitRate), recall: figure(recall), rmse: figure(rmse) } }
  })
  const titles = result.byPopularity.map(({ from, to, size, figures: { recall, rmse } }): Line => {
    const who = say.titles(from, to, size)
    return { key: who, cells: { who, ndcg: say.notAsked, hitRate: say.notAsked, recall: figure(recall), rmse: figure(rmse) } }
  })
  const { who, ...measures } = say.thirdColumns
  const columns = (['ndcg', 'hitRate', 'recall', 'rmse'] as const)
    .filter((key) => rated || key !== 'rmse')
    .map((key) => ({ key, name: measures[key], numeric: true }))
  return (
    <section className="best-thirds" aria-labelledby="best-thirds">
      <h2 id="best-thirds">{say.thirds}</h2>
      <Select
        label={say.ofModel}
        labelSeen
        value={result.model}
        options={results.map(({ model }) => ({ value: model, name: say.models[model] }))}
        onChange={choose}
      />
      <DataTable caption={say.thirds} columns={[{ key: 'who', name: who }, ...columns]} lines={[...people, ...titles]} />
    </section>
  )
}
