import { lazy } from 'react'
import type { ColdCurve } from '../../../../engine/study/trials/cold'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import { Figure } from '../../../charts/Figure'
import { Plot } from '../../../charts/Plot'
import { PLOT_HEIGHT } from '../../../charts/plot'
import type { Cell } from '../../../charts/table'
import { useFigureWords } from '../../../charts/useFigureWords'
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
  const { best } = useMessages()
  const figures = useFigureWords()
  const say = best.more.cold
  const { by, model } = wanted
  const sentence = useSaid({ curve, content, wanted })
  if (curve.points.length === 0) return <p role="status">{say.tooFew[by]}</p>
  const expected = coldExpectedOf(curve, wanted)
  const others = content === null ? [] : [{ of: 'content' as const, curve: content }]
  return (
    <>
      <Figure
        id="cold"
        title={figures.cold[by]}
        unit={say.unit[by]}
        look="big"
        awaited
        sentence={sentence}
        table={{
          columns: [
            { key: 'known', name: say.axis[by], digits: 0 },
            ...[{ of: model }, ...others].flatMap(({ of }) => [
              { key: of, name: best.models[of], digits: 3 },
              { key: `${of} range`, name: figures.range(best.models[of]), digits: 3 },
            ]),
          ],
          rows: curve.points.map(({ known }) => ({
            known,
            ...Object.fromEntries([{ of: model, curve }, ...others].flatMap((one) => valueAt(one.of, one.curve, known))),
          })),
        }}
      >
        <Plot height={PLOT_HEIGHT.big}>
          <BandChart
            points={coldBandOf(curve)}
            expected={expected === null ? undefined : { ...expected, words: best.more.youSaid }}
            days={(curve.points.at(-1)?.known ?? 1) + 1}
            daysName={say.axis[by]}
            digits={2}
          />
        </Plot>
      </Figure>
      <p className="best-notes">{say.asked[by](curve.asked)}</p>
    </>
  )
}

function valueAt(key: string, { points }: ColdCurve, known: number): readonly (readonly [string, Cell])[] {
  const value = points.find((point) => point.known === known)?.value
  return value?.kind === 'interval'
    ? [
        [key, value.estimate],
        [`${key} range`, [value.low, value.high]],
      ]
    : []
}

/** What came out beside the guess, and what it comes from at first. */
function useSaid({ curve, content, wanted: { by, guess, model } }: ColdProps): string {
  const { best } = useMessages()
  const { cold: say, count } = best.more
  const ends = coldEndsOf(curve)
  const first = content === null ? null : coldEndsOf(content)?.first
  const write = (number: number): string => best.number(number, 3)
  const fall = by === 'person' ? fallsAt(curve) : null
  const sentences = [
    ends !== null && by === 'title' && say.placed({ known: count(ends.known), share: ends.last, guess }),
    ends !== null && by === 'person' && (ends.first > 0 ? say.cameOut(ends.last / ends.first, guess) : say.noTimes),
    by === 'person' && (model === 'content' ? say.fromContent : say.fromPopularity),
    fall !== null && say.falls(fall),
    ends !== null && by === 'title' && first !== undefined && first !== null && say.beside(write(ends.first), write(first)),
  ]
  return sentences.filter((one) => one !== false).join(' ')
}
