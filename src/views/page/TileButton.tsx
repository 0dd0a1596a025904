import { memo } from 'react'
import type { PublicTitle } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import { useMessages } from '../../store/language'
import { Poster } from '../art/Poster'
import './TileButton.css'

/** What a tile is told besides itself. */
export interface TileMarks {
  /** It stands on the other page, too. */
  readonly shared: boolean
  readonly change: 'moved' | 'arrived' | null
  /** True enjoyment −1 to 1, while real tastes are shown. */
  readonly enjoyment: number | null
}

/** Plain values only: a tile that stays as it was is not drawn again, though each moment brings a page of new objects. */
interface TileButtonProps extends TileMarks {
  readonly title: PublicTitle
  readonly reason: string
  /** A to J, and what it stresses. */
  readonly letter: string
  readonly stressed: string
  /** What opening it does; null where it is only to be looked at. */
  readonly onOpen: ((title: TitleId) => void) | null
}

/** A tile: poster, one-line reason, trailer. It opens "Why this?" where `onOpen` is given. */
export const TileButton = memo(function TileButton(tile: TileButtonProps) {
  const { screen } = useMessages()
  const { title, onOpen } = tile
  const looks = `tile${tile.shared ? ' tile-shared' : ''}${tile.change === null ? '' : ' tile-changed'}`
  const inside = (
    <>
      <span className="tile-poster">
        <Poster title={title} />
        {tile.enjoyment !== null && <Liking enjoyment={tile.enjoyment} />}
      </span>
      {tile.shared && <span className="tile-badge tile-badge-shared">{screen.tile.both}</span>}
      {tile.change !== null && <span className="tile-badge tile-badge-change">{screen.tile[tile.change]}</span>}
      <span className="tile-reason">{tile.reason}</span>
      <span className="tile-trailer">
        <span className="tile-letter">{tile.letter}</span> {tile.stressed}
      </span>
    </>
  )
  if (onOpen === null) return <div className={looks}>{inside}</div>
  return (
    <button type="button" className={looks} onClick={() => onOpen(title.id)} data-title={title.id}>
      <span className="visually-hidden">{screen.tile.why}</span>
      {inside}
    </button>
  )
})

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
