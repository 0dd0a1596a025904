import { lazy, Suspense } from 'react'
import type { ColdCurve } from '../../../../engine/study/trials/cold'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import { PLOT_HEIGHT } from '../../../charts/plot'
import { DataTable, type Line } from '../../../parts/DataTable'
import { Waiting } from '../../../parts/Waiting'
import { useStudyQuestion } from '../study/useStudyQuestion'
import { coldBandOf, coldEndsOf, coldExpectedOf, fallsAt } from './derive'
import type { Starting } from './wanted'

const BandChart = lazy(async () => ({ default: (await import('../../../charts/BandChart')).BandChart }))

/** A cold start: of a title, what the titles hold beside what people do with them. */
export function ColdStart({ wanted }: { readonly wanted: Starting }) {
  const { best } = useMessages()
  const tagged = useStudy(({ card }) => card?.tagged === true)
  const beside = wanted.by === 'title' && tagged && wanted.model !== 'content'
  const curve = useStudyQuestion('cold', { of: wanted.by, model: wanted.model })
  const content = useStudyQuestion('cold', { of: wanted.by, model: 'content' }, { when: beside && curve.answer !== null })
  if (curve.answer === null) return <Waiting on={curve} words={best.more.cold.waiting} />
  return (
    <>
      <Cold curve={curve.answer} content={beside ? content.answer : null} wanted={wanted} />
      {beside && content.answer === null && <Waiting on={content} words={best.more.cold.waiting} />}
    </>
  )
}

interface ColdProps {
  readonly curve: ColdCurve
  readonly content: ColdCurve | null
  readonly wanted: Starting
}

function Cold({ curve, content, wanted }: ColdProps) {
  const { best, charts } = useMessages()
  const { cold: say, count } = best.more
  const { by, model } = wanted
  if (curve.points.length === 0) return <p role="status">{say.tooFew[by]}</p>
  const band = coldBandOf(curve)
  const expected = coldExpectedOf(curve, wanted)
  return (
    <>
      <Said curve={curve} content={content} wanted={wanted} />
      <p className="more-unit">{say.unit[by]}</p>
      <div className="more-chart" aria-hidden="true" style={{ minHeight: PLOT_HEIGHT.big }}>
        <Suspense fallback={<p>{charts.loading}</p>}>
          <BandChart
            points={band}
            expected={expected === null ? undefined : { ...expected, words: best.more.youSaid }}
            days={(curve.points.at(-1)?.known ?? 1) + 1}
            daysName={say.axis[by]}
            digits={2}
          />
        </Suspense>
      </div>
      <DataTable
        caption={say.unit[by]}
        columns={[
          { key: 'known', name: say.axis[by], numeric: true },
          { key: 'value', name: best.models[model], numeric: true },
          ...(content === null ? [] : [{ key: 'content', name: best.models.content, numeric: true }]),
        ]}
        lines={curve.points.map(({ known }): Line => {
          const cells = { known: count(known), value: <Value of={curve} known={known} /> }
          return { key: String(known), cells: content === null ? cells : { ...cells, content: <Value of={content} known={known} /> } }
        })}
      />
      <p className="best-notes">{say.asked[by](curve.asked)}</p>
    </>
  )
}

function Value({ of, known }: { readonly of: ColdCurve; readonly known: number }) {
  const { best } = useMessages()
  const value = of.points.find((point) => point.known === known)?.value
  if (value?.kind !== 'interval') return best.notAsked
  const write = (number: number): string => best.number(number, 3)
  return `${write(value.estimate)} (${best.interval(write(value.low), write(value.high))})`
}

/** What came out beside the guess, and what it comes from at first. */
function Said({ curve, content, wanted: { by, guess, model } }: ColdProps) {
  const { best } = useMessages()
  const { cold: say, count } = best.more
  const ends = coldEndsOf(curve)
  const first = content === null ? null : coldEndsOf(content)?.first
  const write = (number: number): string => best.number(number, 3)
  const fall = by === 'person' ? fallsAt(curve) : null
  return (
    <p className="best-said" role="status">
      {ends !== null && by === 'title' && say.placed({ known: count(ends.known), share: ends.last, guess })}
      {ends !== null && by === 'person' && (ends.first > 0 ? say.cameOut(ends.last / ends.first, guess) : say.noTimes)}{' '}
      {by === 'person' && (model === 'content' ? say.fromContent : say.fromPopularity)} {fall !== null && say.falls(fall)}
      {ends !== null && by === 'title' && first !== undefined && first !== null && say.beside(write(ends.first), write(first))}
    </p>
  )
}
