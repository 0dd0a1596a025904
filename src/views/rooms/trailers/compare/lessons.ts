/** What three kinds of success taught, as pictures and tables need it. Pure. */
import type { Crowd } from '../../../../engine/lab/launch/crowds'
import type { LaunchMeasure } from '../../../../engine/lab/launch/measured'
import type { RewardLived, RewardsCompared } from '../../../../engine/lab/launch/rewards'
import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { CROWDS } from '../../../vocabulary'
import { known } from './derive'

/** The same for all three, so that they can stand side by side. */
export const LESSON_MEASURES: readonly LaunchMeasure[] = ['pressed', 'plays', 'completions', 'completedOfPressed', 'hours']
export const REAL_LESSONS: readonly LaunchMeasure[] = ['enjoyment', 'satisfaction', 'letDowns']

/** Of 1, even where one lot alone has been lived. */
export const shareOf = ({ trailers }: RewardLived, trailer: number): number => {
  const { shares } = trailers[trailer]
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

export interface Most {
  readonly trailer: number
  readonly share: number
}

export function mostShown(lived: RewardLived): Most {
  const shares = lived.trailers.map((_, trailer) => shareOf(lived, trailer))
  const share = Math.max(...shares)
  return { trailer: shares.indexOf(share), share }
}

export interface SureDifference {
  readonly reward: TrailerReward
  readonly measure: LaunchMeasure
  /** Against the first reward, in the measure's own unit. */
  readonly by: number
}

/** What surely differs from the first: the interval leaves out 0. */
export const sureDifferences = ({ rewards }: RewardsCompared, measures: readonly LaunchMeasure[]): readonly SureDifference[] =>
  rewards.slice(1).flatMap(({ reward, againstFirst }) =>
    measures.flatMap((measure): readonly SureDifference[] => {
      const difference = known(againstFirst[measure])
      return difference !== null && (difference.low > 0 || difference.high < 0) ? [{ reward, measure, by: difference.estimate }] : []
    }),
  )

/** By crowd and reward, the trailer that the crowd was shown most; crowds too small to say are left out. */
export interface CrowdLesson {
  readonly crowd: Crowd
  readonly most: readonly Most[]
}

const LEAST_SEEN = 20

export function crowdLessons({ rewards }: RewardsCompared): readonly CrowdLesson[] {
  return CROWDS.flatMap((crowd, row): readonly CrowdLesson[] => {
    const most = rewards.flatMap(({ shown, trailers }): readonly Most[] => {
      const counts = Array.from(shown.subarray(row * trailers.length, (row + 1) * trailers.length))
      const all = counts.reduce((sum, count) => sum + count, 0)
      const top = Math.max(...counts)
      return all < LEAST_SEEN ? [] : [{ trailer: counts.indexOf(top), share: top / all }]
    })
    return most.length === rewards.length ? [{ crowd, most }] : []
  })
}
