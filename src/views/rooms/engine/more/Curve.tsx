import { lazy } from 'react'
import type { CurvePoint } from '../../../../engine/study/trials/curvePoint'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Plot } from '../../../charts/Plot'
import { PLOT_HEIGHT } from '../../../charts/plot'
import { useFigureWords } from '../../../charts/useFigureWords'
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
  const { best } = useMessages()
  const figures = useFigureWords()
  const { signed } = useFormat()
  const say = best.more
  const ratio = ratioOf(points)
  const expected = expectedOf(points, wanted)
  const slowing = slowingOf(points)
  const [first, last] = [points[0], points.at(-1)]
  const value = (number: number): string => best.number(number, 3)
  const sentences = [
    ratio === null ? say.noTimes : say.cameOut(ratio, wanted.guess),
    first?.ndcg.kind === 'interval' && last?.ndcg.kind === 'interval'
      ? say.sentence({
          from: value(first.ndcg.estimate),
          to: value(last.ndcg.estimate),
          low: say.count(first.size),
          high: say.count(last.size),
          of: say.bys[wanted.by],
        })
      : '',
    slowing === null
      ? ''
      : (slowing.last < slowing.first ? say.slowing : say.notSlowing)(signed(slowing.first, 3), signed(slowing.last, 3)),
  ]
  return (
    <Figure
      id="growing"
      title={figures.growing[wanted.by]}
      unit={say.unit}
      look="big"
      awaited
      sentence={sentences.filter((one) => one !== '').join(' ')}
      table={{
        columns: [
          { key: 'share', name: say.columns.share, unit: '%', digits: 0 },
          { key: 'size', name: say.columns.size[wanted.by], digits: 0 },
          { key: 'value', name: say.columns.value, digits: 3 },
          { key: 'interval', name: say.columns.interval[wanted.by], digits: 3 },
        ],
        rows: points.map(({ share, size, ndcg }) => ({
          share: 100 * share,
          size,
          value: ndcg.kind === 'cold' ? null : ndcg.estimate,
          interval: ndcg.kind === 'cold' ? null : [ndcg.low, ndcg.high],
        })),
      }}
    >
      <Plot height={PLOT_HEIGHT.big}>
        <BandChart
          points={bandOf(points)}
          expected={expected === null ? undefined : { ...expected, words: say.youSaid }}
          days={(last?.size ?? 1) + 1}
          daysName={say.axis[wanted.by]}
          digits={2}
        />
      </Plot>
    </Figure>
  )
}
