import { useRef } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import type { PageView, RowView } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { Poster } from '../../../art/Poster'
import type { Move } from '../../../page/compare'
import { PersonLine } from '../../../parts/PersonLine'
import { wordReason, wordRow } from '../../../wording/page'
import { useSlide } from './useSlide'
import './SidePage.css'

/** How much of a page is in sight. */
export interface Sight {
  readonly rows: number
  readonly columns: number
}

interface SidePageProps {
  readonly page: PageView
  readonly index: number
  readonly sight: Sight
  readonly catalogue: PublicCatalogue
  readonly shared: ReadonlySet<TitleId>
  readonly moves: readonly Move[]
}

/** The first rows of a page, small enough to stand beside another, each tile with its reason; it comes together row by row. */
export function SidePage({ page, index, sight, catalogue, shared, moves }: SidePageProps) {
  const { moment } = useFormat()
  const { screen } = useMessages()
  const article = useRef<HTMLElement>(null)
  const rows = page.rows.slice(0, sight.rows)
  useSlide(article, rows.map(({ tiles }) => tiles.map(({ title }) => title).join()).join(' '))
  const moved = new Set(moves.map(({ title }) => title))
  return (
    <article
      ref={article}
      className="side-page"
      data-page={index}
      data-testid={`seat-${index}`}
      data-profile={page.seat.profile}
      data-columns={sight.columns}
    >
      <h2 className="side-head">
        <PersonLine person={page.person} size="large">
          {moment(page.at)}
        </PersonLine>
      </h2>
      {page.cold !== null && <p className="side-cold">{screen.page.cold[page.cold.reason](page.person.isVisitor)}</p>}
      {rows.map((row, place) => (
        <Row key={`${row.kind} ${row.subject}`} row={row} place={place} {...{ sight, catalogue, shared, moved }} />
      ))}
    </article>
  )
}

interface RowProps extends Pick<SidePageProps, 'sight' | 'catalogue' | 'shared'> {
  readonly row: RowView
  readonly place: number
  readonly moved: ReadonlySet<TitleId>
}

const ROW_AFTER_MS = 450
const TILE_AFTER_MS = 60

function Row({ row, place, sight, catalogue, shared, moved }: RowProps) {
  const messages = useMessages()
  return (
    <section className="side-row">
      <h3>{wordRow(row, catalogue, messages)}</h3>
      <ul>
        {row.tiles.slice(0, sight.columns).map((tile, column) => (
          <li
            key={tile.title}
            className={`side-tile${shared.has(tile.title) ? ' side-shared' : ''}${moved.has(tile.title) ? ' side-moved' : ''}`}
            data-title={tile.title}
            style={{ animationDelay: `${place * ROW_AFTER_MS + column * TILE_AFTER_MS}ms` }}
          >
            <Poster title={catalogue.titles[tile.title]} />
            <span className="side-reason">{wordReason(tile, catalogue, messages)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
