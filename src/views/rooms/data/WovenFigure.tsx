import { useRef, useState } from 'react'
import type { Signal } from '../../../engine/contract/signals'
import { useMessages } from '../../../store/language'
import { FigureTwin } from '../../charts/FigureTwin'
import { FigureWays } from '../../charts/FigureWays'
import type { FigureTable } from '../../charts/table'
import { useFigureWords } from '../../charts/useFigureWords'
import { SIGNALS } from '../../vocabulary'
import { Silhouette } from './Silhouette'
import type { Strands } from './strands'

interface WovenFigureProps {
  readonly strands: Strands
  readonly masked: readonly Signal[]
  readonly lit: Signal | null
  readonly onLight: (signal: Signal | null) => void
  /** In words, of whom. */
  readonly about: string
  /** Nothing is recorded, or nothing seen. */
  readonly nobody: boolean
}

/** The silhouette with its sentence, the numbers it is woven of, and both as files. */
export function WovenFigure({ strands, masked, lit, onLight, about, nobody }: WovenFigureProps) {
  const { data } = useMessages()
  const { strands: say, signals } = data
  const figures = useFigureWords()
  const [asTable, setAsTable] = useState(false)
  const printed = useRef<HTMLDivElement>(null)
  const table = useStrandTable(strands, masked)
  const words = say.picture(about, SIGNALS.length - masked.length)
  return (
    <figure className="data-figure" data-figure="woven">
      <div ref={printed}>
        {asTable ? (
          <FigureTwin title={figures.woven} table={table} />
        ) : (
          <Silhouette strands={strands} masked={masked} lit={lit} onLight={onLight} words={words} />
        )}
        <figcaption>{nobody ? say.nobody : lit === null ? say.caption : say.lit(signals.names[lit].name, strands[lit].length)}</figcaption>
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

/** How many records tell of each signal, and whether the machine sees it. */
function useStrandTable(strands: Strands, masked: readonly Signal[]): FigureTable {
  const { data } = useMessages()
  const figures = useFigureWords()
  return {
    columns: [
      { key: 'signal', name: figures.signal },
      { key: 'records', name: figures.records, digits: 0 },
      { key: 'seen', name: figures.seen },
    ],
    rows: SIGNALS.map((signal) => ({
      signal: data.signals.names[signal].name,
      records: strands[signal].length,
      seen: masked.includes(signal) ? figures.no : figures.yes,
    })),
  }
}
