import { useRef, useState } from 'react'
import type { Maskable } from '../../../engine/contract/signals'
import { useMessages } from '../../../store/language'
import { FigureTwin } from '../../charts/FigureTwin'
import { FigureWays } from '../../charts/FigureWays'
import type { FigureTable } from '../../charts/table'
import { useFigureWords } from '../../charts/useFigureWords'
import { MASKABLE, SIGNALS } from '../../vocabulary'
import { Silhouette } from './Silhouette'
import type { Strands } from './strands'

interface WovenFigureProps {
  readonly strands: Strands
  /** The machine sees their country. */
  readonly outlined: boolean
  readonly masked: readonly Maskable[]
  readonly lit: Maskable | null
  readonly onLight: (lit: Maskable | null) => void
  /** In words, of whom. */
  readonly about: string
  /** Nothing is recorded, or nothing seen. */
  readonly nobody: boolean
}

/** The silhouette with its sentence, the numbers it is woven of, and both as files. */
export function WovenFigure({ strands, outlined, masked, lit, onLight, about, nobody }: WovenFigureProps) {
  const { data, families } = useMessages()
  const { strands: say, signals } = data
  const figures = useFigureWords()
  const [asTable, setAsTable] = useState(false)
  const printed = useRef<HTMLDivElement>(null)
  const table = useStrandTable(strands, masked, outlined)
  const seen = SIGNALS.filter((signal) => !masked.includes(signal)).length
  const words = `${say.picture(about, seen)}${outlined ? families.identity.outlined : ''}`
  const pointed = lit === 'country' ? families.identity.caption : lit && say.lit(signals.names[lit].name, strands[lit].length)
  return (
    <figure className="data-figure" data-figure="woven">
      <div ref={printed}>
        {asTable ? (
          <FigureTwin title={figures.woven} table={table} />
        ) : (
          <Silhouette {...{ strands, outlined, masked, lit, onLight, words }} />
        )}
        <figcaption>{nobody ? say.nobody : (pointed ?? (seen === 0 ? families.identity.caption : say.caption))}</figcaption>
      </div>
      <div className="figure-ways">
        <FigureWays
          title={figures.woven}
          table={() => table}
          picture={printed}
          twin={{ shown: asTable, onTurn: () => setAsTable(!asTable) }}
        />
      </div>
    </figure>
  )
}

/** How many records tell of each signal and of the country, and whether the machine sees it. */
function useStrandTable(strands: Strands, masked: readonly Maskable[], outlined: boolean): FigureTable {
  const { data } = useMessages()
  const figures = useFigureWords()
  // Whose country is hidden has one all the same; who has never been seen has none.
  const hasAccount = outlined || (masked.includes('country') && SIGNALS.some((signal) => strands[signal].length > 0))
  return {
    columns: [
      { key: 'signal', name: figures.signal },
      { key: 'records', name: figures.records, digits: 0 },
      { key: 'seen', name: figures.seen },
    ],
    rows: MASKABLE.map((signal) => ({
      signal: data.signals.names[signal].name,
      records: signal === 'country' ? Number(hasAccount) : strands[signal].length,
      seen: masked.includes(signal) ? figures.no : figures.yes,
    })),
  }
}
