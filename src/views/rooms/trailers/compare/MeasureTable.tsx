import type { ComparedPolicy } from '../../../../engine/lab/launch/compare'
import type { LaunchMeasure } from '../../../../engine/lab/launch/measured'
import { useFormat, useMessages } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { known, meanOf, SCALE } from './derive'

export interface MeasuredLine extends Pick<ComparedPolicy, 'values' | 'againstFirst'> {
  readonly name: string
}

interface MeasureTableProps {
  readonly title: string
  /** What the lines are. */
  readonly of: string
  readonly note: string
  readonly lines: readonly MeasuredLine[]
  readonly measures: readonly LaunchMeasure[]
}

/** Each by every measure: the mean over lots, and behind it the interval of the difference from the first. */
export function MeasureTable({ title, of, note, lines, measures }: MeasureTableProps) {
  const messages = useMessages()
  const { compareView: say } = messages
  const { decimal, signed } = useFormat()
  const cell = (line: MeasuredLine, measure: LaunchMeasure) => {
    const mean = meanOf(line, measure)
    if (mean === null) return messages.charts.unknown
    const scale = SCALE[measure]
    const digits = scale === 100 ? 1 : 0
    const difference = known(line.againstFirst[measure])
    return (
      <>
        {decimal(scale * mean, digits)}
        {difference !== null && line !== lines[0] && (
          <small>
            {signed(scale * difference.low, digits)} … {signed(scale * difference.high, digits)}
          </small>
        )}
      </>
    )
  }
  return (
    <section className="compare-table" aria-label={title}>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        columns={[
          { key: 'name', name: of },
          ...measures.map((measure) => ({ key: measure, name: say.measures[measure].name, numeric: true })),
        ]}
        lines={lines.map((line, at) => ({
          key: String(at),
          cells: { name: line.name, ...Object.fromEntries(measures.map((measure) => [measure, cell(line, measure)])) },
        }))}
      />
      <p className="compare-note">{note}</p>
    </section>
  )
}
