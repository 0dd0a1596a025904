/**
 * The service asks everybody for their data, on a morning: who gives what, who leaves, who gives in.
 *
 * Answers household by household (consent.ts); those who leave cancel on that day. Who gave in stays pressed until asked again. The
 * visitor's household is not asked: the visitor answers for themselves. Deterministic, whatever the order of households.
 */
import type { EventSink } from '../../contract/events'
import { type HouseholdId, householdId } from '../../contract/ids'
import type { Signal } from '../../contract/signals'
import type { Stage } from '../evening/sitting'
import { answerOf, mostReluctant, type Request } from './consent'
import { cancelToday, MEMBER } from './membership'

export interface HouseholdAnswer {
  readonly household: HouseholdId
  readonly given: ReadonlySet<Signal>
  readonly leaves: boolean
}

export interface Asking {
  /** `sink` takes who cancels over it. Only those who have the service are asked. */
  ask(request: Request & { readonly day: number; readonly sink: EventSink }): readonly HouseholdAnswer[]
  /** The share of all simulated households that minds a signal most. */
  mostReluctantTo(signal: Signal, share: number): readonly HouseholdId[]
  /** 0..1: how far somebody in the household gave in against their wish, when it was asked last. */
  pressedOf(household: HouseholdId): number
}

export function asking(stage: Stage): Asking {
  const { dice, scenario, people } = stage
  const { households, viewers, moods } = people
  const simulated = (): readonly number[] => {
    return Array.from({ length: households.count }, (_, household) => household).filter((household) => household !== households.visitor)
  }
  return {
    ask: ({ day, sink, ...asked }) =>
      simulated()
        .filter((household) => households.left[household] === MEMBER)
        .map((household) => {
          const { given, leaves, pressed } = answerOf(dice, scenario, { household, asked })
          moods.pressed.fill(pressed, households.firstViewer[household], households.firstViewer[household + 1])
          if (leaves) cancelToday({ scenario, dice, people }, { household, day, sink })
          return { household: householdId(household), given, leaves }
        }),
    mostReluctantTo: (signal, share) => {
      const wanted = { signal, share, households: simulated() }
      return mostReluctant(dice, scenario, wanted).map((household) => householdId(household))
    },
    pressedOf: (household) => (viewers.count > 0 ? moods.pressed[households.firstViewer[household]] : 0),
  }
}
