/**
 * An order made by hand: its weights, the tries that were raced with it in this session, and the way back from any change of either.
 * The weights stand in the link as well; the tries end with the tab.
 */
import { createStore } from 'zustand/vanilla'
import type { Worth } from '../../engine/lab/worth/compareArms'
import type { HandWeights } from '../../engine/service/models/protocol'
import { FIRST_WEIGHTS, weightSlots } from './handWeights'
import { livedArms } from './page'

export interface Try {
  readonly id: number
  readonly name: string
  readonly weights: HandWeights
  readonly result: Worth
}

/** What a change can be taken back to: weights as they were, or a try that was removed from its place. */
type Before = { readonly weights: HandWeights } | { readonly removed: Try; readonly at: number }

interface Hand {
  readonly weights: HandWeights
  readonly tries: readonly Try[]
  readonly past: readonly Before[]
}

const MOST_KEPT = 50

/** Weights as they were before they began to be dragged; what is dragged counts as one change. */
let settled: HandWeights = FIRST_WEIGHTS

export const hand = createStore<Hand>(() => ({ weights: FIRST_WEIGHTS, tries: [], past: [] }))
export const handSlots = weightSlots({
  getState: () => hand.getState().weights,
  setState: (change) => {
    settled = change(hand.getState().weights)
    hand.setState({ weights: settled })
  },
})

const weighed = (weights: HandWeights): string => JSON.stringify(weights)

function change(next: Partial<Pick<Hand, 'weights' | 'tries'>>, before: Before): void {
  hand.setState(({ past }) => ({ ...next, past: [...past, before].slice(-MOST_KEPT) }))
}

export const drag = (weights: HandWeights): void => hand.setState({ weights })

export function letGo(): void {
  const { weights } = hand.getState()
  if (weighed(weights) !== weighed(settled)) takeWeights(weights)
}

export function takeWeights(weights: HandWeights): void {
  change({ weights }, { weights: settled })
  settled = weights
}
export const nameTry = (id: number, name: string): void => {
  hand.setState(({ tries }) => ({ tries: tries.map((one) => (one.id === id ? { ...one, name } : one)) }))
}

export function dropTry(id: number): void {
  const { tries } = hand.getState()
  const at = tries.findIndex((one) => one.id === id)
  if (at >= 0) change({ tries: tries.filter((one) => one.id !== id) }, { removed: tries[at], at })
}

export function takeBack(): void {
  const { tries, past } = hand.getState()
  const last = past.at(-1)
  if (last === undefined) return
  if ('weights' in last) settled = last.weights
  const back =
    'weights' in last ? { weights: last.weights } : { tries: [...tries.slice(0, last.at), last.removed, ...tries.slice(last.at)] }
  hand.setState({ ...back, past: past.slice(0, -1) })
}

let raced = ''
let count = 0

/** What the next try is called. */
export const callIt = (name: string): void => {
  raced = name
}

livedArms.hand.store.subscribe((now, before) => {
  if (before.done === null || now.done !== null || now.stopped || now.failure !== null || now.answer === null) return
  const weights = now.answer.arms.flatMap(({ arm }) => (arm.kind === 'hand' && arm.weights !== null ? [arm.weights] : []))[0]
  if (weights === undefined) return
  count++
  const made: Try = { id: count, name: raced, weights, result: now.answer }
  hand.setState(({ tries }) => ({ tries: [...tries, made] }))
})
