import { type CSSProperties, useRef, useState } from 'react'
import type { Places } from '../../../../engine/study/factors/places'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import type { StudyState } from '../../../../store/study/study'
import { FigureTwin } from '../../../charts/FigureTwin'
import { FigureWays } from '../../../charts/FigureWays'
import type { FigureTable } from '../../../charts/table'
import { useFigureWords } from '../../../charts/useFigureWords'
import { useWidth } from '../../../parts/useWidth'
import { spoken } from '../source/spoken'
import { useLowWindow } from '../useLowWindow'
import { type Box, fitting, frequentGenres, labelsIn, type Point } from './derive'
import { genreName } from './genreName'
import './TasteMap.css'

interface TasteMapProps {
  readonly places: Places
  readonly names: NonNullable<StudyState['names']>
  /** What the picture says, for those who do not see it. */
  readonly words: string
  /** The title that is spoken of. */
  readonly chosen?: number | null
  readonly onChoose?: ((title: number) => void) | undefined
}

const NARROW = 620
/** In a low window all of it stands above the bar. */
const HIGHEST = { high: 600, low: 330 }

/** As high as it is wide on a phone; elsewhere flat, and never beyond what is in sight. */
function heightOf(width: number, low: boolean): number {
  if (width < NARROW && !low) return Math.round(width * 1.05)
  return Math.min(low ? HIGHEST.low : HIGHEST.high, Math.round(width * 0.64))
}

/** The titles as dots in the colour of their first genre, the most taken ones by name, and some people as rings; they move to their next places. */
export function TasteMap({ places, names, words, chosen = null, onChoose }: TasteMapProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const low = useLowWindow()
  const [only, setOnly] = useState<number | null>(null)
  const [asTable, setAsTable] = useState(false)
  const figures = useFigureWords()
  const table = useTable(places, names)
  const hues = frequentGenres(places.titles, names.genres)
  return (
    <div data-figure="map" data-testid="figure-map">
      <div className="taste-map" ref={box}>
        {asTable ? (
          <FigureTwin title={figures.map} table={table()} />
        ) : (
          <div className="taste-map-stage" role="img" aria-label={words}>
            {width > 0 && <Picture {...{ places, names, hues, only, chosen, onChoose }} box={{ width, height: heightOf(width, low) }} />}
          </div>
        )}
        {!asTable && <Legend hues={hues} names={names} only={only} onOnly={(genre) => setOnly(genre === only ? null : genre)} />}
      </div>
      <div className="figure-ways">
        <FigureWays title={figures.map} table={table} picture={box} twin={{ shown: asTable, onTurn: () => setAsTable(!asTable) }} />
      </div>
    </div>
  )
}

/** What stands under the map: the same as a table, and both as files. */
function useTable(places: Places, names: TasteMapProps['names']): () => FigureTable {
  const figures = useFigureWords()
  const { words } = useMessages()
  return () => ({
    columns: [
      { key: 'title', name: figures.title },
      { key: 'genre', name: figures.genre },
      { key: 'x', name: figures.across, digits: 2 },
      { key: 'y', name: figures.up, digits: 2 },
    ],
    rows: Array.from(places.titles, (title, at) => ({
      title: spoken(names.titles[title]),
      genre: names.genres[title]?.[0] === undefined ? null : genreName(names.genres[title][0], names, words),
      x: places.titlePlaces[2 * at],
      y: places.titlePlaces[2 * at + 1],
    })),
  })
}

interface PictureProps extends Omit<TasteMapProps, 'words' | 'chosen'> {
  readonly hues: readonly number[]
  readonly only: number | null
  readonly box: Box
  readonly chosen: number | null
}

const moved = ({ x, y }: Point): CSSProperties => ({ transform: `translate(${x}px, ${y}px)` })

function Picture({ places, names, hues, only, box, chosen, onChoose }: PictureProps) {
  const { titles, people, titlePlaces, peoplePlaces } = places
  const where = fitting(titlePlaces, box)
  const points = Array.from(titles, (_, at) => where(titlePlaces, at))
  const labels = labelsIn(points, { names: names.titles, titles }, { ...box, most: box.width < NARROW ? 6 : 16 })
  const joined = useStudy((state) => state.joined) ? names.people.length - 1 : -1
  const hueOf = (title: number): number => hues.indexOf(names.genres[title]?.[0] ?? -1)
  const dim = (title: number): boolean => only !== null && names.genres[title]?.[0] !== only
  return (
    <svg width={box.width} height={box.height} viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      {Array.from(people, (person, at) => (
        <circle
          key={`p${person}`}
          className={person === joined ? 'taste-map-person taste-map-you' : 'taste-map-person'}
          r={person === joined ? 9 : 5}
          style={moved(where(peoplePlaces, at))}
        >
          <title>{names.people[person]}</title>
        </circle>
      ))}
      {points.map((point, at) => (
        <circle
          key={titles[at]}
          className={`taste-map-dot hue-${hueOf(titles[at])}${dim(titles[at]) ? ' taste-map-dim' : ''}${titles[at] === chosen ? ' taste-map-chosen' : ''}`}
          r={titles[at] === chosen ? 10 : 6}
          style={moved(point)}
          onPointerDown={onChoose === undefined ? undefined : () => onChoose(titles[at])}
        >
          <title>{spoken(names.titles[titles[at]])}</title>
        </circle>
      ))}
      {labels.map(({ at, text, before, ...point }) => (
        <text
          key={titles[at]}
          className={dim(titles[at]) ? 'taste-map-name taste-map-dim' : 'taste-map-name'}
          x={before ? -9 : 9}
          y={5}
          textAnchor={before ? 'end' : 'start'}
          style={moved(point)}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}

interface LegendProps {
  readonly hues: readonly number[]
  readonly names: TasteMapProps['names']
  readonly only: number | null
  readonly onOnly: (genre: number) => void
}

/** Which colour is which genre; each shows its titles alone. */
function Legend({ hues, names, only, onOnly }: LegendProps) {
  const { words, foundView: say } = useMessages()
  return (
    <ul className="taste-map-legend" aria-label={say.map.legend}>
      {hues.map((genre, hue) => (
        <li key={genre}>
          <button type="button" aria-pressed={only === genre} onClick={() => onOnly(genre)}>
            <span className={`taste-map-key hue-${hue}`} aria-hidden="true" />
            {genreName(genre, names, words)}
          </button>
        </li>
      ))}
      <li>
        <span className="taste-map-key hue--1" aria-hidden="true" /> {say.map.others}
      </li>
      <li>
        <span className="taste-map-key taste-map-ring" aria-hidden="true" /> {say.map.people}
      </li>
    </ul>
  )
}
