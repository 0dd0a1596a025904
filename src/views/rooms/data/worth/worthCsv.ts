/** A comparison as comma-separated values: a line an arm and measure. */
import type { Worth } from '../../../../engine/lab/worth/compareArms'
import type { Messages } from '../../../../i18n/messages'
import { linesAsCsv } from '../../../charts/csv'
import { RECORDED, TRUE, type What, wordArm } from './derive'

export function csvOfWorth({ arms, people, days, worlds }: Worth, what: What, messages: Messages): string {
  const { columns, measures } = messages.dataRoom.worth
  const head = [columns.arm, messages.dataRoom.worth.measure, columns.level, columns.difference, 'low', 'high', 'people', 'days', 'worlds']
  const lines = arms.flatMap((one) =>
    [...RECORDED, ...TRUE].flatMap((measure) => {
      const measured = one.measures[measure]
      if (measured === undefined || measured === null) return []
      const { level, difference } = measured
      const ends = difference.kind === 'interval' ? [difference.estimate, difference.low, difference.high].map(String) : ['', '', '']
      const mean = level.kind === 'interval' ? String(level.estimate) : ''
      return [[wordArm(one.arm, messages, what), measures[measure], mean, ...ends, String(people), String(days), String(worlds)]]
    }),
  )
  return linesAsCsv([head, ...lines])
}
