import { useMemo } from 'react'
import type { Maskable, Signal } from '../../../engine/contract/signals'
import { SIGNALS } from '../../vocabulary'
import './Silhouette.css'
import { type Drawn, drawThread, HEIGHT, outline, WIDTH } from './figure'
import { type Strands, woven } from './strands'

interface SilhouetteProps {
  readonly strands: Strands
  /** The machine sees who it is, as far as it is recorded. */
  readonly outlined: boolean
  readonly masked: readonly Maskable[]
  /** What stands out, while it is pointed at. */
  readonly lit: Maskable | null
  /** A strand is pointed at, or none any more. */
  readonly onLight?: (lit: Maskable | null) => void
  /** What the picture says, for those who listen. */
  readonly words: string
}

interface DrawnStrand {
  readonly signal: Signal
  readonly threads: readonly Drawn[]
}

const OUTLINE = outline()

/** Somebody, woven of what is recorded about them and outlined by who they are; without any of it, a grey nobody. */
export function Silhouette({ strands, outlined, masked, lit, onLight, words }: SilhouetteProps) {
  const drawn = useMemo(() => {
    const threads = woven(strands, [])
    return SIGNALS.map((signal): DrawnStrand => ({ signal, threads: threads.filter((one) => one.signal === signal).map(drawThread) }))
  }, [strands])
  const looks = (signal: Maskable): string =>
    masked.includes(signal) ? ' silhouette-gone' : lit === null ? '' : lit === signal ? ' silhouette-lit' : ' silhouette-dim'
  return (
    <svg
      className="silhouette"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words}
      data-testid="silhouette"
      data-threads={woven(strands, masked).length}
      data-outlined={outlined}
    >
      <path className="silhouette-nobody" d={OUTLINE} />
      <g
        className={`silhouette-strand silhouette-outline${outlined ? looks('country') : ' silhouette-gone'}`}
        onPointerEnter={() => onLight?.('country')}
        onPointerLeave={() => onLight?.(null)}
      >
        <path d={OUTLINE} />
      </g>
      {drawn.map(({ signal, threads }) => (
        <g key={signal} className={`silhouette-strand silhouette-behind${looks(signal)}`}>
          <path d={threads.map(({ behind }) => behind).join('')} />
          <path className="silhouette-knots" d={threads.map(({ behindKnots }) => behindKnots).join('')} />
        </g>
      ))}
      {drawn.map(({ signal, threads }) => (
        <g
          key={signal}
          className={`silhouette-strand${looks(signal)}`}
          onPointerEnter={() => onLight?.(signal)}
          onPointerLeave={() => onLight?.(null)}
        >
          <path className="silhouette-under" d={threads.map(({ front }) => front).join('')} />
          <path d={threads.map(({ front }) => front).join('')} />
          <path className="silhouette-knots" d={threads.map(({ frontKnots }) => frontKnots).join('')} />
        </g>
      ))}
    </svg>
  )
}
