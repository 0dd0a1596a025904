import type { TrialResult } from '../../../../engine/study/trials/trial'
import type { Messages } from '../../../../i18n/messages'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { DataTable, type Line } from '../../../parts/DataTable'
import { barsOf, DIGITS, type ShownMeasure, type Standing, standingsBy } from './derive'
import { useSaid } from './useSaid'

interface TrialTableProps {
  readonly results: readonly TrialResult[]
  readonly measure: ShownMeasure
}

const A_MEGABYTE = 1e6

/** One line a model, best first: a bar with its interval, the numbers, how far it is ahead of popularity, how long it learned, what it holds. */
export function TrialTable({ results, measure }: TrialTableProps) {
  const { best: say } = useMessages()
  const { decimal, signed } = useFormat()
  const standings = standingsBy(results, measure)
  const bars = barsOf(standings)
  const digits = DIGITS[measure]
  const lines = standings.map(({ result, value, ends }, at): Line => {
    const { ahead } = result
    return {
      key: result.model,
      cells: {
        model: say.models[result.model],
        bar: <Bar {...bars[at]} />,
        value: decimal(value, digits),
        interval: ends === null ? say.notAsked : say.interval(decimal(ends.low, digits), decimal(ends.high, digits)),
        ahead:
          ahead === null || ahead.kind === 'cold'
            ? say.notAsked
            : `${signed(ahead.estimate, 3)} (${say.interval(signed(ahead.low, 3), signed(ahead.high, 3))})`,
        seconds: decimal(result.fitSeconds, 2),
        memory: decimal(result.bytes / A_MEGABYTE, 2),
      },
    }
  })
  const numeric = (key: 'value' | 'interval' | 'ahead' | 'seconds' | 'memory') => ({ key, name: say.columns[key], numeric: true })
  const columns = [
    { key: 'model', name: say.columns.model },
    { key: 'bar', name: say.measures[measure] },
    numeric('value'),
    numeric('interval'),
    numeric('ahead'),
    numeric('seconds'),
    numeric('memory'),
  ]
  return (
    <Figure
      id={`best-${measure}`}
      title={say.measures[measure]}
      sentence={useSaid(results, measure)}
      awaited
      look="big"
      table={tableOf(standings, measure, say)}
    >
      <DataTable caption={say.measures[measure]} columns={columns} lines={lines} />
    </Figure>
  )
}

function tableOf(standings: readonly Standing[], measure: ShownMeasure, say: Messages['best']): FigureTable {
  const { columns, measures, models } = say
  return {
    columns: [
      { key: 'model', name: columns.model },
      { key: 'value', name: measures[measure], digits: DIGITS[measure] },
      { key: 'interval', name: columns.interval, digits: DIGITS[measure] },
      { key: 'ahead', name: columns.ahead, digits: 3, signed: true },
      { key: 'aheadInterval', name: `${columns.ahead}, ${columns.interval}`, digits: 3, signed: true },
      { key: 'seconds', name: columns.seconds, digits: 2 },
      { key: 'memory', name: columns.memory, digits: 2 },
    ],
    rows: standings.map(({ result: { model, ahead, fitSeconds, bytes }, value, ends }) => ({
      model: models[model],
      value,
      interval: ends === null ? null : [ends.low, ends.high],
      ahead: ahead?.kind === 'interval' ? ahead.estimate : null,
      aheadInterval: ahead?.kind === 'interval' ? [ahead.low, ahead.high] : null,
      seconds: fitSeconds,
      memory: bytes / A_MEGABYTE,
    })),
  }
}

const share = (value: number): string => `${value * 100}%`

/** The numbers beside it say the same. */
function Bar({ at, low, high }: { readonly at: number; readonly low: number; readonly high: number }) {
  return (
    <span className="best-bar" aria-hidden="true">
      <span className="best-bar-value layer-fill-guessed" style={{ width: share(at) }} />
      <span className="best-bar-interval" style={{ left: share(low), width: share(high - low) }} />
    </span>
  )
}
