import type { Snapshot } from '../../../engine/lab/snapshot'
import type { Messages } from '../../../i18n/messages'
import type { Rich } from '../../../i18n/rich'
import type { Scenario } from '../../../scenario/knobs'
import type { Series } from '../../charts/series'

/** A curve of comings and goings, ready to be drawn. */
export interface MemberView {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly how: string
  readonly sentence: Rich | null
  readonly series: readonly Series[]
}

type Days = Snapshot['recorded']['days']

const DAYS_A_MONTH = 30
const PERCENT = 100

/** Who is a member, who left and who came, day by day; each coming and going over the 30 days before. */
export function membersOf(
  days: Days,
  { winBack }: Pick<Scenario, 'winBack'>,
  { membership }: Pick<Messages, 'membership'>,
): readonly MemberView[] {
  const { members, left, came } = membership.everybody
  const last = days.at(-1)
  const goings = lastMonth(days, ({ left: gone }) => gone)
  const unpaid = lastMonth(days, ({ leftUnpaid }) => leftUnpaid)
  const returned = lastMonth(days, (day) => day.returned)
  const joined = lastMonth(days, (day) => day.joined)
  const newest = days.length - 1
  return [
    {
      id: 'members',
      ...worded(members),
      sentence: last === undefined ? null : members.sentence(last.members, last.accounts),
      series: [{ key: 'value', name: '', layer: 'recorded', values: days.map((day) => day.members) }],
    },
    {
      id: 'left',
      ...worded(left),
      sentence: last === undefined ? null : left.sentence(goings[newest], unpaid[newest], churnOf(days)),
      series: [
        { key: 'left', name: left.all, layer: 'recorded', values: goings },
        { key: 'unpaid', name: left.unpaid, layer: 'recorded', reference: true, values: unpaid },
      ],
    },
    {
      id: 'came',
      ...worded({ ...came, how: came.how(winBack) }),
      sentence: last === undefined ? null : came.sentence(returned[newest], joined[newest]),
      series: [
        { key: 'returned', name: came.returned, layer: 'recorded', values: returned },
        { key: 'joined', name: came.joined, layer: 'recorded', reference: true, values: joined },
      ],
    },
  ]
}

const worded = ({ title, unit, how }: { readonly title: string; readonly unit: string; readonly how: string }) => ({ title, unit, how })

/** Of each day: the sum over it and the 29 days before. */
export function lastMonth(days: Days, of: (day: Days[number]) => number): readonly number[] {
  let sum = 0
  return days.map((day, at) => {
    sum += of(day)
    if (at >= DAYS_A_MONTH) sum -= of(days[at - DAYS_A_MONTH])
    return sum
  })
}

/** Percent of accounts that left, over the last 30 days or as many as there are, brought to a month. */
export function churnOf(days: Days): number {
  const month = days.slice(-DAYS_A_MONTH)
  const accounts = month.reduce((sum, day) => sum + day.accounts, 0)
  return accounts === 0 ? 0 : (PERCENT * DAYS_A_MONTH * month.reduce((sum, day) => sum + day.left, 0)) / accounts
}
