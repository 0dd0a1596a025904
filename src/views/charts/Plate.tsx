import { type ReactNode, type RefObject, useId, useRef, useState } from 'react'
import type { Rich } from '../../i18n/rich'
import { useFormat, useMessages } from '../../store/language'
import { session } from '../../store/session'
import { Button } from '../parts/Button'
import { DataTable } from '../parts/DataTable'
import { How } from '../parts/How'
import { Sentence } from '../parts/Sentence'
import { saveFile } from '../parts/saveFile'
import { savePicture } from '../parts/savePicture'
import { linesAsCsv } from './csv'
import './Measure.css'

/** What a picture shows, as numbers: for the table beside it, and for a spreadsheet. */
export interface PlateTable {
  readonly columns: readonly {
    readonly key: string
    readonly name: string
    /** Digits after the point; absent for a column of words. */
    readonly digits?: number
  }[]
  readonly rows: readonly { readonly [column: string]: number | string | null }[]
}

export type Picture = SVGSVGElement | HTMLCanvasElement

interface PlateProps {
  /** In the names of its files. */
  readonly id: string
  readonly title: string
  /** What the vertical axis counts. */
  readonly unit?: string
  readonly sentence: Rich | string
  readonly how: ReactNode
  readonly table: PlateTable
  readonly level?: 2 | 3
  /** Which line is which. */
  readonly legend?: ReactNode
  readonly children: (picture: RefObject<SVGSVGElement | null>) => ReactNode
}

/** A picture of some numbers: under it a sentence, its table twin, both to be saved, and what it means behind "How?". */
export function Plate({ id, title, unit, sentence, how, table, level = 2, legend, children }: PlateProps) {
  const heading = useId()
  const picture = useRef<SVGSVGElement>(null)
  const [asTable, setAsTable] = useState(false)
  const Heading = `h${level}` as const
  return (
    <section className="measure" aria-labelledby={heading} data-testid={`figure-${id}`}>
      <Heading id={heading} className="measure-title">
        {title}
      </Heading>
      {unit !== undefined && <p className="chart-unit">{unit}</p>}
      {asTable ? <PlateTwin title={title} table={table} /> : children(picture)}
      {!asTable && legend}
      <p className="measure-sentence">{typeof sentence === 'string' ? sentence : <Sentence text={sentence} />}</p>
      <div className="measure-deeper">
        <PlateWays id={id} title={title} table={table} asTable={asTable} onTurn={() => setAsTable(!asTable)} picture={picture} />
        <How about={title}>{how}</How>
      </div>
    </section>
  )
}

export function PlateTwin({ title, table: { columns, rows } }: Pick<PlateProps, 'title' | 'table'>) {
  const { charts } = useMessages()
  const { decimal } = useFormat()
  const said = (value: number | string | null | undefined, digits: number | undefined): string =>
    value === null || value === undefined ? charts.unknown : typeof value === 'string' ? value : decimal(value, digits ?? 0)
  return (
    <div className="figure-twin">
      <DataTable
        caption={title}
        columns={columns.map(({ key, name, digits }) => ({ key, name, numeric: digits !== undefined }))}
        lines={rows.map((row, at) => ({
          key: String(at),
          cells: Object.fromEntries(columns.map(({ key, digits }) => [key, said(row[key], digits)])),
        }))}
      />
    </div>
  )
}

interface WaysProps extends Pick<PlateProps, 'id' | 'title' | 'table'> {
  readonly asTable: boolean
  /** Null where there is no table to turn to here. */
  readonly onTurn: (() => void) | null
  /** Null where there is none beside the numbers. */
  readonly picture: RefObject<Picture | null> | null
}

/** Other ways to have the same: as a table, as a file of numbers, as a file of the picture. */
export function PlateWays({ id, title, table, asTable, onTurn, picture }: WaysProps) {
  const { charts, shell } = useMessages()
  const turn = asTable ? charts.pictureOf : charts.table
  const saveNumbers = () => {
    const { columns, rows } = table
    const text = linesAsCsv([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? '')))])
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), charts.fileName(id))
  }
  const saveDrawing = async () => {
    const drawn = picture?.current ?? null
    if (drawn !== null && !(await savePicture(drawn, charts.pictureName(id)))) session.actions.sayFault()
  }
  return (
    <>
      {onTurn !== null && (
        <Button look="plain" onClick={onTurn} name={shell.labelled(title, turn)}>
          {turn}
        </Button>
      )}
      <Button look="plain" onClick={saveNumbers} name={charts.csvName(title)}>
        {charts.csv}
      </Button>
      {!asTable && picture !== null && (
        <Button look="plain" onClick={() => void saveDrawing()} name={charts.pngName(title)}>
          {charts.png}
        </Button>
      )}
    </>
  )
}
