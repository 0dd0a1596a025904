import type { LaunchComparison, LaunchMeasure } from '../../../../engine/lab/launch/compare'
import { useFormat, useMessages } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { known, meanOf, nameOf, SCALE } from './derive'

interface MeasureTableProps {
  readonly comparison: LaunchComparison
  readonly measures: readonly LaunchMeasure[]
}

/** Every policy by every measure: the mean over lots, and behind it the interval of the difference from the first. */
export function MeasureTable({ comparison, measures }: MeasureTableProps) {
  const messages = useMessages()
  const { compareView: say } = messages
  const { decimal, signed } = useFormat()
  const cell = (policy: LaunchComparison['policies'][number], measure: LaunchMeasure) => {
    const mean = meanOf(policy, measure)
    if (mean === null) return messages.charts.unknown
    const scale = SCALE[measure]
    const digits = scale === 100 ? 1 : 0
    const difference = known(policy.againstFirst[measure])
    return (
      <>
        {decimal(scale * mean, digits)}
        {difference !== null && policy !== comparison.policies[0] && (
          <small>
            {signed(scale * difference.low, digits)} … {signed(scale * difference.high, digits)}
          </small>
        )}
      </>
    )
  }
  return (
    <section className="compare-table" aria-label={say.tableTitle}>
      <h2>{say.tableTitle}</h2>
      <DataTable
        caption={say.tableTitle}
        columns={[
          { key: 'name', name: say.policy },
          ...measures.map((measure) => ({ key: measure, name: say.measures[measure].name, numeric: true })),
        ]}
        lines={comparison.policies.map((policy, at) => ({
          key: String(at),
          cells: { name: nameOf(policy, messages), ...Object.fromEntries(measures.map((measure) => [measure, cell(policy, measure)])) },
        }))}
      />
      <p className="compare-note">{say.tableNote}</p>
    </section>
  )
}
