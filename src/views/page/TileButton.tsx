import { memo } from 'react'
import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import type { Seat, TileView } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { Poster } from '../art/Poster'
import { stressedAspects, trailerLetter } from '../why/derive'
import { wordReason } from '../wording/page'
import './TileButton.css'

/** What a tile is told besides itself. */
export interface TileMarks {
  /** It stands on the other page, too. */
  readonly shared: boolean
  readonly change: 'moved' | 'arrived' | null
  /** True enjoyment −1 to 1, while real tastes are shown. */
  readonly enjoyment: number | null
}

interface TileButtonProps {
  readonly tile: TileView
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
  readonly marks: TileMarks
  readonly onOpen: ((seat: Seat, title: TitleId) => void) | null
}

/** A tile: poster, one-line reason, trailer. It opens "Why this?" where `onOpen` is given. */
export const TileButton = memo(function TileButton({ tile, seat, catalogue, marks, onOpen }: TileButtonProps) {
  const { screen } = useMessages()
  const looks = `tile${marks.shared ? ' tile-shared' : ''}${marks.change === null ? '' : ' tile-changed'}`
  const inside = <TileInside tile={tile} catalogue={catalogue} marks={marks} />
  if (onOpen === null) return <div className={looks}>{inside}</div>
  return (
    <button type="button" className={looks} onClick={() => onOpen(seat, tile.title)} data-title={tile.title}>
      <span className="visually-hidden">{screen.tile.why}</span>
      {inside}
    </button>
  )
})

function TileInside({ tile, catalogue, marks }: Pick<TileButtonProps, 'tile' | 'catalogue' | 'marks'>) {
  const messages = useMessages()
  const { screen, words } = messages
  const letter = trailerLetter(tile.trailer)
  const aspects = stressedAspects(catalogue, tile.title, tile.trailer).map(({ aspect }) => words.aspects[aspect])
  return (
    <>
      <span className="tile-poster">
        <Poster title={catalogue.titles[tile.title]} />
        {marks.enjoyment !== null && <Liking enjoyment={marks.enjoyment} />}
      </span>
      {marks.shared && <span className="tile-badge tile-badge-shared">{screen.tile.both}</span>}
      {marks.change !== null && <span className="tile-badge tile-badge-change">{screen.tile[marks.change]}</span>}
      <span className="tile-reason">{wordReason(tile, catalogue, messages)}</span>
      <span className="tile-trailer" title={screen.tile.trailer(letter, aspects)}>
        <span className="tile-letter">{letter}</span>
        {aspects.map((aspect) => (
          <span key={aspect} className="tile-aspect">
            {aspect}
          </span>
        ))}
      </span>
    </>
  )
}

function Liking({ enjoyment }: { readonly enjoyment: number }) {
  const { screen } = useMessages()
  const outOfTen = Math.round(enjoyment * 10) || 0
  return (
    <span className="tile-liking" title={screen.tile.likingWords(outOfTen)}>
      <span aria-hidden="true">{screen.tile.liking(outOfTen)}</span>
      <span className="visually-hidden">{screen.tile.likingWords(outOfTen)}</span>
    </span>
  )
}
