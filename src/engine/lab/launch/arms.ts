/**
 * Who is lived for side by side: the policies that are wished for, and those who know real tastes.
 *
 * `oracle`: to each the trailer with the best chance of the reward with them; `bestSingle`: to all the one with the best mean chance
 * (`appeal.ts`). Neither learns; no company could be either.
 */
import type { LearningPace, TrailerReward } from '../../../scenario/policyKnobs'
import { type Appeal, appealOf, bestForAll, bestForEach } from './appeal'
import { type Chooser, fixedChooser, PolicyChooser, type PolicyWish, policyFor } from './chooser'
import { NO_CROWD } from './crowds'
import { newTroupe, type Theatre } from './theatre'

/** Somebody who knows real tastes. */
export interface Seer {
  readonly policy: 'oracle' | 'bestSingle'
}

export type Contestant = PolicyWish | Seer

export const isSeer = (contestant: Contestant): contestant is Seer => contestant.policy === 'oracle' || contestant.policy === 'bestSingle'

export interface Conditions {
  readonly theatre: Theatre
  readonly reward: TrailerReward
  readonly pace: LearningPace
  /** Which dice fall. */
  readonly lot: number
}

/** Whoever knows: worked out at the first that asks. */
export class Knower {
  readonly #conditions: Conditions
  #appeal: Appeal | null = null

  constructor(conditions: Conditions) {
    this.#conditions = conditions
  }

  get single(): number {
    const { crowdOf } = this.#conditions.theatre
    return bestForAll(this.#known(), (profile) => crowdOf[profile] !== NO_CROWD)
  }

  /** By profile. */
  get best(): Uint8Array {
    return bestForEach(this.#known())
  }

  oracle(): Chooser {
    const { best } = this
    return fixedChooser((profile) => best[profile])
  }

  bestSingle(): Chooser {
    const { single } = this
    return fixedChooser(() => single)
  }

  #known(): Appeal {
    const { theatre, reward, lot } = this.#conditions
    this.#appeal ??= appealOf(theatre, newTroupe(theatre, lot).stage, reward)
    return this.#appeal
  }
}

export function chooserFor(contestant: Contestant, conditions: Conditions, knower: Knower): Chooser {
  if (isSeer(contestant)) return contestant.policy === 'oracle' ? knower.oracle() : knower.bestSingle()
  const { theatre, pace, lot } = conditions
  return new PolicyChooser(theatre, { policy: policyFor(theatre, contestant, lot), pace, learns: true })
}

/** The trailer that a studio would give everybody. */
export function pickedByHand(theatre: Theatre): number {
  const byHand = policyFor(theatre, { policy: 'oneForAll' }, 0)
  return new PolicyChooser(theatre, { policy: byHand, pace: 'nightly', learns: false }).choose(0).trailer
}
