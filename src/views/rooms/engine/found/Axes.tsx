import type { AxisEnd } from '../../../../engine/study/found/axes'
import type { Found } from '../../../../engine/study/found/found'
import { useFormat, useMessages } from '../../../../store/language'
import type { StudyState } from '../../../../store/study/study'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { useFigureWords } from '../../../charts/useFigureWords'
import { LayerNumber } from '../../../parts/LayerNumber'
import { genreName, tasteName } from '../map/genreName'
import { spoken } from '../source/spoken'

interface AxesProps {
  readonly found: Found
  readonly names: NonNullable<StudyState['names']>
}

/** Each direction with what lies at its two ends. */
export function Axes({ found, names }: AxesProps) {
  const { foundView: say, words } = useMessages()
  const { percent } = useFormat()
  const widest = found.axes[0].share
  return (
    <div className="found-axes">
      <Figure id="axes" title={say.axes.title} unit={say.axes.lead(found.factors)} table={useAxesTable(found, names)}>
        <ol>
          {found.axes.map((axis, at) => {
            const taste = found.tastes?.axes[at]
            return (
              <li key={axis.low.titles.join(' ')}>
                <End end={axis.low} names={names} side="low" />
                <div className="found-axis">
                  <span className="found-axis-line" aria-hidden="true">
                    <span className="layer-fill-guessed" style={{ width: `${(axis.share / widest) * 100}%` }} />
                  </span>
                  <p>
                    <LayerNumber layer="guessed" text={percent(axis.share)} /> {say.axes.share}
                  </p>
                  {Math.abs(axis.fame) >= 0.5 && <p>{say.axes.fame(axis.fame > 0)}</p>}
                  {taste !== undefined && found.tastes !== null && (
                    <p>
                      {say.axes.taste} <LayerNumber layer="truth" text={percent(taste.told)} />
                      {say.axes.mostly(tasteName(found.tastes.names[taste.taste], words, say.tastes))}
                    </p>
                  )}
                </div>
                <End end={axis.high} names={names} side="high" />
              </li>
            )
          })}
        </ol>
      </Figure>
    </div>
  )
}

function useAxesTable({ axes }: Found, names: AxesProps['names']): FigureTable {
  const { words, foundView: say } = useMessages()
  const figures = useFigureWords()
  const wordEnd = ({ genres, titles }: AxisEnd): string =>
    `${genres.length === 0 ? say.axes.noGenre : genres.map(({ genre }) => genreName(genre, names, words)).join(', ')}: ${titles.map((title) => spoken(names.titles[title])).join(', ')}`
  return {
    columns: [
      { key: 'direction', name: figures.direction, digits: 0 },
      { key: 'share', name: figures.share, unit: `% ${say.axes.share}`, digits: 1 },
      { key: 'low', name: figures.left },
      { key: 'high', name: figures.right },
    ],
    rows: axes.map(({ share, low, high }, at) => ({ direction: at + 1, share: 100 * share, low: wordEnd(low), high: wordEnd(high) })),
  }
}

function End({ end, names, side }: { readonly end: AxisEnd; readonly names: AxesProps['names']; readonly side: 'low' | 'high' }) {
  const { words, foundView: say } = useMessages()
  return (
    <div className={`found-end found-end-${side}`}>
      <p className="found-end-genres">
        {end.genres.length === 0 ? say.axes.noGenre : end.genres.map(({ genre }) => genreName(genre, names, words)).join(', ')}
      </p>
      <p className="found-end-titles">{end.titles.map((title) => spoken(names.titles[title])).join(' · ')}</p>
    </div>
  )
}
