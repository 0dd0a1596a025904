import type { ReachAnswer, ReachPoint } from '../../../../engine/lab/campaign/reach'
import { useChosen } from '../../../../store/choices/chosen'
import { useFormat } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { Slider } from '../../../parts/Slider'
import { CPM, levelling } from '../choices/beside'
import { estimateOf } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'

const THOUSAND = 1000

/** What one more viewer costs where the contact is bought, and what another title loses where it is not. */
export function Price({ answer }: { readonly answer: ReachAnswer }) {
  const { decimal, integer } = useFormat()
  const { levels } = useCampaignWords()
  const say = levels.reach
  const [cpm, setCpm] = useChosen(levelling, 'cpm')
  const priceOf = ({ used, more }: ReachPoint): string => {
    const won = estimateOf(more)
    return won <= 0 ? levels.unknown : levels.costs.euros((used * cpm) / THOUSAND / won)
  }
  const bought = answer.reach.filter(({ way }) => way === 'bought').at(-1)
  const own = answer.reach.find(({ way }) => way === 'ownScreen')
  const lost = own === undefined ? 0 : own.lost / Math.max(1e-9, estimateOf(own.more))
  return (
    <section className="figure measure" aria-labelledby="levels-reach" data-testid="price">
      <h2 id="levels-reach" className="measure-title">
        {say.title}
      </h2>
      <p className="measure-sentence">
        <Sentence
          text={say.sentence({ bought: bought === undefined ? levels.unknown : priceOf(bought), own: say.free, lost: decimal(lost, 1) })}
        />
      </p>
      <Slider label={say.cpm} range={CPM} value={cpm} words={levels.costs.euros(cpm)} onChange={setCpm} />
      <DataTable
        caption={say.title}
        columns={[
          { key: 'way', name: say.way },
          { key: 'used', name: say.used, numeric: true },
          { key: 'extra', name: say.extra, numeric: true },
          { key: 'cost', name: say.cost, numeric: true },
          { key: 'lost', name: say.lost, numeric: true },
        ]}
        lines={answer.reach.map((point) => ({
          key: `${point.way} ${point.share}`,
          cells: {
            way: say.ways[point.way](say.share[point.way](point.share)),
            used: integer(point.used),
            extra:
              point.more.kind === 'interval'
                ? `${decimal(point.more.estimate, 0)} (${decimal(point.more.low, 0)} – ${decimal(point.more.high, 0)})`
                : levels.unknown,
            cost: point.way === 'bought' ? priceOf(point) : levels.costs.euros(0),
            lost: point.way === 'bought' ? integer(0) : integer(point.lost),
          },
        }))}
      />
      <How about={say.title}>
        <p>{say.how}</p>
      </How>
    </section>
  )
}
