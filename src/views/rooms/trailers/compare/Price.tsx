import type { PromiseGroup, PromisePrice, PromisePriceIn } from '../../../../engine/lab/launch/promise'
import type { Interval, Unknown } from '../../../../engine/math/intervals'
import type { Rich } from '../../../../i18n/rich'
import { useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Forest, type ForestRow } from '../../../charts/Forest'
import { Sentence } from '../../../parts/Sentence'
import { ASPECTS } from '../../../vocabulary'
import { rangeOf } from '../intervals'
import { letterAt } from '../launch/derive'
import { known } from './derive'
import { usePromiseWords } from './usePromiseWords'

type Say = ReturnType<typeof usePromiseWords>['price']

/** Whom an empty promise won, and what it cost: among those who like it, among the others, among all. */
export function Price({ price }: { readonly price: PromisePrice }) {
  const { words } = useMessages()
  const say = usePromiseWords().price
  const { promising, aspect } = price.request
  const promised = words.aspects[ASPECTS[aspect]]
  const rows = rowsOf(price, promised, say)
  const title = say.title(letterAt(promising), promised)
  return (
    <>
      <p data-testid="promise-price">
        <Sentence text={price.seeds < 2 ? [say.oneLot] : saidOf(price, promised, say)} />
      </p>
      <Figure
        id="promise"
        title={title}
        unit={say.unit}
        how={say.how}
        table={{
          columns: [
            { key: 'name', name: say.what },
            { key: 'value', name: say.value, digits: 1, signed: true },
            { key: 'range', name: say.band, digits: 1, signed: true },
          ],
          rows: rows.map(({ name, note, value }) => ({
            name: `${name}, ${note ?? ''}`,
            value: value.kind === 'interval' ? value.estimate : null,
            range: rangeOf(value),
          })),
        }}
      >
        <Forest rows={rows} />
      </Figure>
    </>
  )
}

function rowsOf({ groups }: PromisePrice, promised: string, say: Say): readonly ForestRow[] {
  const nameOf = (group: PromiseGroup): string => (group === 'fond' ? say.groups.fond(promised) : say.groups[group])
  const row = ({ group, people }: PromisePriceIn, what: 'plays' | 'finished', value: Interval | Unknown): ForestRow => ({
    key: `${group} ${what}`,
    name: what === 'plays' ? `${nameOf(group)} (${say.people(people)})` : '',
    note: say[what],
    value,
    words: value.kind === 'interval' ? say.words(value.estimate) : say.unknown,
    range: value.kind === 'interval' ? say.range(value.low, value.high) : '',
    ...(group === 'all' ? { look: 'marked' as const } : {}),
  })
  return groups.flatMap((each) => [row(each, 'plays', each.won), row(each, 'finished', each.finishedMore)])
}

/** Whom it won, whom it lost, and what became of those whom it won. */
function saidOf({ groups, letDowns }: PromisePrice, aspect: string, say: Say): Rich {
  const [fond, others] = groups
  const [won, lost, kept, down] = [known(fond.won), known(others.won), known(fond.kept), known(letDowns)]
  if (won === null || lost === null) return [say.oneLot]
  const about = { aspect, people: fond.people, won: won.estimate, low: won.low, high: won.high }
  const first = won.low > 0 ? say.pulled(about) : won.high < 0 ? say.lost(about) : say.unsure(about)
  const rest = say.others({ won: lost.estimate, low: lost.low, high: lost.high })
  const price =
    won.low > 0 && fond.endedOfWon !== null
      ? endedOf(fond.endedOfWon, fond, say)
      : kept === null
        ? []
        : say.kept(100 * kept.estimate, 100 * kept.low, 100 * kept.high)
  return [...first, ...rest, ...price, ...(down === null ? [] : say.letDowns(down.estimate, down.low, down.high))]
}

/** Of 100 plays that were won, so many were finished, where usually so many are. */
function endedOf({ estimate, low, high }: Interval, { pressed, finished }: PromisePriceIn, say: Say): Rich {
  const ofHundred = (share: number): number => 100 * Math.min(1, Math.max(0, share))
  const usual = finished[0] / Math.max(1, pressed[0])
  return say.ended({ won: ofHundred(estimate), low: ofHundred(low), high: ofHundred(high) }, 100 * usual)
}
