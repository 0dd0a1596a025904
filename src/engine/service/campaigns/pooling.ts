/**
 * Partial pooling: what a small group borrows from a large one.
 *
 * Answers: of a group of n people of whom y pressed, what share is to be believed, when the whole has the share m?
 * Formula (empirical Bayes, method of moments): groups' true shares vary around m with variance τ²; chance adds σ² ÷ n, σ² = m(1 − m).
 *   τ² = max(0, (Σ n (y ÷ n − m)² − (G − 1) σ²) ÷ (N − Σ n² ÷ N)),   believed = m + B · (y ÷ n − m),   B = τ² ÷ (τ² + σ² ÷ n).
 * A group of nobody is believed to be like the whole (B = 0); a huge one is believed itself (B → 1).
 * Shapes: groups × arms, row-major, each arm (trailer) with a whole of its own; τ² is one for all arms, from all of them together.
 * Source: Efron & Morris 1975; the moments of DerSimonian & Laird 1986.
 * Misleads where groups differ by more than a bell around the whole: a truly odd group is drawn in as well.
 */

export interface Counts {
  readonly groups: number
  readonly arms: number
  /** Groups × arms: people shown, and those that pressed. */
  readonly shown: Float64Array
  readonly pressed: Float64Array
}

export interface Pooled {
  /** By arm: the whole's share. */
  readonly whole: Float64Array
  /** Groups × arms: shares as counted (the whole's where nobody is), and as believed. */
  readonly raw: Float64Array
  readonly believed: Float64Array
  /** Groups × arms: B, how far a group is believed itself, 0..1. */
  readonly trust: Float64Array
  /** τ: spread of the groups' true shares. */
  readonly spread: number
}

export const emptyCounts = (groups: number, arms: number): Counts => ({
  groups,
  arms,
  shown: new Float64Array(groups * arms),
  pressed: new Float64Array(groups * arms),
})

export function pool(counts: Counts): Pooled {
  const { groups, arms, shown, pressed } = counts
  const whole = wholes(counts)
  const variance = varianceBetween(counts, whole)
  const raw = new Float64Array(groups * arms)
  const believed = new Float64Array(groups * arms)
  const trust = new Float64Array(groups * arms)
  for (let at = 0; at < raw.length; at++) {
    const mean = whole[at % arms]
    const noise = mean * (1 - mean)
    raw[at] = shown[at] > 0 ? pressed[at] / shown[at] : mean
    trust[at] = shown[at] > 0 && variance > 0 ? variance / (variance + noise / shown[at]) : 0
    believed[at] = mean + trust[at] * (raw[at] - mean)
  }
  return { whole, raw, believed, trust, spread: Math.sqrt(variance) }
}

/** With half a press of each kind added, so that an arm that nobody saw has a share as well. */
function wholes({ groups, arms, shown, pressed }: Counts): Float64Array {
  return Float64Array.from({ length: arms }, (_, arm) => {
    let people = 1
    let presses = 0.5
    for (let group = 0; group < groups; group++) {
      people += shown[group * arms + arm]
      presses += pressed[group * arms + arm]
    }
    return presses / people
  })
}

function varianceBetween({ groups, arms, shown, pressed }: Counts, whole: Float64Array): number {
  let excess = 0
  let scale = 0
  for (let arm = 0; arm < arms; arm++) {
    const mean = whole[arm]
    let [people, squares, there] = [0, 0, 0]
    for (let at = arm; at < groups * arms; at += arms) {
      const n = shown[at]
      if (n === 0) continue
      people += n
      squares += n * n
      there++
      const off = pressed[at] / n - mean
      excess += n * off * off
    }
    if (there < 2) continue
    excess -= (there - 1) * mean * (1 - mean)
    scale += people - squares / people
  }
  return scale > 0 ? Math.max(0, excess / scale) : 0
}

/** The arm with the largest share in a group; the first of equals. */
export function bestArm(shares: Float64Array, group: number, arms: number): number {
  let best = 0
  for (let arm = 1; arm < arms; arm++) if (shares[group * arms + arm] > shares[group * arms + best]) best = arm
  return best
}
