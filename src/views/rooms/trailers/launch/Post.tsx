import { useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { Crowd } from '../../../../engine/lab/launch/crowds'
import { useFormat, useMessages } from '../../../../store/language'
import { BoardStage } from '../../../art/trailer/BoardStage'
import { shotStill } from '../../../art/trailer/shotPicture'
import { type RoomTrailer, strongest } from '../compose/board'
import { letterAt } from './derive'
import { Mark } from './Mark'
import type { Layout } from './picture/layout'
import { MOST_INKS } from './useShow'

interface PostProps {
  readonly trailer: RoomTrailer
  readonly at: number
  readonly layout: Layout
  readonly about: { readonly title: PublicTitle; readonly catalogue: PublicCatalogue }
  /** How many stand before it. */
  readonly count: number
  /** By whom they differ most from everybody. */
  readonly crowd: Crowd | null
}

/** Where a trailer stands in the picture: how it opens, its letter and mark, how many are before it, and who they are. Pressed, it plays. */
export function Post({ trailer, at, layout, about, count, crowd }: PostProps) {
  const { launchView: say, cuttingRoom, words } = useMessages()
  const { integer } = useFormat()
  const [plays, setPlays] = useState(false)
  const { x, y } = layout.posts[at]
  const letter = letterAt(at)
  const [main] = strongest(trailer.emphasis)
  const who = crowd === null ? null : say.crowds[crowd]
  const name = say.post({ letter, aspect: words.aspects[main], people: integer(count), crowd: who })
  return (
    <button
      type="button"
      className="launch-post"
      style={{
        width: layout.postWidth,
        height: layout.postHeight,
        left: x - layout.postWidth / 2,
        top: y - layout.postHeight / 2,
        borderBottomColor: `var(--trailer-${at % MOST_INKS})`,
      }}
      aria-pressed={plays}
      aria-label={trailer.edited ? cuttingRoom.editedName(name) : name}
      data-letter={letter}
      data-count={count}
      onClick={() => setPlays(!plays)}
    >
      <span className="launch-post-picture" aria-hidden="true">
        {plays ? (
          <BoardStage {...about} board={trailer.board} playing compact onEnd={() => setPlays(false)} />
        ) : (
          <img src={shotStill(trailer.board.shots[0], about.title)} alt="" draggable={false} />
        )}
      </span>
      <span className="launch-post-line" aria-hidden="true">
        <Mark trailer={at} />
        <b>{trailer.edited ? `${letter}′` : letter}</b>
        <span className="launch-post-count">{integer(count)}</span>
      </span>
      {layout.roomForAspect && (
        <span className="launch-post-aspect" aria-hidden="true">
          {words.aspects[main]}
        </span>
      )}
    </button>
  )
}
