/** How the visitor wants trailers chosen: which policy, with what settings, what counts as success, how often it learns, for how long. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { TrailerPolicyId, TrailerPolicySettings } from '../../engine/service/trailers/protocol'
import { POLICY_KNOBS, type PolicyKnobs } from '../../scenario/policyKnobs'

export interface Wish extends Pick<PolicyKnobs, 'reward' | 'pace'> {
  readonly policy: TrailerPolicyId
  /** Each policy's own; kept while another is looked at. */
  readonly settings: TrailerPolicySettings
  /** Begins with what was learned of all titles, where the policy can. */
  readonly experienced: boolean
  readonly days: number
  /** Which throw of the dice, from 1. */
  readonly draw: number
  /** How many people are drawn for the launch; null for those of the world. */
  readonly drawn: number | null
}

export const FIRST_WISH: Wish = {
  policy: 'linearThompson',
  settings: {},
  experienced: true,
  reward: POLICY_KNOBS.reward.default,
  pace: 'hourly',
  days: 7,
  draw: 1,
  drawn: null,
}

/** Audiences larger than the world's own. */
export const DRAWN = [10_000, 100_000] as const

export const MOST_DRAWS = 999

export const LAUNCH_DAYS = { min: 1, max: 28, step: 1 } as const

export const wishes = createStore<Wish>(() => FIRST_WISH)

export const useWish = (): Wish => useStore(wishes)

export const wish = (change: Partial<Wish>): void => wishes.setState(change)

export const setScrew = (change: TrailerPolicySettings): void =>
  wishes.setState(({ settings }) => ({ settings: { ...settings, ...change } }))

/** Back to what it is where nothing is said. */
export const unsetScrew = (screw: keyof TrailerPolicySettings): void =>
  wishes.setState(({ settings }) => ({ settings: Object.fromEntries(Object.entries(settings).filter(([name]) => name !== screw)) }))
