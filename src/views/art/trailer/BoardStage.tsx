import { useEffect, useMemo } from 'react'
import { ShotView } from './ShotView'
import type { Storyboard } from './storyboard'
import { TrailerStrip } from './TrailerStrip'
import type { TrailerProps } from './trailerProps'
import { useReducedMotion } from './useReducedMotion'
import { useShotClock } from './useShotClock'
import { describe, useTrailerWords } from './words'
import './trailer.css'

interface BoardStageProps extends Omit<TrailerProps, 'trailer'> {
  readonly board: Storyboard
  /** Told which shot is on screen. */
  readonly onShot?: ((shot: number) => void) | undefined
}

/** A storyboard playing, whoever cut it. */
export function BoardStage({ board, title, catalogue, playing, compact = false, loop = false, onEnd, onShot }: BoardStageProps) {
  const words = useTrailerWords()
  const reduced = useReducedMotion()
  const seconds = useMemo(() => board.shots.map((shot) => shot.seconds), [board])
  const at = Math.min(useShotClock({ seconds, playing, loop, onEnd }), board.shots.length - 1)
  useEffect(() => onShot?.(at), [onShot, at])
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
