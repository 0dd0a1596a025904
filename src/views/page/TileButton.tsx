import { memo } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../engine/contract/catalogue'
import type { TitleId, TrailerId } from '../../engine/contract/ids'
import { useMessages } from '../../store/language'
import { useSession } from '../../store/session'
import { Poster } from '../art/Poster'
import { TrailerPlayer } from '../art/trailer/TrailerPlayer'
import { useTrailerOnDwell } from '../art/trailer/useTrailerOnDwell'
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
  readonly catalogue: PublicCatalogue
  readonly reason: string
  readonly trailer: TrailerId
  /** A to J, and what it stresses. */
  readonly letter: string
  readonly stressed: string
  /** The one tile of its page that Tab leads to. */
  readonly tabbable: boolean
  readonly onAt: (title: TitleId) => void
  /** What opening it does; null where it is only to be looked at. */
  readonly onOpen: ((title: TitleId) => void) | null
  readonly onVisit: ((title: TitleId) => void) | null
}

/** A tile: poster, one-line reason, trailer. It opens "Why this?", and beside it the title's page, where these are given. */
export const TileButton = memo(function TileButton(tile: TileButtonProps) {
  const { watching } = useMessages()
  const { title, onOpen, onVisit } = tile
  // In front of a class a trailer plays where it is pressed, and "Why this?" stands beside it.
  const presenter = useSession((state) => state.presenter)
  const dwell = useTrailerOnDwell(presenter)
  const press = presenter ? dwell.toggle : onOpen === null ? null : () => onOpen(title.id)
  const asks = presenter && onOpen !== null
  return (
    <div
      className={`tile-slot${dwell.playing ? ' tile-grown' : ''}${presenter ? ' tile-presented' : ''}`}
      data-title={title.id}
      {...dwell.bind}
    >
      <Pressed {...tile} press={press} grown={dwell.playing} />
      {(onVisit !== null || asks) && (
        <span className="tile-ways">
          {onVisit !== null && (
            <Way tabbable={tile.tabbable} name={watching.tile.visit(title.name)} onGo={() => onVisit(title.id)}>
              i
            </Way>
          )}
          {asks && (
            <Way tabbable={tile.tabbable} name={watching.tile.why(title.name)} onGo={() => onOpen(title.id)}>
              ?
            </Way>
          )}
        </span>
      )}
    </div>
  )
})

interface WayProps {
  readonly tabbable: boolean
  readonly name: string
  readonly onGo: () => void
  readonly children: string
}

/** On from the tile, by a small round button over its poster. */
function Way({ tabbable, name, onGo, children }: WayProps) {
  return (
    <button type="button" className="tile-visit" tabIndex={tabbable ? 0 : -1} onClick={onGo} aria-label={name}>
      <span aria-hidden="true">{children}</span>
    </button>
  )
}

interface PressedProps extends TileButtonProps {
  /** Null where the tile is only to be looked at. */
  readonly press: (() => void) | null
  readonly grown: boolean
}

function Pressed({ press, ...tile }: PressedProps) {
  const { screen, watching } = useMessages()
  const presenter = useSession((state) => state.presenter)
  const { title, onAt } = tile
  const looks = `tile${tile.shared ? ' tile-shared' : ''}${tile.change === null ? '' : ' tile-changed'}`
  if (press === null) {
    return (
      <div className={looks}>
        <Inside {...tile} />
      </div>
    )
  }
  const does = presenter ? (tile.grown ? watching.trailer.hold : watching.trailer.play(tile.letter)) : screen.tile.why
  return (
    <button
      type="button"
      className={looks}
      tabIndex={tile.tabbable ? 0 : -1}
      onFocus={() => onAt(title.id)}
      onClick={press}
      data-title={title.id}
    >
      <span className="visually-hidden">{does}</span>
      <Inside {...tile} />
    </button>
  )
}

function Inside(tile: TileButtonProps & { readonly grown: boolean }) {
  const { screen } = useMessages()
  return (
    <>
      <span className="tile-poster">
        <Poster title={tile.title} />
        {tile.grown && (
          <span className="tile-screening" aria-hidden="true">
            <TrailerPlayer title={tile.title} trailer={tile.trailer} catalogue={tile.catalogue} playing compact loop />
          </span>
        )}
        {tile.enjoyment !== null && <Liking enjoyment={tile.enjoyment} />}
      </span>
      {tile.shared && <span className="tile-badge tile-badge-shared">{screen.tile.both}</span>}
      {tile.change !== null && <span className="tile-badge tile-badge-change">{screen.tile[tile.change]}</span>}
      <span className="tile-words">
        <span className="tile-reason">{tile.reason}</span>
        <span className="tile-trailer">
          <span className="tile-letter">{tile.letter}</span> {tile.stressed}
        </span>
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
