import { useStore } from 'zustand'
import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { Slider } from '../../../parts/Slider'
import { levelling, PRICES } from '../choices/beside'
import { useCampaignWords } from '../useCampaignWords'
import { type Balance, balanceOf, type Prices, withAll } from './derive'

const SLIDERS = [
  ['message', 'euros'],
  ['record', 'euros'],
  ['play', 'euros'],
  ['audience', 'people'],
] as const

/** Prices are turned by hand; what is left over, and from how many people on, follows. */
export function Costs({ answer }: { readonly answer: LevelsAnswer }) {
  const { levels: words } = useCampaignWords()
  const say = words.costs
  const prices = useStore(levelling.store)
  const turn = (price: keyof Prices) => (value: number) => levelling.store.setState({ [price]: value })
  const balances = withAll(answer).map((level) => balanceOf(level, prices))
  const best = [...balances].sort((a, b) => b.net - a.net)[0]
  return (
    <div data-testid="costs">
      <Figure
        id="costs"
        title={say.title}
        awaited
        sentence={
          best !== undefined && best.level.level !== 'world' && best.net > 0
            ? say.sentence(words.names[best.level.level], best.net)
            : say.sentenceNone
        }
        controls={
          <>
            <p className="campaign-note">{say.setByUs}</p>
            <div className="campaign-prices">
              {SLIDERS.map(([price, saidIn]) => (
                <Slider
                  key={price}
                  label={say[price]}
                  range={PRICES[price]}
                  value={prices[price]}
                  words={say[saidIn](prices[price])}
                  onChange={turn(price)}
                />
              ))}
            </div>
          </>
        }
        table={tableOf(balances, words)}
      />
    </div>
  )
}

function tableOf(balances: readonly Balance[], words: ReturnType<typeof useCampaignWords>['levels']): FigureTable {
  const say = words.costs
  return {
    columns: [
      { key: 'level', name: say.level },
      { key: 'extra', name: say.extra, digits: 0, signed: true },
      { key: 'worth', name: say.worth, unit: '€', digits: 0 },
      { key: 'cost', name: say.cost, unit: '€', digits: 0 },
      { key: 'net', name: say.net, unit: '€', digits: 0, signed: true },
      { key: 'from', name: say.from },
    ],
    rows: balances.map(({ level, extra, worth, cost, net, from }) => ({
      level: words.names[level.level],
      extra,
      worth,
      cost,
      net,
      from: level.level === 'world' ? null : from === null ? say.never : say.people(from),
    })),
  }
}
