import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import type { PageView, RowView, Seat } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { wordRow } from '../wording/page'
import { TileButton, type TileMarks } from './TileButton'
import './PageRows.css'

interface PageRowsProps {
  readonly page: PageView
  readonly catalogue: PublicCatalogue
  readonly marksOf: (title: TitleId) => TileMarks
  /** What opening a tile does; null where the page is only to be looked at. */
  readonly onOpen: ((seat: Seat, title: TitleId) => void) | null
}

/** A page as its device shows it: rows from the top, tiles from the left, framed as the device. */
export function PageRows({ page, catalogue, marksOf, onOpen }: PageRowsProps) {
  const { device } = page.seat
  const { screen } = useMessages()
  return (
    <div className={`device device-${device}`}>
      {page.cold !== null && <p className="page-cold">{screen.page.cold[page.cold.reason]}</p>}
      {page.rows.map((row, index) => (
        <Row
          key={`${row.kind} ${row.subject}`}
          row={row}
          index={index}
          page={page}
          catalogue={catalogue}
          marksOf={marksOf}
          onOpen={onOpen}
        />
      ))}
    </div>
  )
}

function Row({ row, index, page, catalogue, marksOf, onOpen }: PageRowsProps & { readonly row: RowView; readonly index: number }) {
  const messages = useMessages()
  return (
    <section className="page-row" style={{ animationDelay: `${index * 90}ms` }}>
      <h3 className="page-row-name">
        {wordRow(row, catalogue, messages)} <small>{messages.screen.row.orderedBy[row.orderedBy]}</small>
      </h3>
      <div className="page-row-tiles">
        {row.tiles.map((tile) => (
          <TileButton key={tile.title} tile={tile} seat={page.seat} catalogue={catalogue} marks={marksOf(tile.title)} onOpen={onOpen} />
        ))}
      </div>
    </section>
  )
}
