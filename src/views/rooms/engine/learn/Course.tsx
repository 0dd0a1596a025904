import { lazy } from 'react'
import type { LearnPicture } from '../../../../engine/study/factors/learn'
import { useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Legend } from '../../../charts/Legend'
import { Plot } from '../../../charts/Plot'
import { PLOT_HEIGHT } from '../../../charts/plot'
import { LINE_STYLES, type Series } from '../../../charts/series'
import { pointsOf } from './derive'

const LineChart = lazy(async () => ({ default: (await import('../../../charts/LineChart')).LineChart }))

/** What it misses, sweep by sweep: on what it learns from, and on what was held out where something is. */
export function Course({ picture }: { readonly picture: LearnPicture }) {
  const { learnView: say } = useMessages()
  const points = pointsOf(picture)
  const heldOut = picture.course.some((point) => point.heldOut !== null)
  const learned = { key: 'learned', name: say.learned, layer: 'guessed', values: [] } as const
  const series: readonly Series[] = heldOut
    ? [
        { ...learned, reference: true },
        { key: 'heldOut', name: say.heldOut, layer: 'guessed', values: [] },
      ]
    : [learned]
  return (
    <Figure
      id="misses"
      title={say.misses}
      unit={say.unit}
      legend={heldOut && <CourseLegend series={series} />}
      table={{
        columns: [{ key: 'day', name: say.sweeps, digits: 0 }, ...series.map(({ key, name }) => ({ key, name, unit: '%', digits: 1 }))],
        rows: points,
      }}
    >
      <Plot height={PLOT_HEIGHT.small}>
        <LineChart series={series} points={points} days={say.sweeps} digits={0} look="small" reading={null} />
      </Plot>
    </Figure>
  )
}

function CourseLegend({ series }: { readonly series: readonly Series[] }) {
  const { referenceDashes, dashes, referenceWidth, width } = LINE_STYLES.guessed
  return (
    <Legend
      entries={series.map(({ key, name, reference = false }) => ({
        key,
        name,
        mark: 'line',
        layer: 'guessed',
        dashes: reference ? referenceDashes : dashes,
        width: reference ? referenceWidth : width,
      }))}
    />
  )
}
