import type { RefObject } from 'react'
import { useFormat, useMessages } from '../../store/language'
import { session } from '../../store/session'
import { Button } from '../parts/Button'
import { saveFile } from '../parts/saveFile'
import { savedFrom } from './savedFrom'
import { csvOf, type FigureTable } from './table'
import './FigureWays.css'

interface FigureWaysProps {
  /** Heads the picture's file, and is in the names of both. */
  readonly title: string
  /** Worked out when it is wanted. */
  readonly table: () => FigureTable
  /** What is printed: the picture with its units, its legend and its sentence. Null for a table, which is no picture. */
  readonly picture: RefObject<HTMLElement | null> | null
  /** Null where the numbers have no table to turn to here, as they stand there already. */
  readonly twin: { readonly shown: boolean; readonly onTurn: () => void } | null
}

/** A spreadsheet takes a file's letters for those of its own country unless this stands before them. */
const UTF8_MARK = '\uFEFF'

/** Other ways to have a figure: as a table, as a file of numbers, as a file of the picture. Every figure has them. */
export function FigureWays({ title, table, picture, twin }: FigureWaysProps) {
  const messages = useMessages()
  const format = useFormat()
  const { charts, shell } = messages
  const turn = twin?.shown ? charts.pictureOf : charts.table
  const saveNumbers = () => {
    const { fileName } = savedFrom(session.store.getState(), { messages, format, title })
    saveFile(new Blob([UTF8_MARK, csvOf(table(), messages)], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`)
  }
  const savePicture = async () => {
    const { fileName, foot } = savedFrom(session.store.getState(), { messages, format, title })
    const { printPicture } = await import('./print/printPicture')
    const drawn = picture?.current ? await printPicture(picture.current, { title, foot }) : null
    if (drawn === null) session.actions.sayFault()
    else saveFile(drawn, `${fileName}.png`)
  }
  return (
    <>
      {twin !== null && (
        <Button look="plain" onClick={twin.onTurn} name={shell.labelled(title, turn)}>
          {turn}
        </Button>
      )}
      <Button look="plain" onClick={saveNumbers} name={charts.csvName(title)}>
        {charts.csv}
      </Button>
      {picture !== null && !twin?.shown && (
        <Button look="plain" onClick={() => void savePicture().catch(session.actions.sayFault)} name={charts.pngName(title)}>
          {charts.png}
        </Button>
      )}
    </>
  )
}
