import { lazy, Suspense, useId, useState } from 'react'
import type { LearnPicture } from '../../../../engine/study/factors/learn'
import { useFormat, useMessages } from '../../../../store/language'
import { PLOT_HEIGHT } from '../../../charts/plot'
import type { Series } from '../../../charts/series'
import { Button } from '../../../parts/Button'
import { DataTable } from '../../../parts/DataTable'
import { pointsOf } from './derive'

const LineChart = lazy(async () => ({ default: (await import('../../../charts/LineChart')).LineChart }))

/** What it misses, sweep by sweep: on what it learns from, and on what was held out where something is. */
export function Course({ picture }: { readonly picture: LearnPicture }) {
  const { learnView: say, charts, shell } = useMessages()
  const { decimal, integer } = useFormat()
  const heading = useId()
  const [asTable, setAsTable] = useState(false)
  const points = pointsOf(picture)
  const heldOut = picture.course.some((point) => point.heldOut !== null)
  const learned = { key: 'learned', name: say.learned, layer: 'guessed', values: [] } as const
  const series: readonly Series[] = heldOut
    ? [
        { ...learned, reference: true },
        { key: 'heldOut', name: say.heldOut, layer: 'guessed', values: [] },
      ]
    : [learned]
  const cell = (value: number | null | undefined): string => (value === null || value === undefined ? charts.unknown : decimal(value, 1))
  return (
    <section className="learn-course" aria-labelledby={heading}>
      <h2 id={heading}>{say.misses}</h2>
      <p className="learn-unit">{say.unit}</p>
      {asTable ? (
        <div className="learn-table">
          <DataTable
            caption={`${say.misses}, ${say.unit}`}
            columns={[{ key: 'sweep', name: say.sweeps, numeric: true }, ...series.map(({ key, name }) => ({ key, name, numeric: true }))]}
            lines={points.map((point) => ({
              key: String(point.day),
              cells: { sweep: integer(point.day), ...Object.fromEntries(series.map(({ key }) => [key, cell(point[key])])) },
            }))}
          />
        </div>
      ) : (
        <div aria-hidden="true" style={{ minHeight: PLOT_HEIGHT.small }}>
          <Suspense fallback={<p>{charts.loading}</p>}>
            <LineChart series={series} points={points} days={say.sweeps} digits={0} look="small" reading={null} />
          </Suspense>
        </div>
      )}
      <div className="learn-ways">
        {heldOut && (
          <ul className="measure-legend">
            {series.map(({ key, name, reference = false }) => (
              <li key={key} className={reference ? 'legend-guessed legend-reference' : 'legend-guessed'}>
                {name}
              </li>
            ))}
          </ul>
        )}
        <Button
          look="plain"
          onClick={() => setAsTable(!asTable)}
          name={shell.labelled(say.misses, asTable ? charts.picture : charts.table)}
        >
          {asTable ? charts.picture : charts.table}
        </Button>
      </div>
    </section>
  )
}
