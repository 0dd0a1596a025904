import type { Worth } from '../../../../engine/lab/worth/compareArms'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import type { Messages } from '../../../../i18n/messages'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { DataTable } from '../../../parts/DataTable'
import { DIGITS } from '../../data/worth/derive'
import { Whisker } from '../../data/worth/Whisker'
import { type RacedMeasure, racedOf, verdictOf } from './raced'
import '../../../parts/Stacking.css'

/** One line a measure: the service's, yours, and the difference with its interval. */
export function RaceResult({ result }: { readonly result: Worth }) {
  const { hand, dataRoom } = useMessages()
  const { race: say } = hand
  const { worth } = dataRoom
  const { decimal, signed } = useFormat()
  const raced = racedOf(result)
  const told = raced.flatMap((one) => {
    const verdict = verdictOf(one)
    if (verdict === 'untold' || one.difference === null) return []
    return [say.said[verdict](worth.measures[one.measure], signed(one.difference.estimate, DIGITS[one.measure]))]
  })
  const untold = raced.filter((one) => verdictOf(one) === 'untold').map(({ measure }) => worth.measures[measure])
  const said = untold.length === 0 ? told : [...told, say.said.untold(untold)]
  const columns = [
    { key: 'measure', name: say.measure },
    { key: 'bar', name: worth.columns.bar },
    ...(['service', 'yours', 'difference', 'interval'] as const).map((key) => ({ key, name: say.columns[key], numeric: true })),
  ]
  const cellsOf = (one: RacedMeasure) => {
    const digits = DIGITS[one.measure]
    const { difference } = one
    return {
      measure: worth.measures[one.measure],
      bar:
        difference === null ? (
          ''
        ) : (
          <Whisker interval={difference} reach={Math.max(Math.abs(difference.low), Math.abs(difference.high)) || 1} />
        ),
      service: one.service === null ? '–' : decimal(one.service, digits),
      yours: one.yours === null ? '–' : decimal(one.yours, digits),
      difference: difference === null ? '–' : signed(difference.estimate, digits),
      interval: difference === null ? worth.oneWorld : worth.interval(signed(difference.low, digits), signed(difference.high, digits)),
    }
  }
  return (
    <Figure
      id="hand-race"
      title={say.result}
      level={3}
      look="big"
      awaited
      sentence={result.worlds < 2 ? worth.oneWorld : said.join(' ')}
      how={say.how}
      table={tableOf(raced, hand.race, worth.measures)}
    >
      <div className="stacking">
        <DataTable caption={say.result} columns={columns} lines={raced.map((one) => ({ key: one.measure, cells: cellsOf(one) }))} />
      </div>
      <p className="yours-quiet">
        {worth.basis(result.people, result.days, result.worlds)} <em>{worth.cameOut}</em>
      </p>
    </Figure>
  )
}

function tableOf(
  raced: readonly RacedMeasure[],
  say: Messages['hand']['race'],
  names: { readonly [M in WorthMeasure]: string },
): FigureTable {
  return {
    columns: [
      { key: 'measure', name: say.measure },
      ...(['service', 'yours'] as const).map((key) => ({ key, name: say.columns[key], digits: 3 })),
      ...(['difference', 'interval'] as const).map((key) => ({ key, name: say.columns[key], digits: 3, signed: true })),
    ],
    rows: raced.map(({ measure, service, yours, difference }) => ({
      measure: names[measure],
      service,
      yours,
      difference: difference?.estimate ?? null,
      interval: difference === null ? null : ([difference.low, difference.high] as const),
    })),
  }
}
