import { useMemo } from 'react'
import type { Signal } from '../../../engine/contract/signals'
import './Silhouette.css'
import { HEIGHT, knotPath, outline, threadPath, WIDTH } from './figure'
import { type Strands, woven } from './strands'

interface SilhouetteProps {
  readonly strands: Strands
  readonly masked: readonly Signal[]
  /** The signal whose threads stand out, while it is pointed at. */
  readonly lit: Signal | null
  /** What the picture says, for those who listen. */
  readonly words: string
}

const OUTLINE = outline()

/** Somebody, woven of what is recorded about them; without any of it, a grey nobody. */
export function Silhouette({ strands, masked, lit, words }: SilhouetteProps) {
  const threads = useMemo(() => woven(strands, masked), [strands, masked])
  return (
    <svg
      className="silhouette"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words}
      data-testid="silhouette"
      data-threads={threads.length}
    >
      <path className="silhouette-nobody" d={OUTLINE} />
      {threads.map(({ signal, height, values }) => (
        <g key={height} className={`silhouette-thread${lit === null ? '' : lit === signal ? ' silhouette-lit' : ' silhouette-dim'}`}>
          <path d={threadPath(height, values)} />
          <path className="silhouette-knots" d={knotPath(height, values)} />
        </g>
      ))}
    </svg>
  )
}
