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

interface Hand {
  readonly weights: HandWeights
  readonly tries: readonly Try[]
  readonly past: readonly Pick<Hand, 'weights' | 'tries'>[]
}

const MOST_KEPT = 50

export const hand = createStore<Hand>(() => ({ weights: FIRST_WEIGHTS, tries: [], past: [] }))
export const handSlots = weightSlots({
  getState: () => hand.getState().weights,
  setState: (change) => hand.setState(({ weights }) => ({ weights: change(weights) })),
})

const weighed = ({ weights }: Pick<Hand, 'weights'>): string => JSON.stringify(weights)

/** Weights as they were before they began to be dragged; what is dragged counts as one change. */
let settled: HandWeights = FIRST_WEIGHTS

function change(next: Partial<Pick<Hand, 'weights' | 'tries'>>): void {
  const { tries, past } = hand.getState()
  hand.setState({ ...next, past: [...past, { weights: settled, tries }].slice(-MOST_KEPT) })
  settled = hand.getState().weights
}

export const drag = (weights: HandWeights): void => hand.setState({ weights })

export function letGo(): void {
  const { weights } = hand.getState()
  if (weighed({ weights }) !== weighed({ weights: settled })) change({ weights })
}

export const takeWeights = (weights: HandWeights): void => change({ weights })
export const nameTry = (id: number, name: string): void => {
  hand.setState(({ tries }) => ({ tries: tries.map((one) => (one.id === id ? { ...one, name } : one)) }))
}
export const dropTry = (id: number): void => change({ tries: hand.getState().tries.filter((one) => one.id !== id) })

export function takeBack(): void {
  const { past } = hand.getState()
  const last = past.at(-1)
  if (last === undefined) return
  settled = last.weights
  hand.setState({ ...last, past: past.slice(0, -1) })
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
