import { useStore } from 'zustand'
import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { useFormat } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { Slider } from '../../../parts/Slider'
import { levelling, PRICES } from '../choices/beside'
import { useCampaignWords } from '../useCampaignWords'
import { balanceOf, type Prices, withAll } from './derive'

/** Prices are turned by hand; what is left over, and from how many people on, follows. */
export function Costs({ answer }: { readonly answer: LevelsAnswer }) {
  const { integer, signed } = useFormat()
  const { levels: words } = useCampaignWords()
  const say = words.costs
  const prices = useStore(levelling.store)
  const turn = (price: keyof Prices) => (value: number) => levelling.store.setState({ [price]: value })
  const balances = withAll(answer).map((level) => balanceOf(level, prices))
  const best = [...balances].sort((a, b) => b.net - a.net)[0]
  return (
    <section aria-labelledby="levels-costs" data-testid="costs">
      <h2 id="levels-costs">{say.title}</h2>
      <p className="campaign-note">{say.setByUs}</p>
      <div className="campaign-prices">
        <Slider
          label={say.message}
          range={PRICES.message}
          value={prices.message}
          words={say.euros(prices.message)}
          onChange={turn('message')}
        />
        <Slider label={say.record} range={PRICES.record} value={prices.record} words={say.euros(prices.record)} onChange={turn('record')} />
        <Slider label={say.play} range={PRICES.play} value={prices.play} words={say.euros(prices.play)} onChange={turn('play')} />
        <Slider
          label={say.audience}
          range={PRICES.audience}
          value={prices.audience}
          words={say.people(prices.audience)}
          onChange={turn('audience')}
        />
      </div>
      <DataTable
        caption={say.title}
        columns={[
          { key: 'level', name: say.level },
          { key: 'extra', name: say.extra, numeric: true },
          { key: 'worth', name: say.worth, numeric: true },
          { key: 'cost', name: say.cost, numeric: true },
          { key: 'net', name: say.net, numeric: true },
          { key: 'from', name: say.from, numeric: true },
        ]}
        lines={balances.map(({ level, extra, worth, cost, net, from }) => ({
          key: level.level,
          cells: {
            level: words.names[level.level],
            extra: extra === 0 ? integer(0) : signed(extra, 0),
            worth: say.euros(worth),
            cost: say.euros(cost),
            net: say.euros(net),
            from: level.level === 'world' ? '–' : from === null ? say.never : say.people(from),
          },
        }))}
      />
      <p role="status">
        {best !== undefined && best.level.level !== 'world' && best.net > 0
          ? say.sentence(words.names[best.level.level], best.net)
          : say.sentenceNone}
      </p>
    </section>
  )
}
