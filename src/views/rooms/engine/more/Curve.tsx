import { lazy, Suspense } from 'react'
import type { CurvePoint } from '../../../../engine/study/trials/curvePoint'
import { useFormat, useMessages } from '../../../../store/language'
import { PLOT_HEIGHT } from '../../../charts/plot'
import { DataTable } from '../../../parts/DataTable'
import { Waiting } from '../../../parts/Waiting'
import { useStudyQuestion } from '../study/useStudyQuestion'
import { bandOf, expectedOf, ratioOf, slowingOf } from './derive'
import type { Growing } from './wanted'

const BandChart = lazy(async () => ({ default: (await import('../../../charts/BandChart')).BandChart }))

/** One question alone: what was drawn of another model does not stand under this one's name. */
export function GrowingCurve({ wanted }: { readonly wanted: Growing }) {
  const { best } = useMessages()
  const { model, by } = wanted
  const curve = useStudyQuestion('curve', { model, by })
  return curve.answer === null ? <Waiting on={curve} words={best.more.waiting[by]} /> : <Curve points={curve.answer} wanted={wanted} />
}

function Curve({ points, wanted }: { readonly points: readonly CurvePoint[]; readonly wanted: Growing }) {
  const { best, charts } = useMessages()
  const { signed } = useFormat()
  const say = best.more
  const band = bandOf(points)
  const ratio = ratioOf(points)
  const expected = expectedOf(points, wanted)
  const slowing = slowingOf(points)
  const [first, last] = [points[0], points.at(-1)]
  const value = (number: number): string => best.number(number, 3)
  const lines = points.map(({ share, size, ndcg }) => ({
    key: String(share),
    cells: {
      share: say.share(share),
      size: say.count(size),
      value: ndcg.kind === 'cold' ? best.notAsked : value(ndcg.estimate),
      interval: ndcg.kind === 'cold' ? best.notAsked : best.interval(value(ndcg.low), value(ndcg.high)),
    },
  }))
  return (
    <>
      <p className="best-said" role="status">
        {ratio === null ? say.noTimes : say.cameOut(ratio, wanted.guess)}{' '}
        {first?.ndcg.kind === 'interval' &&
          last?.ndcg.kind === 'interval' &&
          say.sentence({
            from: value(first.ndcg.estimate),
            to: value(last.ndcg.estimate),
            low: say.count(first.size),
            high: say.count(last.size),
            of: say.bys[wanted.by],
          })}{' '}
        {slowing !== null &&
          (slowing.last < slowing.first ? say.slowing : say.notSlowing)(signed(slowing.first, 3), signed(slowing.last, 3))}
      </p>
      <p className="more-unit">{say.unit}</p>
      <div className="more-chart" aria-hidden="true" style={{ minHeight: PLOT_HEIGHT.big }}>
        <Suspense fallback={<p>{charts.loading}</p>}>
          <BandChart
            points={band}
            expected={expected === null ? undefined : { ...expected, words: say.youSaid }}
            days={(last?.size ?? 1) + 1}
            daysName={say.axis[wanted.by]}
            digits={2}
          />
        </Suspense>
      </div>
      <DataTable
        caption={say.unit}
        columns={[
          { key: 'share', name: say.columns.share, numeric: true },
          { key: 'size', name: say.columns.size[wanted.by], numeric: true },
          { key: 'value', name: say.columns.value, numeric: true },
          { key: 'interval', name: say.columns.interval[wanted.by], numeric: true },
        ]}
        lines={lines}
      />
    </>
  )
}
