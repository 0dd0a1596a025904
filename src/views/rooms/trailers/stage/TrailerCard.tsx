import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { useFormat, useMessages } from '../../../../store/language'
import { shotStill } from '../../../art/trailer/shotPicture'
import { captionOf, useTrailerWords } from '../../../art/trailer/words'
import { ASPECTS } from '../../../vocabulary'
import { type RoomTrailer, strongest } from '../compose/board'
import { Timeline } from './Timeline'
import '../../../art/trailer/trailer.css'

interface TrailerCardProps {
  readonly trailer: RoomTrailer
  readonly about: { readonly title: PublicTitle; readonly catalogue: PublicCatalogue }
  /** Whether it is the one on the big screen. */
  readonly isOn: boolean
  readonly runs: boolean
  readonly onPlay: () => void
}

/** One of the ten, small: how it opens, its letter, its music and shots in time, and what it leans on. Pressed, it plays. */
export function TrailerCard({ trailer, about: { title, catalogue }, isOn, runs, onPlay }: TrailerCardProps) {
  const { trailersRoom: say, cuttingRoom, words } = useMessages()
  const { percent } = useFormat()
  const trailerWords = useTrailerWords()
  const { board, emphasis, edited } = trailer
  const name = say.cardName(
    board.letter,
    strongest(emphasis)
      .slice(0, 2)
      .map((aspect) => words.aspects[aspect]),
  )
  const [opening] = board.shots
  const [main, second] = strongest(emphasis)
  const share = (aspect: typeof main) => percent(emphasis[ASPECTS.indexOf(aspect)])
  const caption = captionOf(opening, title, { words: trailerWords, catalogue })
  return (
    <button
      type="button"
      className={isOn ? 'trailer-card trailer-card-on' : 'trailer-card'}
      aria-pressed={runs}
      aria-current={isOn}
      aria-label={edited ? cuttingRoom.editedName(name) : name}
      data-edited={edited}
      data-letter={board.letter}
      onClick={onPlay}
    >
      <span className="trailer trailer-compact">
        <img className="strip-picture" src={shotStill(opening, title)} alt="" draggable={false} />
        {caption !== null && (
          <span className="shot-caption" aria-hidden="true">
            <span>{caption}</span>
          </span>
        )}
        <span className="trailer-letter">{board.letter}</span>
        {edited && <small className="trailer-edited trailer-card-edited">{cuttingRoom.edited}</small>}
      </span>
      <Timeline trailer={trailer} />
      <span className="trailer-card-words">
        <span>
          {words.aspects[main]} {share(main)}
        </span>
        <span className="trailer-card-second">
          {words.aspects[second]} {share(second)}
        </span>
      </span>
      <span className="mini-bars" aria-hidden="true">
        {ASPECTS.map((aspect, at) => (
          <span key={aspect} style={{ height: `${Math.max(4, Math.min(100, 170 * emphasis[at]))}%` }} />
        ))}
      </span>
    </button>
  )
}
