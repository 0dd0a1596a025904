import { useRef } from 'react'
import { useFormat } from '../../../../store/language'
import { useWidth } from '../../../parts/useWidth'
import { bandPath, flowOf, type Path, type Place } from './flow'

interface SankeyProps {
  readonly paths: readonly Path[]
  /** By place. */
  readonly names: readonly string[]
  /** Over the left and the right column. */
  readonly heads: readonly [string, string]
  /** What all together are, where each is said as its share of it; null: each in numbers. */
  readonly whole: number | null
  readonly title: string
}

const HEIGHT = 340
const TOP = 30
const GAP = 38
const NODE = 8
const NAMES = 104

/** From where things were begun to where they were finished; what changed place stands out. */
export function Sankey({ paths, names, heads, whole, title }: SankeyProps) {
  const { integer, percent } = useFormat()
  const say = (count: number): string => (whole === null ? integer(count) : percent(count / whole))
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { left, right, bands } = flowOf(paths, { top: TOP, height: HEIGHT - TOP - GAP / 2, gap: GAP })
  const inner = { left: NAMES + NODE, right: Math.max(NAMES + NODE + 20, width - NAMES - NODE) }
  const words = paths.map(({ from, to, count }) => `${names[from]} → ${names[to]}: ${say(count)}`).join('; ')
  return (
    <div className="behind-box" ref={box} style={{ minHeight: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={`${title}. ${words}`}>
          <text className="curves-tick" x={0} y={16}>
            {heads[0]}
          </text>
          <text className="curves-tick" x={width} y={16} textAnchor="end">
            {heads[1]}
          </text>
          {bands.map((band) => (
            <path
              key={`${band.from} ${band.to}`}
              className={`behind-band${band.from === band.to ? '' : ' behind-moved'}`}
              d={bandPath(band, inner)}
            >
              <title>{`${names[band.from]} → ${names[band.to]}: ${say(band.count)}`}</title>
            </path>
          ))}
          <Places places={left} names={names} say={say} x={NAMES} nameX={NAMES - 8} anchor="end" />
          <Places places={right} names={names} say={say} x={inner.right} nameX={inner.right + NODE + 8} anchor="start" />
        </svg>
      )}
    </div>
  )
}

interface PlacesProps extends Pick<SankeyProps, 'names'> {
  readonly places: readonly Place[]
  readonly x: number
  readonly nameX: number
  readonly say: (count: number) => string
  readonly anchor: 'start' | 'end'
}

function Places({ places, names, say, x, nameX, anchor }: PlacesProps) {
  return places.map(({ place, count, y, height }) => (
    <g key={place}>
      <rect className="behind-bar" x={x} y={y} width={NODE} height={Math.max(1, height)} />
      <text className="behind-name" x={nameX} y={y + height / 2} textAnchor={anchor}>
        {names[place]}
      </text>
      <text className="curves-tick" x={nameX} y={y + height / 2 + 18} textAnchor={anchor}>
        {say(count)}
      </text>
    </g>
  ))
}
