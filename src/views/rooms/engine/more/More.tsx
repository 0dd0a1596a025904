import { lazy, Suspense, useState } from 'react'
import type { AnyModelId } from '../../../../engine/service/models/protocol'
import type { CurvePoint, GrowsBy } from '../../../../engine/study/trials/learningCurve'
import { useFormat, useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import { PLOT_HEIGHT } from '../../../charts/plot'
import { Button } from '../../../parts/Button'
import { DataTable } from '../../../parts/DataTable'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { Waiting } from '../../../parts/Waiting'
import { useStudyQuestion } from '../study/useStudyQuestion'
import { bandOf, ratioOf, slowingOf } from './derive'
import './More.css'

const BandChart = lazy(async () => ({ default: (await import('../../../charts/BandChart')).BandChart }))

const MODELS = ['popularity', 'itemKnn', 'userKnn', 'implicitAls'] as const satisfies readonly AnyModelId[]
type CurveModel = (typeof MODELS)[number]
const BYS = ['people', 'records'] as const satisfies readonly GrowsBy[]

/** How many times as well, as the visitor expects. */
const GUESSES = { min: 1, max: 5, step: 0.1 } as const

interface Wanted {
  readonly model: CurveModel
  readonly by: GrowsBy
  /** How many times as well the visitor expects it to guess. */
  readonly guess: number
}

/** More data, better guesses? One's own guess first, then the curve. */
export function More() {
  const revision = useStudy((state) => state.revision)
  return <OfStudy key={revision} />
}

function OfStudy() {
  const { best } = useMessages()
  const say = best.more
  const [model, setModel] = useState<CurveModel>('implicitAls')
  const [by, setBy] = useState<GrowsBy>('people')
  const [guess, setGuess] = useState(2)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  return (
    <div className="more" data-testid="more">
      <p>{say.lead}</p>
      <div className="more-controls">
        <Select
          label={say.model}
          labelSeen
          value={model}
          options={MODELS.map((value) => ({ value, name: best.models[value] }))}
          onChange={setModel}
        />
        <Select label={say.by} labelSeen value={by} options={BYS.map((value) => ({ value, name: say.bys[value] }))} onChange={setBy} />
        <Slider label={say.guessFirst} range={GUESSES} value={guess} words={say.yourGuess(guess)} onChange={setGuess} />
        <Button look="strong" onClick={() => setWanted({ model, by, guess })}>
          {say.run}
        </Button>
      </div>
      {wanted !== null && <Asked key={`${wanted.model} ${wanted.by}`} wanted={wanted} />}
    </div>
  )
}

/** One question alone: what was drawn of another model does not stand under this one's name. */
function Asked({ wanted }: { readonly wanted: Wanted }) {
  const { best } = useMessages()
  const { model, by } = wanted
  const curve = useStudyQuestion('curve', { model, by })
  return curve.answer === null ? <Waiting on={curve} words={best.more.waiting} /> : <Curve points={curve.answer} wanted={wanted} />
}

function Curve({ points, wanted }: { readonly points: readonly CurvePoint[]; readonly wanted: Wanted }) {
  const { best, charts } = useMessages()
  const { signed } = useFormat()
  const say = best.more
  const band = bandOf(points)
  const ratio = ratioOf(points)
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
          <BandChart points={band} days={(last?.size ?? 1) + 1} daysName={say.axis[wanted.by]} digits={2} />
        </Suspense>
      </div>
      <DataTable
        caption={say.unit}
        columns={[
          { key: 'share', name: say.columns.share, numeric: true },
          { key: 'size', name: say.columns.size[wanted.by], numeric: true },
          { key: 'value', name: say.columns.value, numeric: true },
          { key: 'interval', name: say.columns.interval, numeric: true },
        ]}
        lines={lines}
      />
    </>
  )
}
