/**
 * The service asks people for their data, on a morning: who gives what, who leaves, who gives in.
 *
 * Answers household by household (consent.ts); those who leave cancel on that day. Who gave in stays pressed until asked again. The
 * visitor's household is not asked: the visitor answers for themselves. A share of the households is drawn by lot, and a smaller one is part of a
 * larger. Deterministic, whatever the order of households.
 */
import type { EventSink } from '../../contract/events'
import { type HouseholdId, householdId } from '../../contract/ids'
import type { Signal } from '../../contract/signals'
import { uniform } from '../../math/random'
import type { Stage } from '../evening/sitting'
import { answerOf, mostReluctant, type Request } from './consent'
import { cancelToday, MEMBER } from './membership'

export interface HouseholdAnswer {
  readonly household: HouseholdId
  readonly given: ReadonlySet<Signal>
  readonly leaves: boolean
}

export interface Asking {
  /** `sink` takes who cancels over it. Of these households only simulated ones that have the service are asked; without `of`, all of them. */
  ask(request: Request & { readonly day: number; readonly sink: EventSink; readonly of?: readonly number[] }): readonly HouseholdAnswer[]
  /** So large a share of all simulated households, by lot. */
  someOf(share: number): readonly HouseholdId[]
  /** The share of all simulated households that minds a signal most. */
  mostReluctantTo(signal: Signal, share: number): readonly HouseholdId[]
  /** 0..1: how far somebody in the household gave in against their wish, when it was asked last. */
  pressedOf(household: HouseholdId): number
}

/** The motives of `consent.ts` are 0 to 2. */
const LOT_OF_ASKED = 3

export function asking(stage: Stage): Asking {
  const { dice, scenario, people } = stage
  const { households, viewers, moods } = people
  const simulated = (): readonly number[] => {
    return Array.from({ length: households.count }, (_, household) => household).filter((household) => household !== households.visitor)
  }
  return {
    ask: ({ day, sink, of = simulated(), ...asked }) => {
      const wanted = new Set(of)
      return simulated()
        .filter((household) => households.left[household] === MEMBER && wanted.has(household))
        .map((household) => {
          const { given, leaves, pressed } = answerOf(dice, scenario, { household, asked })
          moods.pressed.fill(pressed, households.firstViewer[household], households.firstViewer[household + 1])
          if (leaves) cancelToday({ scenario, dice, people }, { household, day, sink })
          return { household: householdId(household), given, leaves }
        })
    },
    someOf: (share) => {
      const drawn = simulated().filter((household) => uniform(dice.consent, household, LOT_OF_ASKED, 0) < share)
      return drawn.map((household) => householdId(household))
    },
    mostReluctantTo: (signal, share) => {
      const wanted = { signal, share, households: simulated() }
      return mostReluctant(dice, scenario, wanted).map((household) => householdId(household))
    },
    pressedOf: (household) => (viewers.count > 0 ? moods.pressed[households.firstViewer[household]] : 0),
  }
}
