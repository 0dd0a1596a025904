/**
 * What becomes of a taste over months and years.
 *
 * Answers: what does a viewer like on a given day? taste(day) = root + D(m) + J(m), m the viewer's months of 28 days since they came,
 * counted from a day of their own.
 * Formula: D(0) = 0, D(k) = 0.98 · D(k − 1) + s · ε_k by trait, with s such that D has the knob `drift` times a taste's spread after
 * thirteen months; J is the last jump's: in each month with chance `jumps` ÷ 13 a centre drawn like a community's takes the place
 * of the jump before it. So what a viewer likes on a day follows from the draws so far, and needs nothing kept: any day
 * can be reckoned from the root.
 * Source: small steps and rare breaks (Koren 2009, 2010); sizes set by us. Misleads: the step shows on one day of each month.
 */
import type { Scenario } from '../../../scenario/knobs'
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import type { Dice } from '../streams'
import { TRAIT_COUNT } from '../traits'
import { drawCentre } from './communities'
import { refreshAspects } from './tastes'
import type { Viewers } from './viewers'

const DAYS_A_MONTH = 28
const MONTHS_A_YEAR = 13
const KEPT = 0.98
/** Σ 0.98^2k over a year's steps: what one step's variance has grown to. */
const GROWN = 10.3
/** Root mean square of a taste's traits, and of a fresh centre's. */
const TASTE_SPREAD = 0.8
const CENTRE_SPREAD = 0.5
/** A jump's size beside a taste's. */
const JUMP = 0.6
/** Keeps viewer and month apart in one word of a key. */
const MONTHS_APART = 0x100000

export interface Drifting {
  readonly dice: Dice
  readonly scenario: Pick<Scenario, 'drift' | 'jumps'>
  readonly viewers: Viewers
}

const moved = new Float32Array(TRAIT_COUNT)

/** Months of the viewer's that have begun by that day. */
export function monthOf({ dice, viewers }: Drifting, viewer: number, day: number): number {
  const phase = Math.floor(DAYS_A_MONTH * uniform(dice.drift, viewer, 0, TRAIT_COUNT))
  return Math.floor((day - viewers.since[viewer] + phase) / DAYS_A_MONTH)
}

/** Brings the viewer's taste to what it is on a day, if it is not. */
export function driftTo(drifting: Drifting, viewer: number, day: number): void {
  const { viewers } = drifting
  const month = monthOf(drifting, viewer, day)
  if (month === viewers.month[viewer]) return
  viewers.month[viewer] = month
  settleTaste(drifting, viewer)
}

/** Taste anew from the root, as of the viewer's month. */
export function settleTaste(drifting: Drifting, viewer: number): void {
  const { viewers } = drifting
  const at = viewer * TRAIT_COUNT
  offsetOf(drifting, viewer, moved)
  for (let trait = 0; trait < TRAIT_COUNT; trait++) viewers.taste[at + trait] = viewers.rootTaste[at + trait] + moved[trait]
  refreshAspects(viewers, viewer)
}

/** Sets one trait as it is now; what it was at the root follows. */
export function setTaste(drifting: Drifting, viewer: number, { trait, value }: { readonly trait: number; readonly value: number }): void {
  offsetOf(drifting, viewer, moved)
  drifting.viewers.rootTaste[viewer * TRAIT_COUNT + trait] = value - moved[trait]
  settleTaste(drifting, viewer)
}

/** D + J of the viewer's month. */
function offsetOf({ dice, scenario, viewers }: Drifting, viewer: number, into: Float32Array): void {
  const months = viewers.month[viewer]
  into.fill(0)
  const step = (scenario.drift * TASTE_SPREAD) / Math.sqrt(GROWN)
  for (let month = 1; month <= months && step > 0; month++) {
    for (let trait = 0; trait < TRAIT_COUNT; trait++) {
      into[trait] = KEPT * into[trait] + step * normalQuantile(uniform(dice.drift, viewer, month, trait))
    }
  }
  const jumped = lastJump({ dice, scenario, viewers }, viewer)
  if (jumped === 0) return
  const centre = new Float32Array(TRAIT_COUNT)
  drawCentre(dice.jumpTaste, viewer + jumped * MONTHS_APART, centre)
  for (let trait = 0; trait < TRAIT_COUNT; trait++) into[trait] += ((JUMP * TASTE_SPREAD) / CENTRE_SPREAD) * centre[trait]
}

/** The month of the viewer's last jump; 0 for none. */
export function lastJump({ dice, scenario, viewers }: Drifting, viewer: number): number {
  const chance = Math.min(1, scenario.jumps / MONTHS_A_YEAR)
  for (let month = viewers.month[viewer]; month > 0; month--) if (uniform(dice.jump, viewer, month, 0) < chance) return month
  return 0
}
