import { lazy } from 'react'
import { useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Plot } from '../../../charts/Plot'
import { PLOT_HEIGHT } from '../../../charts/plot'
import { useFigureWords } from '../../../charts/useFigureWords'
import type { MoreOf } from './wanted'

const BandChart = lazy(async () => ({ default: (await import('../../../charts/BandChart')).BandChart }))

/** Where each curve begins and ends, on its own axis; a new title is first placed by lot. */
const ENDS = { people: [10, 100], records: [10, 100], days: [10, 100], person: [0, 10], title: [0, 10] } as const
const BY_LOT = 0.5
/** The slider's end. */
const MOST_TIMES = 5

interface BeforehandProps {
  readonly by: MoreOf
  readonly guess: number
}

/** The visitor's own guess, drawn before any curve: it follows the slider, and the curve will be drawn through it. */
export function Beforehand({ by, guess }: BeforehandProps) {
  const { best } = useMessages()
  const figures = useFigureWords()
  const { before, youSaid } = best.more
  const [from, to] = ENDS[by]
  const expected = { from: { day: from, value: by === 'title' ? BY_LOT : 1 }, to: { day: to, value: guess }, words: youSaid }
  return (
    <Figure
      id="beforehand"
      title={by === 'person' || by === 'title' ? figures.cold[by] : figures.growing[by]}
      unit={before.unit[by]}
      table={{
        columns: [
          { key: 'day', name: before.axis[by], digits: 0 },
          { key: 'value', name: youSaid, digits: 1 },
        ],
        rows: [expected.from, expected.to],
      }}
    >
      <Plot height={PLOT_HEIGHT.big}>
        <BandChart
          points={[]}
          expected={expected}
          top={by === 'title' ? 1 : MOST_TIMES}
          days={to + 1}
          daysName={before.axis[by]}
          digits={1}
        />
      </Plot>
    </Figure>
  )
}
