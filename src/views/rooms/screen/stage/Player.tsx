import { useState } from 'react'
import type { PublicTitle } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Poster } from '../../../art/Poster'
import { putOnScreen } from '../../../page/onScreen'
import { useQuestion } from '../../../page/useQuestion'
import { Button } from '../../../parts/Button'
import { catchFocus } from '../../../parts/focus'
import { Waiting } from '../../../parts/Waiting'
import { beginPlaying, dragTo, hasNext, leavingAct, minutesWatched, type Playing, toNext, toTheEnd } from './playing'
import type { StageAbout } from './stageProps'
import './Player.css'

interface PlayerProps extends StageAbout {
  readonly title: PublicTitle
  /** From the beginning of this episode; null: on from where one left off. */
  readonly episode: number | null
}

/** The player, once it is known where one left off. */
export function Player(props: PlayerProps) {
  const { titles } = useMessages()
  const { seat, title, episode } = props
  const asked = useQuestion('titlePage', { seat, title: title.id })
  const known = asked.answer
  if (known?.title === title.id) return <Running {...props} first={beginPlaying(title, known.standing.goesOn, episode)} />
  return (
    <div className="player-waiting">
      <Waiting on={asked} words={titles.waiting} />
    </div>
  )
}

/** Dragging the bar is watching: the visitor's own evening passes, and nothing is recorded before they leave. */
function Running({ seat, title, first }: PlayerProps & { readonly first: Playing }) {
  const { watching } = useMessages()
  const { player } = watching
  const [playing, setPlaying] = useState(first)
  const toTitle = () => putOnScreen(seat.profile, { kind: 'title', title: title.id })
  const leave = (now: Playing) => {
    putOnScreen(seat.profile, { kind: 'home' })
    void session.actions.act(leavingAct(now, seat.device)).then(catchFocus)
  }
  const atEnd = playing.at.minute === title.minutesAnEpisode
  const goesOn = hasNext(playing)
  return (
    <section className="player" aria-label={player.name(title.name)} data-testid="player" data-minutes={minutesWatched(playing)}>
      <div className="player-picture" aria-hidden="true">
        <Poster title={title} />
      </div>
      <div className="player-foot">
        <h3 className="player-title" tabIndex={-1} data-arrival>
          {title.name} {title.episodes > 1 && <small>{watching.episodes.number(playing.at.episode + 1)}</small>}
        </h3>
        <Bar playing={playing} onDrag={(minute) => setPlaying(dragTo(playing, minute))} />
        <div className="player-deeds">
          <Button look="strong" onClick={() => leave(playing)}>
            {atEnd && !goesOn ? player.finish : player.leave(minutesWatched(playing))}
          </Button>
          {!atEnd && (
            <Button onClick={() => leave(toTheEnd(playing))}>{title.episodes > 1 ? player.endOfEpisode : player.endOfFilm}</Button>
          )}
          {goesOn && <Button onClick={() => setPlaying(toNext(playing))}>{player.next}</Button>}
          <Button look="plain" onClick={toTitle}>
            {player.notAtAll}
          </Button>
        </div>
      </div>
    </section>
  )
}

function Bar({ playing, onDrag }: { readonly playing: Playing; readonly onDrag: (minute: number) => void }) {
  const { player } = useMessages().watching
  const { title, start, at } = playing
  const length = title.minutesAnEpisode
  const from = at.episode === start.episode ? start.minute : 0
  const share = (minute: number) => `${(100 * minute) / length}%`
  return (
    <div className="player-bar">
      <div className="player-track" aria-hidden="true">
        <span className="player-before" style={{ width: share(from) }} />
        <span className="player-watched" style={{ left: share(from), width: share(at.minute - from) }} />
      </div>
      <input
        type="range"
        min={0}
        max={length}
        value={at.minute}
        aria-label={player.bar}
        aria-valuetext={player.at(at.minute, length)}
        onChange={(event) => onDrag(Number(event.currentTarget.value))}
      />
      <output>{player.at(at.minute, length)}</output>
    </div>
  )
}
