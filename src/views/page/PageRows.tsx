import { useCallback, useRef, useState } from 'react'
import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import type { PageView, RowView, Seat } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { stressedAspects, trailerLetter } from '../why/derive'
import { wordReason, wordRow } from '../wording/page'
import { DeviceFrame } from './DeviceFrame'
import { RowTiles } from './RowTiles'
import { TileButton, type TileMarks } from './TileButton'
import { useArrowKeys } from './useArrowKeys'
import './PageRows.css'

interface PageRowsProps {
  readonly page: PageView
  readonly catalogue: PublicCatalogue
  readonly marksOf: (title: TitleId) => TileMarks
  /** What opening a tile does; null where the page is only to be looked at. */
  readonly onOpen: ((seat: Seat, title: TitleId) => void) | null
  /** What going to a title's own page does; null where there is none. */
  readonly onVisit?: ((seat: Seat, title: TitleId) => void) | null
}

/** A page as its device shows it, framed as the device. */
export function FramedPage(props: PageRowsProps) {
  return (
    <DeviceFrame device={props.page.seat.device}>
      <PageRows {...props} />
    </DeviceFrame>
  )
}

/** A page: rows from the top, tiles from the left. Of each row one tile is in the tab order; arrow keys move from there. */
export function PageRows({ page, catalogue, marksOf, onOpen, onVisit = null }: PageRowsProps) {
  const { profile, device } = page.seat
  const { screen } = useMessages()
  const rows = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<TitleId | null>(null)
  useArrowKeys(rows)
  const open = useCallback((title: TitleId) => onOpen?.({ profile, device }, title), [onOpen, profile, device])
  const visit = useCallback((title: TitleId) => onVisit?.({ profile, device }, title), [onVisit, profile, device])
  return (
    <div ref={rows} className="page-rows">
      {page.cold !== null && <p className="page-cold">{screen.page.cold[page.cold.reason](page.person.isVisitor)}</p>}
      {page.rows.map((row, index) => (
        <Row
          key={`${row.kind} ${row.subject}`}
          row={row}
          index={index}
          catalogue={catalogue}
          marksOf={marksOf}
          at={at}
          onAt={setAt}
          onOpen={onOpen === null ? null : open}
          onVisit={onVisit === null ? null : visit}
        />
      ))}
    </div>
  )
}

/** Rows whose name says already why each of its tiles is there. */
const SAID: ReadonlySet<RowView['kind']> = new Set(['becauseYouWatched', 'popularInCountry', 'explore', 'everything', 'myList'])

interface RowProps extends Pick<PageRowsProps, 'catalogue' | 'marksOf'> {
  readonly row: RowView
  readonly index: number
  /** The tile that had the focus last. */
  readonly at: TitleId | null
  readonly onAt: (title: TitleId) => void
  readonly onOpen: ((title: TitleId) => void) | null
  readonly onVisit: ((title: TitleId) => void) | null
}

function Row({ row, index, catalogue, marksOf, at, onAt, onOpen, onVisit }: RowProps) {
  const messages = useMessages()
  const { screen, words } = messages
  const name = wordRow(row, catalogue, messages)
  const tabbable = row.tiles.find(({ title }) => title === at)?.title ?? row.tiles[0]?.title
  const stressed = (title: TitleId, trailer: number): string =>
    stressedAspects(catalogue, title, trailer)
      .map(({ aspect }) => words.aspects[aspect])
      .join(', ')
  return (
    <section className={SAID.has(row.kind) ? 'page-row page-row-said' : 'page-row'} style={{ animationDelay: `${index * 90}ms` }}>
      <h3 className="page-row-name">
        {name} <small>{screen.row.orderedBy[row.orderedBy]}</small>
      </h3>
      <RowTiles name={name} still={onOpen === null}>
        {row.tiles.map((tile) => (
          <TileButton
            key={tile.title}
            title={catalogue.titles[tile.title]}
            catalogue={catalogue}
            reason={wordReason(tile, catalogue, messages)}
            trailer={tile.trailer}
            letter={trailerLetter(tile.trailer)}
            stressed={stressed(tile.title, tile.trailer)}
            tabbable={tile.title === tabbable}
            onAt={onAt}
            onOpen={onOpen}
            onVisit={onVisit}
            {...marksOf(tile.title)}
          />
        ))}
      </RowTiles>
    </section>
  )
}
