import { useFormat } from '../../../../store/language'
import { BOX, CENTRES, type CrowdLayout, RADIUS } from './crowdLayout'

const LETTERS = ['A', 'B', 'C']
const LETTERS_AT = [
  { x: 34, y: 46 },
  { x: 386, y: 46 },
  { x: 210, y: 397 },
]
/** Where each region's count stands: in the middle of it. */
const COUNTS_AT = [null, [96, 116], [324, 116], [210, 86], [210, 330], [138, 214], [282, 214], [210, 180]] as const

interface CrowdPictureProps {
  readonly regions: readonly number[]
  readonly layout: CrowdLayout
}

/** Three circles, and in each region its people as dots, with their count. */
export function CrowdPicture({ regions, layout }: CrowdPictureProps) {
  const { integer } = useFormat()
  return (
    <svg className="crowds-picture" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      {CENTRES.map(({ x, y }, crowd) => (
        <circle key={LETTERS[crowd]} className="crowds-circle" cx={x} cy={y} r={RADIUS} />
      ))}
      {layout.dots.map((dots) =>
        dots.map(({ x, y }) => <circle key={`${x} ${y}`} className="crowds-dot" cx={x} cy={y} r={layout.radius} />),
      )}
      {COUNTS_AT.map((at, region) =>
        at === null ? null : (
          <text key={`${at[0]} ${at[1]}`} className="crowds-count" x={at[0]} y={at[1] + 7} textAnchor="middle">
            {integer(regions[region])}
          </text>
        ),
      )}
      {LETTERS_AT.map(({ x, y }, crowd) => (
        <text key={LETTERS[crowd]} className="crowds-letter" x={x} y={y} textAnchor="middle">
          {LETTERS[crowd]}
        </text>
      ))}
    </svg>
  )
}
