import { lazy } from 'react'
import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { useFormat } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Plot } from '../../../charts/Plot'
import { estimateOf, hundredfold, rangeOf } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'

const CurveChart = lazy(async () => ({ default: (await import('../../../charts/CurveChart')).CurveChart }))

/** By how much is recorded of one person: what a message of one's own gains. */
export function Records({ answer }: { readonly answer: LevelsAnswer }) {
  const { decimal, integer } = useFormat()
  const { levels: words } = useCampaignWords()
  const say = words.data
  const { byRecords } = answer
  const [few, many] = [byRecords[0], byRecords.at(-1)]
  if (few === undefined || many === undefined) return null
  return (
    <Figure
      id="records"
      title={say.title}
      unit={say.unit}
      how={say.how}
      sentence={say.sentence({
        few: few.records,
        many: many.records,
        fewGain: estimateOf(few.gain),
        manyGain: estimateOf(many.gain),
        sure: many.gain.kind === 'interval' && many.gain.low > 0,
      })}
      table={{
        columns: [
          { key: 'records', name: say.records, digits: 0 },
          { key: 'gain', name: words.gains.learned, unit: words.perHundred, digits: 1, signed: true },
          { key: 'range', name: say.range, unit: words.perHundred, digits: 1, signed: true },
        ],
        rows: byRecords.map(({ records, gain }) => ({ records, gain: hundredfold(gain), range: rangeOf(gain, 100) })),
      }}
    >
      <Plot height={300}>
        <CurveChart
          xs={byRecords.map(({ records }) => records)}
          xName={say.records}
          xWords={(value) => integer(value)}
          yWords={(value) => decimal(value, 1)}
          fromZero={false}
          curves={[
            {
              key: 'gain',
              name: words.gains.learned,
              look: 'ink',
              values: byRecords.map(({ gain }) => 100 * estimateOf(gain)),
              band: byRecords.map(({ gain }) => (gain.kind === 'interval' ? ([100 * gain.low, 100 * gain.high] as const) : null)),
            },
          ]}
        />
      </Plot>
    </Figure>
  )
}
