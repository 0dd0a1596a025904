/**
 * One service, several ways of knowing less: which arms a comparison can have, and how each begins.
 *
 * All arms of a seed have the same people, titles and dice. What an arm does it does on the first morning, before anybody sits down, so
 * nothing was ever known there that it hides. `people`: the machine may see the records of so large a share of the profiles, by lot; the
 * lots are nested, so that those of a small share are among those of a larger one. Who joins later is hidden from the morning after, so of
 * theirs one evening is seen.
 */
import type { Scenario } from '../../../scenario/knobs'
import { profileId } from '../../contract/ids'
import { MASKABLE, type Maskable, SIGNALS } from '../../contract/signals'
import { stream, uniform } from '../../math/random'
import type { HandWeights } from '../../service/models/protocol'
import { handedOver } from '../byHand'
import type { LabOptions } from '../lab'
import type { Lab } from '../protocol'
import { type Closeness, closer } from './closer'
import { pursuingMinutes } from './pursuingMinutes'

export type WorthArm =
  /** All seven signals of everybody, and their countries. */
  | { readonly kind: 'all' }
  /** Six of seven, or all seven without the country. */
  | { readonly kind: 'without'; readonly signal: Maskable }
  /** One of these; what is watched goes with every other, since without it no record says what it is about. */
  | { readonly kind: 'alone'; readonly signal: Maskable }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'people'; readonly share: number }
  /** The same people under a service that aims at something else, or measures otherwise. */
  | {
      readonly kind: 'otherwise'
      readonly change: Partial<Pick<Scenario, 'model' | 'trailerPolicy' | 'socks'>>
      /** What its pages are in order of, where it is not what is liked. */
      readonly pursues?: 'minutes'
    }
  /** The service's blend, or an order made by hand in its place. */
  | { readonly kind: 'hand'; readonly weights: HandWeights | null }
  /** A service as close as `level` says, before people who recoil as far as `uncanny` says. */
  | ({ readonly kind: 'close'; readonly uncanny: number } & Closeness)
  /** Everybody, and whoever joins later, is asked for all seven signals and answers by character; `trusted`: by people who fear for their data half as much. */
  | { readonly kind: 'asked'; readonly forced: boolean; readonly explained?: boolean; readonly trusted?: boolean }

/** Hidden from the machine in this arm. */
export function maskedIn(arm: WorthArm): readonly Maskable[] {
  switch (arm.kind) {
    case 'without':
      return [arm.signal]
    case 'alone':
      return MASKABLE.filter((signal) => signal !== arm.signal && signal !== 'titles')
    case 'nothing':
      return MASKABLE
    default:
      return []
  }
}

/** Whether the profile is among the share whose records may be seen. */
export const isSeen = (seed: number, profile: number, share: number): boolean =>
  uniform(stream(seed, 'worth: whose records'), profile, 0, 0) < share

/** Set by us: what is left of the fear for one's data where people trust the service. */
export const FEAR_IN_TRUST = 0.5

/** The world that an arm is lived in. */
export function scenarioOf(arm: WorthArm, scenario: Scenario): Scenario {
  if (arm.kind === 'otherwise') return { ...scenario, ...arm.change }
  if (arm.kind === 'hand') return { ...scenario, model: 'blend' }
  if (arm.kind === 'close') return { ...scenario, model: 'blend', uncanny: arm.uncanny }
  const trusted = arm.kind === 'asked' && arm.trusted === true
  return trusted ? { ...scenario, dataFear: FEAR_IN_TRUST * scenario.dataFear } : scenario
}

/** Who shows the pages, where it is not the service's own desk. */
export function deskOf(arm: WorthArm): Pick<LabOptions, 'storefront'> {
  if (arm.kind === 'hand') return arm.weights === null ? {} : { storefront: handedOver(arm.weights) }
  if (arm.kind === 'close') return { storefront: closer(arm) }
  return arm.kind === 'otherwise' && arm.pursues === 'minutes' ? { storefront: pursuingMinutes } : {}
}

/** What is done on the first morning beside masks. */
export function beginArm(lab: Lab, arm: WorthArm): void {
  if (arm.kind === 'asked') {
    const { forced, explained = false } = arm
    lab.act({ kind: 'ask', signals: SIGNALS, forced, explained, who: { of: 'everybody' } })
  }
}

/** For one world: what is done there on every morning, the first included. */
export function morningsOf(arm: WorthArm): (lab: Lab) => void {
  if (arm.kind !== 'people') return () => undefined
  const { share } = arm
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Expected \`share\` to be from 0 to 1, got ${share}`)
  let drawn = 0
  return (lab) => {
    for (; drawn < lab.profiles; drawn++) {
      if (drawn === lab.opening.visitor || isSeen(lab.scenario.seed, drawn, share)) continue
      lab.act({ kind: 'forget', profile: profileId(drawn), forgotten: true })
    }
  }
}
