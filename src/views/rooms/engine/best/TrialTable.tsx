import type { TrialResult } from '../../../../engine/study/trials/trial'
import { useFormat, useMessages } from '../../../../store/language'
import { DataTable, type Line } from '../../../parts/DataTable'
import { barsOf, DIGITS, type ShownMeasure, standingsBy } from './derive'

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
  return <DataTable caption={say.measures[measure]} columns={columns} lines={lines} />
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
