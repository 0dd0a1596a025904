/**
 * The factorisation of a study, run to its end once: ten sweeps of alternating least squares, or gradient descent until what is held out is
 * guessed no better, of which the best sweep is kept.
 */
import { knobsFor, openRun } from '../factors/openRun'
import type { FactorRun, Factors } from '../factors/run'
import type { Study } from '../study'

export interface Fitted extends Factors {
  readonly method: FactorRun['method']
  readonly sweeps: number
}

const ALS_SWEEPS = 10
const MOST_SWEEPS = 80
const PATIENCE = 6
/** Where nothing could be held out. */
const BLIND_SWEEPS = 30
/** Small first factors grow slowly: before the misses have come down to this share, there was nothing to stop for. */
const LEARNED = 0.95

const kept = new WeakMap<Study, Fitted>()

export function* fitted(study: Study): Generator<number, Fitted, void> {
  const known = kept.get(study)
  if (known !== undefined) return known
  const knobs = knobsFor(study)
  const run = openRun(study, knobs)
  const most = run.method === 'als' ? ALS_SWEEPS : MOST_SWEEPS
  let best = { error: Number.POSITIVE_INFINITY, fit: standing(run, 0) }
  for (let sweep = 1; sweep <= most; sweep++) {
    for (const part of run.sweep(knobs)) yield (sweep - 1 + part) / most
    const { learned, heldOut } = run.misses()
    if (heldOut === null || heldOut < best.error) best = { error: heldOut ?? 0, fit: standing(run, sweep) }
    if (run.method === 'sgd' && heldOut === null && sweep >= BLIND_SWEEPS) break
    if (heldOut !== null && sweep - best.fit.sweeps >= PATIENCE && learned < LEARNED) break
  }
  kept.set(study, best.fit)
  return best.fit
}

const standing = ({ method, factors, people, titles }: FactorRun, sweeps: number): Fitted => ({
  method,
  factors,
  people: people.slice(),
  titles: titles.slice(),
  sweeps,
})
