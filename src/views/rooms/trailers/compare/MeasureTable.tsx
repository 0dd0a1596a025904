import type { ComparedPolicy } from '../../../../engine/lab/launch/compare'
import type { LaunchMeasure } from '../../../../engine/lab/launch/measured'
import type { Messages } from '../../../../i18n/messages'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import type { Cell, FigureTable } from '../../../charts/table'
import { DataTable } from '../../../parts/DataTable'
import { known, meanOf, SCALE } from './derive'

export interface MeasuredLine extends Pick<ComparedPolicy, 'values' | 'againstFirst'> {
  readonly name: string
}

interface MeasureTableProps {
  readonly id: string
  readonly title: string
  /** What the lines are. */
  readonly of: string
  readonly note: string
  readonly lines: readonly MeasuredLine[]
  readonly measures: readonly LaunchMeasure[]
}

/** Each by every measure: the mean over lots, and behind it the interval of the difference from the first. */
export function MeasureTable({ id, title, of, note, lines, measures }: MeasureTableProps) {
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
    <div className="compare-table">
      <Figure id={id} title={title} sentence={note} table={tableOf({ of, lines, measures }, say)}>
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
      </Figure>
    </div>
  )
}

/** The mean of each measure, and the interval of its difference from the first line's. */
function tableOf({ of, lines, measures }: Pick<MeasureTableProps, 'of' | 'lines' | 'measures'>, say: Messages['compareView']): FigureTable {
  const rangeOf = (line: MeasuredLine, measure: LaunchMeasure): Cell => {
    const difference = line === lines[0] ? null : known(line.againstFirst[measure])
    return difference === null ? null : [SCALE[measure] * difference.low, SCALE[measure] * difference.high]
  }
  return {
    columns: [
      { key: 'name', name: of },
      ...measures.flatMap((measure) => {
        const about = { name: say.measures[measure].name, unit: say.measures[measure].unit, digits: SCALE[measure] === 100 ? 1 : 0 }
        return [
          { ...about, key: measure },
          { ...about, key: `${measure} range`, name: say.fromFirst(about.name), signed: true },
        ]
      }),
    ],
    rows: lines.map((line) => ({
      name: line.name,
      ...Object.fromEntries(
        measures.flatMap((measure) => {
          const mean = meanOf(line, measure)
          return [
            [measure, mean === null ? null : SCALE[measure] * mean],
            [`${measure} range`, rangeOf(line, measure)],
          ]
        }),
      ),
    })),
  }
}
