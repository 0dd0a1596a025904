import { memo } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import type { TrailerId } from '../../../engine/contract/ids'
import { shotStill } from './shotPicture'
import { storyboardOf } from './storyboard'
import './trailer.css'

interface StillProps {
  readonly title: PublicTitle
  readonly trailer: TrailerId
  readonly catalogue: PublicCatalogue
  /** The letter in its corner, where no text beside it says it. */
  readonly badge?: boolean
}

/** A trailer's signature for lists: its first shot. Ornament: words beside it say which trailer it is. */
export const TrailerStill = memo(function TrailerStill({ title, trailer, catalogue, badge = true }: StillProps) {
  const board = storyboardOf(title, trailer, catalogue)
  return (
    <span className="trailer">
      <img className="strip-picture" src={shotStill(board.shots[0], title)} alt="" draggable={false} />
      {badge && <span className="trailer-letter">{board.letter}</span>}
    </span>
  )
})
