import { useMessages } from '../../../../store/language'
import type { Layout, Ribbon } from './geometry'

interface RibbonsProps {
  readonly ribbons: readonly Ribbon[]
  readonly layout: Layout
  readonly digits: number
  readonly there: boolean
}

/** What flows into the guessed square: as broad as its term is large, dashed as everything guessed; the numbers stand beside. */
export function Ribbons({ ribbons, layout, digits, there }: RibbonsProps) {
  const { guess: say } = useMessages()
  return (
    <svg
      className={`guess-ribbons${there ? '' : ' guess-later'}`}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
    >
      {ribbons.map(({ key, path, width, at, value }) => (
        <g key={key}>
          <path className={`guess-ribbon${value < 0 ? ' guess-ribbon-against' : ''}`} d={path} style={{ strokeWidth: width }} />
          <path className="guess-ribbon-line" d={path} />
          <text
            className="guess-ribbon-number"
            x={at.x}
            y={at.y}
            textAnchor={key.endsWith(' ') ? 'start' : 'middle'}
            dominantBaseline="middle"
          >
            {say.sum.signed(value, digits)}
          </text>
        </g>
      ))}
    </svg>
  )
}
