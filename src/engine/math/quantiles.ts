/**
 * From a uniform number to a draw of another law: the quantile functions (inverse distributions).
 *
 * Answers: which value has a share u of its law below it? Each draw costs one uniform, rises with it
 * (so that common dice stay common: a luckier u is luckier under every scale), and allocates nothing;
 * this is the form for hot loops, `draws.ts` has the same with keys.
 *
 * Input: u strictly between 0 and 1, as `uniform` gives. Units are those of the scale handed in.
 */

import { log, pow } from './elementary'

/** Numerator and denominator of AS241 share this form: c₀ + c₁x + … + c₇x⁷. */
function polynomial(c: Float64Array, x: number): number {
  return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0]
}

const CENTRE_TOP = Float64Array.of(
  3.3871328727963665,
  133.14166789178438,
  1971.5909503065513,
  13731.69376550946,
  45921.95393154987,
  67265.7709270087,
  33430.57558358813,
  2509.0809287301227,
)
const CENTRE_BOTTOM = Float64Array.of(
  1,
  42.31333070160091,
  687.1870074920579,
  5394.196021424751,
  21213.794301586597,
  39307.89580009271,
  28729.085735721943,
  5226.495278852854,
)
const SHOULDER_TOP = Float64Array.of(
  1.4234371107496835,
  4.630337846156546,
  5.769497221460691,
  3.6478483247632045,
  1.2704582524523684,
  0.2417807251774506,
  0.022723844989269184,
  0.0007745450142783414,
)
const SHOULDER_BOTTOM = Float64Array.of(
  1,
  2.053191626637759,
  1.6763848301838038,
  0.6897673349851,
  0.14810397642748008,
  0.015198666563616457,
  0.0005475938084995345,
  1.0507500716444169e-9,
)
const TAIL_TOP = Float64Array.of(
  6.657904643501103,
  5.463784911164114,
  1.7848265399172913,
  0.29656057182850487,
  0.026532189526576124,
  0.0012426609473880784,
  2.7115555687434876e-5,
  2.0103343992922881e-7,
)
const TAIL_BOTTOM = Float64Array.of(
  1,
  0.599832206555888,
  0.1369298809227358,
  0.014875361290850615,
  0.0007868691311456133,
  1.8463183175100548e-5,
  1.421511758316446e-7,
  2.0442631033899397e-15,
)

/**
 * Standard normal: z with Φ(z) = u, to about 1e-15 relative (tested against Φ); |z| ≤ 8.3 for the u of
 * `uniform`. Source: M. Wichura, "The percentage points of the normal distribution", AS 241 (PPND16),
 * Applied Statistics 37 (1988).
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r)
  }
  const r = Math.sqrt(-log(q < 0 ? u : 1 - u))
  const z =
    r <= 5
      ? polynomial(SHOULDER_TOP, r - 1.6) / polynomial(SHOULDER_BOTTOM, r - 1.6)
      : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5)
  return q < 0 ? -z : z
}

/** Exponential with mean 1: −ln(1 − u). The time to the next of things that happen at rate 1. */
export function exponentialQuantile(u: number): number {
  return -log(1 - u)
}

/**
 * Standard Gumbel: −ln(−ln u), mean 0.577, variance π²/6. The option with the largest utility + Gumbel
 * noise is chosen with the multinomial-logit probabilities (McFadden 1974).
 */
export function gumbelQuantile(u: number): number {
  return -log(-log(u))
}

/**
 * Weibull: scale · (−ln(1 − u))^(1/shape), in the unit of `scale`; survival is exp(−(t/scale)^shape).
 * A shape below 1 is negative ageing: most leave at once, and who has stayed goes on staying.
 */
export function weibullQuantile(u: number, scale: number, shape: number): number {
  return scale * pow(-log(1 - u), 1 / shape)
}
