import { useCallback } from 'react'
import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import type { PageView, RowView, Seat } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { stressedAspects, trailerLetter } from '../why/derive'
import { wordReason, wordRow } from '../wording/page'
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
  const { profile, device } = page.seat
  const { screen } = useMessages()
  const open = useCallback((title: TitleId) => onOpen?.({ profile, device }, title), [onOpen, profile, device])
  return (
    <div className={`device device-${device}`}>
      {page.cold !== null && <p className="page-cold">{screen.page.cold[page.cold.reason]}</p>}
      {page.rows.map((row, index) => (
        <Row
          key={`${row.kind} ${row.subject}`}
          row={row}
          index={index}
          catalogue={catalogue}
          marksOf={marksOf}
          onOpen={onOpen === null ? null : open}
        />
      ))}
    </div>
  )
}

interface RowProps extends Pick<PageRowsProps, 'catalogue' | 'marksOf'> {
  readonly row: RowView
  readonly index: number
  readonly onOpen: ((title: TitleId) => void) | null
}

function Row({ row, index, catalogue, marksOf, onOpen }: RowProps) {
  const messages = useMessages()
  const { screen, words } = messages
  const stressed = (title: TitleId, trailer: number): string =>
    stressedAspects(catalogue, title, trailer)
      .map(({ aspect }) => words.aspects[aspect])
      .join(', ')
  return (
    <section className="page-row" style={{ animationDelay: `${index * 90}ms` }}>
      <h3 className="page-row-name">
        {wordRow(row, catalogue, messages)} <small>{screen.row.orderedBy[row.orderedBy]}</small>
      </h3>
      <div className="page-row-tiles">
        {row.tiles.map((tile) => (
          <TileButton
            key={tile.title}
            title={catalogue.titles[tile.title]}
            reason={wordReason(tile, catalogue, messages)}
            letter={trailerLetter(tile.trailer)}
            stressed={stressed(tile.title, tile.trailer)}
            onOpen={onOpen}
            {...marksOf(tile.title)}
          />
        ))}
      </div>
    </section>
  )
}
