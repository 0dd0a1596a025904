import { lazy } from 'react'
import type { ReachAnswer } from '../../../../engine/lab/campaign/reach'
import { useChosen } from '../../../../store/choices/chosen'
import { useFormat } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Plot } from '../../../charts/Plot'
import { Button } from '../../../parts/Button'
import { Slider } from '../../../parts/Slider'
import { Waiting } from '../../../parts/Waiting'
import { ASPECTS } from '../../../vocabulary'
import { FATIGUE, levelling } from '../choices/beside'
import { estimateOf, hundredfold, rangeOf } from '../intervals'
import { useCampaign } from '../useCampaign'
import { useCampaignWords } from '../useCampaignWords'
import { Price } from './Price'

const CurveChart = lazy(async () => ({ default: (await import('../../../charts/CurveChart')).CurveChart }))

const WORLDS = 4
const PEOPLE = 600
const MOST = 10

/** How often one person may be addressed, and what one more viewer costs. */
export function Reach({ seed }: { readonly seed: number }) {
  const { decimal } = useFormat()
  const { levels: say } = useCampaignWords()
  const [fatigue, setFatigue] = useChosen(levelling, 'fatigue')
  const campaign = useCampaign<'reach'>()
  const tone = ASPECTS.indexOf('lead')
  const run = (): void =>
    campaign.run({
      question: 'reach',
      about: { seed, worlds: WORLDS, people: PEOPLE, added: [], genre: 'politics', tone, fatigue, most: MOST },
    })
  const { answer } = campaign
  return (
    <div className="campaign" data-testid="reach">
      <div className="campaign-controls">
        <Slider label={say.contacts.fatigue} range={FATIGUE} value={fatigue} words={decimal(fatigue, 2)} onChange={setFatigue} />
        <Button look={answer === null ? 'strong' : 'quiet'} onClick={run}>
          {say.run2}
        </Button>
      </div>
      <Waiting on={campaign} words={campaign.done === null ? null : say.waitingReach(WORLDS)} />
      {answer !== null && (
        <>
          <Contacts answer={answer} />
          <Price answer={answer} />
        </>
      )}
    </div>
  )
}

function Contacts({ answer }: { readonly answer: ReachAnswer }) {
  const { levels } = useCampaignWords()
  const say = levels.contacts
  const { fatigue, best } = answer
  const at = fatigue[best]
  const most = fatigue.length - 1
  const gain = at === undefined ? 0 : estimateOf(at.more)
  return (
    <Figure
      id="contacts"
      title={say.title}
      unit={say.unit}
      how={say.how}
      sentence={
        best === most
          ? say.sentenceNever(most, gain)
          : say.sentence({ best, more: gain, first: fatigue[1] === undefined ? 0 : estimateOf(fatigue[1].more) })
      }
      table={{
        columns: [
          { key: 'count', name: say.count, digits: 0 },
          { key: 'pressed', name: say.pressed, digits: 1 },
          { key: 'more', name: levels.gains.learned, unit: levels.perHundred, digits: 1, signed: true },
          { key: 'range', name: levels.data.range, unit: levels.perHundred, digits: 1, signed: true },
          { key: 'sent', name: say.sent, digits: 1 },
        ],
        rows: fatigue.map(({ contacts, pressed, more, sent }) => ({
          count: contacts,
          pressed: 100 * estimateOf(pressed),
          more: hundredfold(more),
          range: rangeOf(more, 100),
          sent,
        })),
      }}
    >
      <Turning answer={answer} />
    </Figure>
  )
}

/** Where one contact more begins to take away. */
function Turning({ answer: { fatigue, best } }: { readonly answer: ReachAnswer }) {
  const { decimal, integer } = useFormat()
  const say = useCampaignWords().levels.contacts
  const base = estimateOf(fatigue[0].pressed)
  return (
    <Plot height={300}>
      <CurveChart
        xs={fatigue.map(({ contacts }) => contacts)}
        xName={say.count}
        xWords={(value) => integer(value)}
        yWords={(value) => decimal(value, 0)}
        fromZero={false}
        marks={best === fatigue.length - 1 ? [] : [{ x: best, name: integer(best), strong: true }]}
        curves={[
          {
            key: 'pressed',
            name: say.pressed,
            look: 'ink',
            values: fatigue.map(({ pressed }) => 100 * estimateOf(pressed)),
            band: fatigue.map(({ more }) =>
              more.kind === 'interval' ? ([100 * (base + more.low), 100 * (base + more.high)] as const) : null,
            ),
          },
        ]}
      />
    </Plot>
  )
}
