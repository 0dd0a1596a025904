import { lazy } from 'react'
import type { FatesAnswer } from '../../../../engine/lab/campaign/fates'
import { useChosen } from '../../../../store/choices/chosen'
import { useFormat } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Plot } from '../../../charts/Plot'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { levelling, MOUTH_CHOICES, MOUTHS } from '../choices/beside'
import { estimateOf } from '../intervals'
import { useCampaign } from '../useCampaign'
import { useCampaignWords } from '../useCampaignWords'

const CurveChart = lazy(async () => ({ default: (await import('../../../charts/CurveChart')).CurveChart }))

type Mouth = (typeof MOUTH_CHOICES)[number]

/** The same people, the same campaign, other luck. */
export function Fates({ seed }: { readonly seed: number }) {
  const { levels } = useCampaignWords()
  const say = levels.fates
  const [mouth, setMouth] = useChosen(levelling, 'mouth')
  const campaign = useCampaign<'fates'>()
  const run = (): void =>
    campaign.run({
      question: 'fates',
      about: { seed, people: 400, fates: 8, days: 28, mouths: MOUTH_CHOICES.map((choice) => MOUTHS[choice]), campaign: 0.2 },
    })
  const { answer } = campaign
  return (
    <div className="campaign" data-testid="fates">
      <div className="campaign-controls">
        <Select
          label={say.mouth}
          labelSeen
          value={mouth}
          options={MOUTH_CHOICES.map((value) => ({ value, name: say.mouths[value] }))}
          onChange={setMouth}
        />
        <Button look={answer === null ? 'strong' : 'quiet'} onClick={run}>
          {say.run}
        </Button>
      </div>
      <Waiting on={campaign} words={campaign.done === null ? null : say.waiting} />
      {answer !== null && <Fan answer={answer} mouth={mouth} />}
    </div>
  )
}

function Fan({ answer, mouth }: { readonly answer: FatesAnswer; readonly mouth: Mouth }) {
  const { decimal, integer } = useFormat()
  const { levels } = useCampaignWords()
  const say = levels.fates
  const shown = answer.worlds.find(({ wordOfMouth }) => wordOfMouth === MOUTHS[mouth])
  const none = answer.worlds.find(({ wordOfMouth }) => wordOfMouth === 0)
  if (shown === undefined || none === undefined) return null
  const ends = shown.courses.map((course) => course.at(-1) ?? 0)
  const days = Array.from({ length: answer.days }, (_, day) => day)
  return (
    <>
      <Figure
        id="fates"
        title={say.title}
        unit={say.unit}
        how={say.how}
        sentence={say.sentence({ low: Math.min(...ends), high: Math.max(...ends), fates: ends.length })}
        table={{
          columns: [
            { key: 'day', name: say.day, digits: 0 },
            ...shown.courses.map((_, life) => ({ key: `life ${life}`, name: say.life(life + 1), unit: levels.perHundred, digits: 1 })),
          ],
          rows: days.map((day) => ({
            day,
            ...Object.fromEntries(shown.courses.map((course, life) => [`life ${life}`, 100 * (course[day] ?? 0)])),
          })),
        }}
      >
        <Plot height={300}>
          <CurveChart
            xs={days}
            xName={say.day}
            xWords={(value) => integer(value)}
            yWords={(value) => decimal(value, 0)}
            curves={shown.courses.map((course, life) => ({
              key: `life ${life}`,
              name: say.life(life + 1),
              look: 'recorded' as const,
              values: course.map((share) => 100 * share),
            }))}
          />
        </Plot>
      </Figure>
      {shown !== none && (
        <p>
          {say.compare({
            gini0: estimateOf(none.inequality),
            gini: estimateOf(shown.inequality),
            apart0: none.unpredictability,
            apart: shown.unpredictability,
          })}
        </p>
      )}
    </>
  )
}
