/**
 * Keyed gamma, beta and Dirichlet draws: waiting times, unknown shares, mixtures of tastes.
 *
 * Formula: gamma by Marsaglia and Tsang's rejection, d·(1 + c·x)³ with d = shape − ⅓, c = 1/√(9d), and
 * for shapes below 1 the boost gamma(shape + 1)·u^(1/shape). All is kept as a logarithm until the end:
 * with shape 0.01, most draws are below 10⁻¹⁰⁰ and a Dirichlet made of them would be 0/0.
 * beta = g₁/(g₁ + g₂), Dirichlet = gᵢ/Σg.
 *
 * Each attempt of the rejection (accepted in 95 of 100) has its own forked stream, so a draw stays a
 * function of its key. It allocates: for setting up people and titles, not for hot loops.
 *
 * Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000).
 *
 * Misleads as common dice: unlike the quantile draws, a gamma draw does not move smoothly with its shape,
 * because an attempt can flip from rejected to accepted.
 */

import { normal } from './draws'
import { exp, log } from './elementary'
import { fork, type Key, type Stream, uniform } from './random'

const ACCEPT_BRANCH = 1
const BOOST_BRANCH = 2

function expectShape(name: string, shape: number): void {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`Expected \`${name}\` to be above 0, got ${shape}`)
}

function logGammaDraw(s: Stream, shape: number, { who, slot, index }: Key): number {
  if (shape < 1) {
    const boost = log(uniform(fork(s, BOOST_BRANCH), who, slot, index)) / shape
    return logGammaDraw(fork(s, 0), shape + 1, { who, slot, index }) + boost
  }
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  let attempt = s
  for (;;) {
    attempt = fork(attempt, 0)
    const x = normal(attempt, who, slot, index)
    const v = 1 + c * x
    if (v <= 0) continue
    const logCube = 3 * log(v)
    const u = uniform(fork(attempt, ACCEPT_BRANCH), who, slot, index)
    if (log(u) < 0.5 * x * x + d - d * v * v * v + d * logCube) return log(d) + logCube
  }
}

/** Gamma with mean and variance equal to `shape` (scale 1). */
export function gamma(s: Stream, shape: number, key: Key): number {
  expectShape('shape', shape)
  return exp(logGammaDraw(s, shape, key))
}

export interface BetaLaw {
  readonly alpha: number
  readonly beta: number
}

/** A share between 0 and 1 with mean alpha/(alpha + beta). */
export function beta(s: Stream, law: BetaLaw, key: Key): number {
  return dirichlet(s, [law.alpha, law.beta], key)[0]
}

/** Shares that sum to 1, with means alphas/Σ alphas; the smaller Σ alphas, the more one share takes all. */
export function dirichlet(s: Stream, alphas: ArrayLike<number>, key: Key): Float64Array {
  const shares = new Float64Array(alphas.length)
  let largest = -Infinity
  for (let i = 0; i < alphas.length; i++) {
    expectShape('alphas', alphas[i])
    shares[i] = logGammaDraw(fork(s, i), alphas[i], key)
    largest = Math.max(largest, shares[i])
  }
  let total = 0
  for (let i = 0; i < shares.length; i++) {
    shares[i] = exp(shares[i] - largest)
    total += shares[i]
  }
  for (let i = 0; i < shares.length; i++) shares[i] /= total
  return shares
}
