import { useMessages } from '../../../../store/language'
import { shotStill } from '../../../art/trailer/shotPicture'
import { type ShelfShot, shelfOf, shotOf } from './board'
import type { CuttingAbout } from './CutShotLine'

interface ShelfProps {
  readonly about: CuttingAbout
  /** No more fits in. */
  readonly full: boolean
  readonly onTake: (shot: ShelfShot) => void
}

/** What was shot for this title: each scene once, to be put at the end of what is cut. */
export function ShotShelf({ about: { work, ten }, full, onTake }: ShelfProps) {
  const { trailersRoom: say, words } = useMessages()
  return (
    <details className="shelf">
      <summary>{say.shelf}</summary>
      <ul>
        {shelfOf(work.title, ten).map((one, at) => {
          const drawn = shotOf(one, ten)
          const aspect = words.aspects[one.aspect]
          return (
            drawn !== null && (
              <li key={`${one.trailer} ${one.shot}`}>
                <button type="button" disabled={full} onClick={() => onTake(one)} aria-label={say.takeShot(aspect, at + 1)}>
                  <img src={shotStill(drawn, work.title)} alt="" draggable={false} loading="lazy" />
                  <span>{aspect}</span>
                </button>
              </li>
            )
          )
        })}
      </ul>
    </details>
  )
}
