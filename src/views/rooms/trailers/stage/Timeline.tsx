import { INKS } from '../../../art/inks'
import type { RoomTrailer } from '../compose/board'
import './Timeline.css'
import { waveOf } from './wave'

interface TimelineProps {
  readonly trailer: RoomTrailer
  /** Which shot is on screen, and whether it runs; null in a card. */
  readonly now?: { readonly shot: number; readonly running: boolean } | null
}

const TALL = 20

/** A trailer laid out in time: each shot as wide as it is long, and over it the music as a wave. Ornament: words beside it say what they say. */
export function Timeline({ trailer, now = null }: TimelineProps) {
  const { board } = trailer
  const wave = waveOf(trailer)
  return (
    <span className="timeline" aria-hidden="true">
      <svg className="timeline-wave" viewBox={`0 0 ${wave.length * 2} ${TALL}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={wave.map((loud, bar) => `M${bar * 2 + 1} ${(TALL * (1 - loud)) / 2}v${TALL * loud}`).join('')} />
      </svg>
      <span className="timeline-shots">
        {board.shots.map(({ seconds, palette, seed, aspect }, shot) => (
          <span
            key={`${seed} ${aspect}`}
            className={now?.shot === shot ? 'timeline-shot timeline-now' : 'timeline-shot'}
            style={{ flexGrow: seconds, background: INKS[palette[0]] }}
          >
            {now?.shot === shot && (
              <span
                className="timeline-head"
                style={{ animationDuration: `${seconds}s`, animationPlayState: now.running ? 'running' : 'paused' }}
              />
            )}
          </span>
        ))}
      </span>
    </span>
  )
}
