/**
 * How far observed counts lie from equal expected counts, in standard deviations of the chi-square
 * statistic: z = (χ² − df) / √(2 df). With 100 or more cells z is close to a standard normal.
 */
export function chiSquareZ(counts: ArrayLike<number>): number {
  const cells = counts.length
  let total = 0
  for (let i = 0; i < cells; i++) total += counts[i]
  const expected = total / cells
  let statistic = 0
  for (let i = 0; i < cells; i++) statistic += (counts[i] - expected) ** 2 / expected
  return (statistic - (cells - 1)) / Math.sqrt(2 * (cells - 1))
}
