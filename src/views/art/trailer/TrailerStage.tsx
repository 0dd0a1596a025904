import { useMemo } from 'react'
import { ShotView } from './ShotView'
import { storyboardOf } from './storyboard'
import { TrailerStrip } from './TrailerStrip'
import type { TrailerProps } from './trailerProps'
import { useReducedMotion } from './useReducedMotion'
import { useShotClock } from './useShotClock'
import { describe, useTrailerWords } from './words'
import './trailer.css'

/** What {@link TrailerPlayer} loads when the first trailer plays. */
export function TrailerStage(props: TrailerProps) {
  const { title, trailer, catalogue, playing, compact = false, loop = false, onEnd } = props
  const words = useTrailerWords()
  const reduced = useReducedMotion()
  const board = useMemo(() => storyboardOf(title, trailer, catalogue), [title, trailer, catalogue])
  const seconds = useMemo(() => board.shots.map((shot) => shot.seconds), [board])
  const at = useShotClock({ seconds, playing, loop, onEnd })
  const previous = at === 0 ? null : board.shots[at - 1]
  return (
    <span
      className={`trailer${compact ? ' trailer-compact' : ''}${playing ? '' : ' trailer-paused'}`}
      role="img"
      aria-label={describe(board, title, { words, catalogue })}
      data-shot={at}
    >
      {reduced ? (
        <TrailerStrip board={board} title={title} catalogue={catalogue} compact={compact} />
      ) : (
        <>
          {previous !== null && <ShotView key={`${board.letter} ${at - 1}`} shot={previous} title={title} catalogue={catalogue} past />}
          <ShotView key={`${board.letter} ${at}`} shot={board.shots[at]} title={title} catalogue={catalogue} past={false} />
        </>
      )}
      <span className="trailer-letter" aria-hidden="true">
        {board.letter}
      </span>
    </span>
  )
}
