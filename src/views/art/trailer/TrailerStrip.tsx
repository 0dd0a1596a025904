import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import { shotStill } from './shotPicture'
import type { Storyboard } from './storyboard'
import { captionOf, useTrailerWords } from './words'

interface StripProps {
  readonly board: Storyboard
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
  readonly compact: boolean
}

/** A trailer without motion: its shots side by side, each with its caption; in a tile, the first alone. */
export function TrailerStrip({ board, title, catalogue, compact }: StripProps) {
  const words = useTrailerWords()
  const shots = board.shots.filter(({ aspect }) => aspect !== null).slice(0, compact ? 1 : 4)
  return (
    <span className={compact ? 'strip strip-one' : 'strip'}>
      {shots.map((shot) => {
        const caption = captionOf(shot, title, { words, catalogue })
        return (
          <span className="strip-shot" key={shot.seed}>
            <img className="strip-picture" src={shotStill(shot, title)} alt="" draggable={false} />
            {caption !== null && (
              <span className="shot-caption">
                <span>{caption}</span>
              </span>
            )}
          </span>
        )
      })}
    </span>
  )
}
