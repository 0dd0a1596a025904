/**
 * sin and cos with the same bits everywhere: seasons, weekly rhythms, points on a circle.
 *
 * Formula: x = k·π/2 + r with |r| ≤ π/4, π/2 in three parts of 33, 33 and 53 bits so that the
 * subtraction keeps its digits; then a polynomial for sin r or cos r, chosen and signed by k mod 4.
 *
 * Units: radians, |x| ≤ 2²⁰ (about 167,000 turns); beyond, a RangeError, since the digits would be noise.
 * Error: at most 1.3e-16 in absolute value (tested).
 *
 * Source: Sun Microsystems fdlibm, k_sin.c, k_cos.c, e_rem_pio2.c (freely distributable).
 *
 * Misleads near a zero far from the origin: the error there is small, but no longer small in ulp.
 */

const LARGEST_ANGLE = 1048576
const TWO_OVER_PI = 0.6366197723675814
const HALF_PI_1 = 1.5707963267341256
const HALF_PI_2 = 6.077100506303966e-11
const HALF_PI_3 = 2.0222662487959506e-21

function sineKernel(x: number, tail: number): number {
  const z = x * x
  const v = z * x
  const r =
    0.00833333333332249 +
    z * (-1.984126982985795e-4 + z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)))
  return x - (z * (0.5 * tail - v * r) - tail + v * 0.16666666666666632)
}

function cosineKernel(x: number, tail: number): number {
  const z = x * x
  const low = z * (0.0416666666666666 + z * (-0.001388888888887411 + z * 2.480158728947673e-5))
  const high = z * z * z * z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11))
  const half = 0.5 * z
  const w = 1 - half
  return w + (1 - w - half + (z * (low + high) - x * tail))
}

/** sin(x + quarters·π/2) */
function turned(x: number, quarters: number): number {
  if (!(Math.abs(x) <= LARGEST_ANGLE)) {
    throw new RangeError(`Expected an angle from -2^20 to 2^20 radians, got ${x}`)
  }
  const k = Math.floor(x * TWO_OVER_PI + 0.5)
  const first = x - k * HALF_PI_1
  const second = k * HALF_PI_2
  const approximate = first - second
  const correction = k * HALF_PI_3 - (first - approximate - second)
  const r = approximate - correction
  const tail = approximate - r - correction
  switch ((k + quarters) & 3) {
    case 0:
      return sineKernel(r, tail)
    case 1:
      return cosineKernel(r, tail)
    case 2:
      return -sineKernel(r, tail)
    default:
      return -cosineKernel(r, tail)
  }
}

export function sin(x: number): number {
  return turned(x, 0)
}

export function cos(x: number): number {
  return turned(x, 1)
}
