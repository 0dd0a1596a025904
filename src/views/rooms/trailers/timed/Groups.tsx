import type { TimedAnswer } from '../../../../engine/lab/campaign/timed'
import type { GroupLift } from '../../../../engine/lab/campaign/timedGroups'
import type { TimedPlan } from '../../../../engine/lab/campaign/timedRuns'
import { useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Forest, type ForestRow } from '../../../charts/Forest'
import type { FigureTable } from '../../../charts/table'
import { ASPECTS } from '../../../vocabulary'
import { estimateOf, hundredfold, isBelowZero, rangeOf, wordInterval } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'
import { nameOfGroup, ranked } from './derive'

interface GroupsProps {
  readonly answer: TimedAnswer
  readonly plan: TimedPlan
}

/** By group: what the campaign did, and what of it the tone did. */
export function Groups({ answer, plan }: GroupsProps) {
  return (
    <div className="campaign-pair">
      <Lift answer={answer} />
      <TonePart answer={answer} plan={plan} />
    </div>
  )
}

function useRows() {
  const { timed: say } = useCampaignWords()
  const nameOf = (group: number): string => nameOfGroup(group, say.groups)
  const rows = (groups: readonly GroupLift[], by: 'lift' | 'tone', all: GroupLift['lift']): readonly ForestRow[] => [
    { key: 'all', name: say.lift.all, value: all, look: 'marked', ...wordInterval(all, say) },
    ...ranked(groups, by).map(
      (group): ForestRow => ({
        key: String(group.group),
        name: nameOf(group.group),
        note: say.lift.people(group.people),
        value: group[by],
        ...wordInterval(group[by], say),
      }),
    ),
  ]
  const table = (lines: readonly ForestRow[]): FigureTable => ({
    columns: [
      { key: 'name', name: say.lift.all },
      { key: 'value', name: say.lift.value, digits: 1, signed: true },
      { key: 'range', name: say.forecast.band, digits: 1, signed: true },
    ],
    rows: lines.map(({ name, value }) => ({ name, value: hundredfold(value), range: rangeOf(value, 100) })),
  })
  return { nameOf, rows, table }
}

function Lift({ answer }: Pick<GroupsProps, 'answer'>) {
  const { timed } = useCampaignWords()
  const { nameOf, rows, table } = useRows()
  const order = ranked(answer.groups, 'lift')
  const lines = rows(answer.groups, 'lift', answer.lift)
  const [best, least] = [order[0], order.at(-1)]
  return (
    <Figure
      id="lift"
      title={timed.lift.title}
      unit={timed.lift.unit}
      how={timed.lift.how}
      table={table(lines)}
      sentence={timed.lift.sentence({
        withIt: estimateOf(answer.withIt),
        without: estimateOf(answer.without),
        lift: estimateOf(answer.lift),
        best: best === undefined ? timed.unknown : nameOf(best.group),
        least: least === undefined ? timed.unknown : nameOf(least.group),
        driven: order.filter(({ lift }) => isBelowZero(lift)).map(({ group }) => nameOf(group)),
      })}
    >
      <Forest rows={lines} />
    </Figure>
  )
}

function TonePart({ answer, plan }: GroupsProps) {
  const { words } = useMessages()
  const { timed } = useCampaignWords()
  const { nameOf, rows, table } = useRows()
  const lines = rows(answer.groups, 'tone', answer.toneLift)
  const order = ranked(answer.groups, 'tone')
  const worst = order.at(-1)
  return (
    <Figure
      id="tone"
      title={timed.tonePart.title}
      unit={timed.tonePart.unit}
      how={timed.tonePart.how}
      table={table(lines)}
      sentence={timed.tonePart.sentence({
        tone: words.aspects[ASPECTS[plan.tone]],
        all: estimateOf(answer.toneLift),
        worst: worst === undefined ? timed.unknown : nameOf(worst.group),
        worstBy: worst === undefined ? 0 : estimateOf(worst.tone),
        hurt: order.filter(({ tone }) => isBelowZero(tone)).map(({ group }) => nameOf(group)),
      })}
    >
      <Forest rows={lines} />
    </Figure>
  )
}
