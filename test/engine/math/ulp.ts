/** How many floating-point numbers lie between two floats: 0 if equal, 1 if neighbours. NaN is at 0 from NaN. */
const float = new Float64Array(1)
const words = new BigInt64Array(float.buffer)

function ordinal(x: number): bigint {
  float[0] = x
  const raw = words[0]
  return raw < 0n ? -(raw & 0x7fffffffffffffffn) : raw
}

export function ulpsBetween(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Number.POSITIVE_INFINITY
  const distance = ordinal(a) - ordinal(b)
  return Number(distance < 0n ? -distance : distance)
}
