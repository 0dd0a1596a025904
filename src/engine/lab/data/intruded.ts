/**
 * Whom does a page that knows them well please, and whom not? By how soon a household feels intruded upon: hidden, for the lab alone.
 *
 * Answers: the mean satisfaction (−1..1) of those who use the service, in the third of households with the lowest threshold, in the middle third,
 * and in the third with the highest (`world/evening/intrusion.ts`). Thirds of households, ties by number; the visitor's is left out.
 * Misleads: where the knob `intrusion` is 0 nobody has a threshold, and the thirds differ by lot alone.
 */
import { mean } from '../../math/summary'
import { thresholdOf } from '../../world/evening/intrusion'
import type { Evening } from '../evening'

export interface IntrudedThird {
  /** Mean threshold, 0..1. */
  readonly threshold: number
  /** Null where nobody is left. */
  readonly satisfaction: number | null
}

const THIRDS = [0, 1, 2]

/** From the third that feels intruded upon soonest to the one that hardly ever does. */
export function intrudedThirds({ world }: Evening): readonly IntrudedThird[] {
  const { stage } = world.backstage
  const { households, viewers, moods } = stage.people
  const all = Array.from({ length: households.count }, (_, household) => household)
    .filter((household) => household !== households.visitor)
    .map((household) => ({ household, threshold: thresholdOf(stage, household) }))
    .sort((one, other) => one.threshold - other.threshold || one.household - other.household)
  return THIRDS.map((third) => {
    const members = all.slice(Math.round((third * all.length) / 3), Math.round(((third + 1) * all.length) / 3))
    const felt = members.flatMap(({ household }) => {
      const [from, to] = [households.firstViewer[household], households.firstViewer[household + 1]]
      return Array.from({ length: to - from }, (_, at) => from + at)
        .filter((viewer) => viewers.gone[viewer] === 0)
        .map((viewer) => moods.satisfaction[viewer])
    })
    return {
      threshold: members.length === 0 ? 1 : mean(members.map(({ threshold }) => threshold)),
      satisfaction: felt.length === 0 ? null : mean(felt),
    }
  })
}
