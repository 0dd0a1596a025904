import { type ReactNode, useId, useState } from 'react'
import type { Rich } from '../../i18n/rich'
import { useMessages } from '../../store/language'
import { Button } from '../parts/Button'
import { DataTable } from '../parts/DataTable'
import { How } from '../parts/How'
import { Sentence } from '../parts/Sentence'
import { saveFile } from '../parts/saveFile'
import './Measure.css'
import './Figure.css'

export interface Numbers {
  readonly columns: readonly { readonly key: string; readonly name: string; readonly numeric?: boolean }[]
  readonly lines: readonly { readonly key: string; readonly cells: { readonly [column: string]: string } }[]
}

interface FigureProps {
  readonly id: string
  readonly title: string
  /** What the picture says, in a sentence. */
  readonly sentence: Rich
  readonly unit?: string
  readonly how: string
  /** The same numbers as a table, and as CSV. */
  readonly numbers: Numbers
  readonly legend?: readonly { readonly name: string; readonly mark: string }[]
  /** The picture: nothing that is not in the numbers as well. */
  readonly children: ReactNode
}

/** A picture of numbers with its sentence, its table twin, its CSV, and what it means behind "How?". */
export function Figure({ id, title, sentence, unit, how, numbers, legend = [], children }: FigureProps) {
  const { charts, shell } = useMessages()
  const heading = useId()
  const [asTable, setAsTable] = useState(false)
  const turn = asTable ? charts.pictureOf : charts.table
  const save = () => saveFile(new Blob([csvOf(numbers)], { type: 'text/csv;charset=utf-8' }), charts.fileName(id))
  return (
    <section className="measure figure" aria-labelledby={heading} data-testid={`figure-${id}`}>
      <h2 id={heading} className="measure-title">
        {title}
      </h2>
      <p className="measure-sentence">
        <Sentence text={sentence} />
      </p>
      {asTable ? (
        <div className="figure-twin">
          <DataTable caption={title} columns={numbers.columns} lines={numbers.lines} />
        </div>
      ) : (
        <>
          {unit !== undefined && <p className="chart-unit">{unit}</p>}
          <div className="figure-picture" aria-hidden="true">
            {children}
          </div>
          {legend.length > 0 && (
            <ul className="figure-legend">
              {legend.map(({ name, mark }) => (
                <li key={name} className={`mark-${mark}`}>
                  {name}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className="measure-deeper">
        <Button look="plain" onClick={() => setAsTable(!asTable)} name={shell.labelled(title, turn)}>
          {turn}
        </Button>
        <Button look="plain" onClick={save} name={charts.csvName(title)}>
          {charts.csv}
        </Button>
        <How about={title}>
          <p>{how}</p>
        </How>
      </div>
    </section>
  )
}

function csvOf({ columns, lines }: Numbers): string {
  const rows = [columns.map(({ name }) => name), ...lines.map(({ cells }) => columns.map(({ key }) => cells[key] ?? ''))]
  return rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('')
}
