import type { LivedMeasure, LivedOrder } from '../../../../../engine/lab/lived/livedOrder'
import type { TrialResult } from '../../../../../engine/study/trials/trial'
import type { FigureWords } from '../../../../../i18n/figureWords'
import type { Messages } from '../../../../../i18n/messages'
import { useFormat, useMessages } from '../../../../../store/language'
import { Figure } from '../../../../charts/Figure'
import type { Cell, FigureTable } from '../../../../charts/table'
import { useFigureWords } from '../../../../charts/useFigureWords'
import { DataTable, type Line } from '../../../../parts/DataTable'
import { LayerNumber } from '../../../../parts/LayerNumber'
import { DIGITS, type ShownMeasure } from '../derive'
import { compareOrders, type LivedRow, orderMeasure, type Placed, rowsOf } from './derive'

interface LivedTableProps {
  readonly order: LivedOrder
  readonly results: readonly TrialResult[]
  readonly measure: ShownMeasure
  readonly truth: boolean
}

const LAYERS = { eveningsFound: 'recorded', minutes: 'recorded', enjoyed: 'truth' } as const

/** A line a model: its place offline, and its place by what came of living with it; then where the two disagree. */
export function LivedTable({ order: all, results, measure, truth }: LivedTableProps) {
  const { lived: say, best } = useMessages()
  const figures = useFigureWords()
  const { decimal, percent } = useFormat()
  const order = { ...all, figures: all.figures.filter((one) => truth || one.measure !== 'enjoyed') }
  const offline = orderMeasure(measure)
  const written: { readonly [M in LivedMeasure]: (value: number) => string } = {
    eveningsFound: (value) => percent(value, 1),
    minutes: (value) => decimal(value, 1),
    enjoyed: (value) => decimal(value, 1),
  }
  const rows = rowsOf(order, results, measure)
  const lines = rows.map((row): Line => {
    const cells: { [column: string]: Line['cells'][string] } = { model: best.models[row.model] }
    cells.offline = <Place of={row.offline} layer="guessed" write={(value) => decimal(value, DIGITS[offline])} />
    for (const { measure: one } of order.figures) {
      cells[one] = <Place of={row.lived[one] ?? null} layer={LAYERS[one]} write={written[one]} />
    }
    return { key: row.model, cells }
  })
  const columns = [
    { key: 'model', name: best.columns.model },
    { key: 'offline', name: best.measures[offline], numeric: true },
    ...order.figures.map(({ measure: one }) => ({ key: one, name: say.measures[one], numeric: true })),
  ]
  return (
    <>
      <Compared order={order} results={results} measure={measure} />
      <Figure id="lived" title={say.figure} table={tableOf(order, rows, { offline, say, best, figures })}>
        <DataTable caption={say.title} columns={columns} lines={lines} />
      </Figure>
      <p className="best-notes">
        {say.of(order.worlds, order.people, order.days)} {truth ? '' : say.hidden}
      </p>
    </>
  )
}

interface Words {
  readonly offline: ShownMeasure
  readonly say: Messages['lived']
  readonly best: Messages['best']
  readonly figures: FigureWords
}

/** Place, value and interval, offline and as lived. */
function tableOf({ figures: lived }: LivedOrder, rows: readonly LivedRow[], { offline, say, best, figures }: Words): FigureTable {
  const columnsOf = (key: string, name: string, digits: number) => [
    { key: `${key} place`, name: figures.place(name), digits: 0 },
    { key, name, digits },
    { key: `${key} range`, name: figures.range(name), digits },
  ]
  const cellsOf = (key: string, placed: Placed | null, times = 1): readonly (readonly [string, Cell])[] =>
    placed === null
      ? []
      : [
          [`${key} place`, placed.place],
          [key, times * placed.value],
          [`${key} range`, placed.ends === null ? null : [times * placed.ends.low, times * placed.ends.high]],
        ]
  const timesOf = (measure: LivedMeasure): number => (measure === 'eveningsFound' ? 100 : 1)
  return {
    columns: [
      { key: 'model', name: best.columns.model },
      ...columnsOf('offline', best.measures[offline], DIGITS[offline]),
      ...lived.flatMap(({ measure }) =>
        columnsOf(measure, timesOf(measure) === 1 ? say.measures[measure] : `${say.measures[measure]}, %`, 1),
      ),
    ],
    rows: rows.map((row) => ({
      model: best.models[row.model],
      ...Object.fromEntries([
        ...cellsOf('offline', row.offline),
        ...lived.flatMap(({ measure }) => cellsOf(measure, row.lived[measure] ?? null, timesOf(measure))),
      ]),
    })),
  }
}

interface PlaceProps {
  readonly of: Placed | null
  readonly layer: 'recorded' | 'guessed' | 'truth'
  readonly write: (value: number) => string
}

function Place({ of, layer, write }: PlaceProps) {
  const { lived: say, best } = useMessages()
  if (of === null) return best.notAsked
  return (
    <span className="lived-place">
      <b>{say.place(of.place)}</b> <LayerNumber layer={layer} text={write(of.value)} />
      {of.ends !== null && <small>{best.interval(write(of.ends.low), write(of.ends.high))}</small>}
    </span>
  )
}

/** Where the offline order and the lived one disagree, as far as both can tell two models apart. */
function Compared({ order, results, measure }: Omit<LivedTableProps, 'truth'>) {
  const { lived: say, best } = useMessages()
  const { decimal, percent } = useFormat()
  const { told, pairs, disagreements } = compareOrders(order, results, measure)
  const write = (of: LivedMeasure, value: number): string => (of === 'eveningsFound' ? percent(value, 1) : decimal(value, 1))
  if (results.length === 0) return <p className="best-said">{say.notTried}</p>
  return (
    <div role="status" className="lived-said">
      <p className="best-said">
        {say.told(told, pairs)} {told > 0 && say.disagree(disagreements.length)}
      </p>
      {disagreements.length > 0 && (
        <ul>
          {disagreements.map(({ measure: by, offline, lived, by: difference }) => (
            <li key={`${by} ${offline} ${lived}`}>
              {say.disagreement({
                offline: best.models[offline],
                lived: best.models[lived],
                measure: say.measures[by],
                low: write(by, difference.low),
                high: write(by, difference.high),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
