import type { ReachAnswer, ReachPoint } from '../../../../engine/lab/campaign/reach'
import { useChosen } from '../../../../store/choices/chosen'
import { useFormat } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Slider } from '../../../parts/Slider'
import { CPM, levelling } from '../choices/beside'
import { estimateOf, rangeOf } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'

const THOUSAND = 1000

/** What one more viewer costs where the contact is bought, and what another title loses where it is not. */
export function Price({ answer }: { readonly answer: ReachAnswer }) {
  const { decimal } = useFormat()
  const { levels } = useCampaignWords()
  const say = levels.reach
  const [cpm, setCpm] = useChosen(levelling, 'cpm')
  const priceOf = ({ used, more }: ReachPoint): number | null => {
    const won = estimateOf(more)
    return won <= 0 ? null : (used * cpm) / THOUSAND / won
  }
  const bought = answer.reach.filter(({ way }) => way === 'bought').at(-1)
  const price = bought === undefined ? null : priceOf(bought)
  const own = answer.reach.find(({ way }) => way === 'ownScreen')
  const lost = own === undefined ? 0 : own.lost / Math.max(1e-9, estimateOf(own.more))
  return (
    <Figure
      id="price"
      title={say.title}
      sentence={say.sentence({
        bought: price === null ? levels.unknown : levels.costs.euros(price),
        own: say.free,
        lost: decimal(lost, 1),
      })}
      how={say.how}
      controls={<Slider label={say.cpm} range={CPM} value={cpm} words={levels.costs.euros(cpm)} onChange={setCpm} />}
      table={{
        columns: [
          { key: 'way', name: say.way },
          { key: 'used', name: say.used, digits: 0 },
          { key: 'extra', name: say.extra, digits: 0 },
          { key: 'range', name: `${say.extra}, ${levels.data.range}`, digits: 0 },
          { key: 'cost', name: say.cost, unit: '€', digits: 2 },
          { key: 'lost', name: say.lost, digits: 0 },
        ],
        rows: answer.reach.map((point) => ({
          way: say.ways[point.way](say.share[point.way](point.share)),
          used: point.used,
          extra: point.more.kind === 'interval' ? point.more.estimate : null,
          range: rangeOf(point.more),
          cost: point.way === 'bought' ? priceOf(point) : 0,
          lost: point.way === 'bought' ? 0 : point.lost,
        })),
      }}
    />
  )
}
