/** A comparison as numbers: a line an arm and measure. */
import type { Worth } from '../../../../engine/lab/worth/compareArms'
import type { Messages } from '../../../../i18n/messages'
import type { FigureTable } from '../../../charts/table'
import { DIGITS, measuresOf, type What, wordArm } from './derive'

/** All measures have as many digits as the finest. */
const FINEST = Math.max(...Object.values(DIGITS))

export function figuresOf({ arms }: Worth, what: What, messages: Messages): FigureTable {
  const { worth: say } = messages.dataRoom
  const { columns, measures } = say
  const numeric = (key: 'level' | 'difference' | 'interval') => ({ key, name: columns[key], digits: FINEST, signed: key !== 'level' })
  return {
    columns: [
      { key: 'arm', name: what === 'proxy' ? messages.felt.arms.arm : columns.arm },
      { key: 'measure', name: say.measure },
      numeric('level'),
      numeric('difference'),
      numeric('interval'),
    ],
    rows: arms.flatMap((one) =>
      measuresOf(what, true).flatMap((measure) => {
        const measured = one.measures[measure]
        if (measured === undefined || measured === null) return []
        const { level, difference } = measured
        const known = difference.kind === 'interval'
        return [
          {
            arm: wordArm(one.arm, messages, what),
            measure: measures[measure],
            level: level.kind === 'interval' ? level.estimate : null,
            difference: known ? difference.estimate : null,
            interval: known ? ([difference.low, difference.high] as const) : null,
          },
        ]
      }),
    ),
  }
}
