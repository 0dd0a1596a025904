/**
 * exp, log and their family, with the same bits in every browser and in Node.
 *
 * Answers: what is eˣ, ln x, xʸ …, when `Math.exp` and its kin differ by 1 to 3 ulp from one engine to
 * the next and a simulated month multiplies that into another history?
 *
 * Formula: only + − × ÷, floor and exact powers of two, in a fixed order. exp: x = k·ln 2 + r with
 * |r| ≤ ½ ln 2, a rational approximation of eʳ, times 2ᵏ. log: x = 2ᵏ·m with m in [√½, √2), a
 * polynomial in s = (m − 1)/(m + 1). The others are built from these two.
 *
 * Errors (ulp of the true value, tested): exp, log 1; log1p, expm1 3; sigmoid 3; tanh 5.
 * pow: 2 + 3·|y·ln x| ulp in general; integer powers up to 32 by multiplication (|y| ulp, and powers of
 * two exact), square roots exact to the last bit.
 *
 * Source: Sun Microsystems fdlibm, e_exp.c and e_log.c (freely distributable); log1p and expm1 after
 * W. Kahan's quotients (HP-15C Advanced Functions Handbook, 1982).
 *
 * Misleads when compared with `Math.*` to the last bit: both are within an ulp, neither is the truth.
 * The views of a float's bits assume a little-endian machine, as every browser and Node platform is.
 */

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const INVERSE_LN2 = Math.LOG2E
const LARGEST_EXPONENT = 709.782712893384
const SMALLEST_EXPONENT = -745.1332191019411
const TWO_POW_54 = 18014398509481984

const MIN_POWER = -1074
const MAX_POWER = 1023
const powersOfTwo = new Float64Array(MAX_POWER - MIN_POWER + 1)
powersOfTwo[-MIN_POWER] = 1
for (let k = 1; k <= MAX_POWER; k++) powersOfTwo[k - MIN_POWER] = powersOfTwo[k - 1 - MIN_POWER] * 2
for (let k = -1; k >= MIN_POWER; k--) powersOfTwo[k - MIN_POWER] = powersOfTwo[k + 1 - MIN_POWER] / 2

const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)

/** eˣ; 0 below −745.13, Infinity above 709.78. */
export function exp(x: number): number {
  if (x > LARGEST_EXPONENT) return Infinity
  if (x < SMALLEST_EXPONENT) return 0
  if (Number.isNaN(x)) return x
  const k = Math.floor(x * INVERSE_LN2 + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const t = r * r
  const even =
    t *
    (0.16666666666666602 +
      t * (-0.0027777777777015593 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  const c = r - even
  const y = 1 - (low - (r * c) / (2 - c) - high)
  // The two ends are scaled in two steps: 2¹⁰²⁴ is no float, and a subnormal result may round only once.
  if (k > MAX_POWER) return y * powersOfTwo[MAX_POWER - MIN_POWER] * 2
  if (k < MIN_POWER) return (y / 2) * powersOfTwo[0]
  return y * powersOfTwo[k - MIN_POWER]
}

/** ln x; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN
  let k = 0
  let scaled = x
  if (x < 2.2250738585072014e-308) {
    scaled = x * TWO_POW_54
    k = -54
  }
  float[0] = scaled
  const top = words[1]
  // Adds 1 to the exponent where the mantissa exceeds √2, so that m lies around 1.
  const exponent = ((top + 0x95f64) >>> 20) - 1023
  k += exponent
  const f = scaled * powersOfTwo[-exponent - MIN_POWER] - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const even = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const halfSquare = 0.5 * f * f
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + odd + even) + k * LN2_LOW) - f)
}

/** ln(1 + x), accurate for small x. */
export function log1p(x: number): number {
  const u = 1 + x
  if (u === 1 || u === Infinity) return x
  return log(u) * (x / (u - 1))
}

/** eˣ − 1, accurate for small x. */
export function expm1(x: number): number {
  const u = exp(x)
  if (u === 1) return x
  const difference = u - 1
  if (x > 37 || difference === -1) return difference
  return (difference * x) / log(u)
}

const LARGEST_MULTIPLIED_POWER = 32

function integerPower(x: number, y: number): number {
  let result = 1
  let square = x
  for (let rest = Math.abs(y); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square
    square *= square
  }
  return y < 0 ? 1 / result : result
}

/** xʸ for x ≥ 0, or for any x with an integer y up to 32 in size; NaN elsewhere. */
export function pow(x: number, y: number): number {
  if (y === 0.5) return x === -Infinity ? Infinity : Math.sqrt(x)
  if (Math.floor(y) === y && Math.abs(y) <= LARGEST_MULTIPLIED_POWER) return integerPower(x, y)
  if (x === 1) return 1
  return exp(y * log(x))
}

/** 1 / (1 + e⁻ˣ): log-odds to probability. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x))
  const e = exp(x)
  return e / (1 + e)
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  if (x > 22) return 1
  if (x < -22) return -1
  const e = expm1(2 * x)
  return e / (e + 2)
}
