import { type ReactNode, useId, useRef, useState } from 'react'
import type { Rich } from '../../i18n/rich'
import { useMessages } from '../../store/language'
import { How } from '../parts/How'
import { Sentence } from '../parts/Sentence'
import { FigureTwin } from './FigureTwin'
import { FigureWays } from './FigureWays'
import type { FigureTable } from './table'
import './Figure.css'

interface FigureProps {
  readonly id: string
  readonly title: string
  /** What the vertical axis counts, or what one mark is. */
  readonly unit?: string
  /** What the picture says; null before there is anything to say, absent where it stands beside the figure. */
  readonly sentence?: Rich | string | null
  /** Whether the sentence is an answer that somebody waits for. */
  readonly awaited?: boolean
  readonly how?: ReactNode
  /** The same numbers as a table, and as a file; null before there are any. */
  readonly table: FigureTable | null
  readonly level?: 2 | 3
  /** One big one a room; the others small beside each other. */
  readonly look?: 'small' | 'big'
  /** Which mark is which. */
  readonly legend?: ReactNode
  /** What the reader turns, over the picture. */
  readonly controls?: ReactNode
  /** The picture: nothing that is not in the table as well. Without one, the table itself stands there. */
  readonly children?: ReactNode
}

/** A picture of some numbers with its unit, its legend and a sentence; its table twin, both as files, and what it means behind "How?". */
export function Figure(props: FigureProps) {
  const { id, title, unit, sentence, awaited = false, how, table, level = 2, look = 'small', legend, controls, children } = props
  const { charts } = useMessages()
  const heading = useId()
  const body = useRef<HTMLDivElement>(null)
  const [asTable, setAsTable] = useState(false)
  const Heading = `h${level}` as const
  const drawn = children !== undefined && !asTable
  return (
    <section className={`figure figure-${look}`} aria-labelledby={heading} data-testid={`figure-${id}`} data-figure={id}>
      <Heading id={heading} className="figure-title">
        {title}
      </Heading>
      {controls}
      <div ref={body} className="figure-body">
        {table !== null && (
          <>
            {unit !== undefined && <p className="figure-unit">{unit}</p>}
            {drawn ? children : <FigureTwin title={title} table={table} />}
            {drawn && legend}
          </>
        )}
        {sentence !== undefined && (
          <p className="figure-sentence" role={awaited ? 'status' : undefined}>
            {sentence === null ? charts.nothingYet : typeof sentence === 'string' ? sentence : <Sentence text={sentence} />}
          </p>
        )}
      </div>
      <div className="figure-ways">
        {table !== null && (
          <FigureWays
            title={title}
            table={() => table}
            picture={children === undefined ? null : body}
            twin={children === undefined ? null : { shown: asTable, onTurn: () => setAsTable(!asTable) }}
          />
        )}
        {how !== undefined && <How about={title}>{typeof how === 'string' ? <p>{how}</p> : how}</How>}
      </div>
    </section>
  )
}
