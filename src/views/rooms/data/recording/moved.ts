/** What each way of asking does to each of the three doors, in points of a hundred households. */
import type { WorthArm } from '../../../../engine/lab/worth/arms'
import type { Worth } from '../../../../engine/lab/worth/compareArms'
import type { Door } from '../../../../engine/lab/worth/readings'
import { measuredBy } from '../worth/derive'

export const DOORS: readonly Door[] = ['stay', 'use', 'share']
const HUNDRED = 100

export interface MovedArm {
  readonly arm: WorthArm
  readonly level: number | null
  readonly difference: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface MovedDoor {
  readonly door: Door
  /** The first stands for itself; its difference is 0. */
  readonly arms: readonly MovedArm[]
  /** Those whose interval leaves out 0. */
  readonly told: readonly MovedArm[]
}

export const movedDoors = ({ arms }: Worth): readonly MovedDoor[] =>
  DOORS.map((door) => {
    const moved = arms.map((one): MovedArm => {
      const measured = measuredBy(one, door)
      const level = measured?.level.kind === 'interval' ? HUNDRED * measured.level.estimate : null
      const difference = measured?.difference
      if (difference?.kind !== 'interval') return { arm: one.arm, level, difference: null, low: null, high: null }
      const { estimate, low, high } = difference
      return { arm: one.arm, level, difference: HUNDRED * estimate, low: HUNDRED * low, high: HUNDRED * high }
    })
    const told = moved.slice(1).filter(({ low, high }) => low !== null && high !== null && (low > 0 || high < 0))
    return { door, arms: moved, told }
  })
