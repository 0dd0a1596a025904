import { describe, expect, it } from 'vitest'
import { below, bernoulli, exponential, gumbel, normal, weibull } from '../../../src/engine/math/draws'
import { beta, dirichlet, gamma } from '../../../src/engine/math/gamma'
import { exponentialQuantile, gumbelQuantile, normalQuantile, weibullQuantile } from '../../../src/engine/math/quantiles'
import { stream } from '../../../src/engine/math/random'
import { chiSquareZ } from './chiSquare'
import { normalDensity, normalDistribution } from './normalDistribution'

const s = stream(5, 'draws test')
const N = 50_000
const samples = (draw: (who: number) => number): Float64Array => Float64Array.from({ length: N }, (_, who) => draw(who))

/** Kolmogorov-Smirnov distance times √n; above 1.95 in one of a thousand samples of the stated law. */
function kolmogorov(values: Float64Array, distribution: (x: number) => number): number {
  const sorted = values.slice().sort()
  let worst = 0
  sorted.forEach((x, i) => {
    const share = distribution(x)
    worst = Math.max(worst, Math.abs(share - i / sorted.length), Math.abs(share - (i + 1) / sorted.length))
  })
  return worst * Math.sqrt(sorted.length)
}

function moments(values: Float64Array): { mean: number; variance: number; skew: number; kurtosis: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  const central = (p: number) => values.reduce((sum, x) => sum + (x - mean) ** p, 0) / values.length
  const variance = central(2)
  return { mean, variance, skew: central(3) / variance ** 1.5, kurtosis: central(4) / variance ** 2 }
}

describe('normal', () => {
  const values = samples((who) => normal(s, who, 3, 1))

  it('has the moments of the standard normal', () => {
    const { mean, variance, skew, kurtosis } = moments(values)
    expect(Math.abs(mean) * Math.sqrt(N)).toBeLessThan(4)
    expect(Math.abs(variance - 1) * Math.sqrt(N / 2)).toBeLessThan(4)
    expect(Math.abs(skew) * Math.sqrt(N / 6)).toBeLessThan(4)
    expect(Math.abs(kurtosis - 3) * Math.sqrt(N / 24)).toBeLessThan(4)
  })

  it('has its shape', () => expect(kolmogorov(values, normalDistribution)).toBeLessThan(1.95))

  it.each([1, 2, 3])('has its tails beyond %d', (z) => {
    for (const side of [-1, 1]) {
      const beyond = values.filter((x) => side * x > z).length
      const expected = N * (1 - normalDistribution(z))
      expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected))
    }
  })

  it('inverts the distribution function from 2⁻⁵³ to 1 − 2⁻⁵³', () => {
    for (let n = 1; n < 2000; n++) {
      const u = n < 1000 ? 2 ** (-53 + n * 0.052) : n / 2000
      const z = normalQuantile(u)
      const slip = Math.abs(normalDistribution(z) - u) / normalDensity(z)
      expect(slip / Math.max(Math.abs(z), 0.1)).toBeLessThan(1e-14)
      if (u >= 2 ** -20) expect(Math.abs(normalQuantile(1 - u) + z)).toBeLessThan(1e-9)
    }
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    expect(normalQuantile(2 ** -53)).toBeCloseTo(-8.2095361516013856, 12)
  })
})

describe('the other laws', () => {
  it('exponential, Gumbel and Weibull have their shapes', () => {
    expect(
      kolmogorov(
        samples((who) => exponential(s, who, 1, 0)),
        (x) => 1 - Math.exp(-x),
      ),
    ).toBeLessThan(1.95)
    expect(
      kolmogorov(
        samples((who) => gumbel(s, who, 1, 1)),
        (x) => Math.exp(-Math.exp(-x)),
      ),
    ).toBeLessThan(1.95)
    const law = { scale: 140, shape: 0.57 }
    const stays = samples((who) => weibull(s, law, { who, slot: 1, index: 2 }))
    expect(kolmogorov(stays, (t) => 1 - Math.exp(-((t / 140) ** 0.57)))).toBeLessThan(1.95)
  })

  it('quantiles rise with u, so that common dice stay common', () => {
    for (let n = 1; n < 999; n++) {
      const [u, v] = [n / 1000, (n + 1) / 1000]
      for (const quantile of [normalQuantile, exponentialQuantile, gumbelQuantile]) {
        expect(quantile(u)).toBeLessThan(quantile(v))
      }
      expect(weibullQuantile(u, 2, 0.57)).toBeLessThan(weibullQuantile(v, 2, 0.57))
      expect(weibullQuantile(u, 2, 0.57)).toBeLessThan(weibullQuantile(u, 2.1, 0.57))
    }
  })

  it('the first ten seconds of a trailer keep four of five (Weibull 0.57, 140 s)', () => {
    const stays = samples((who) => weibull(s, { scale: 140, shape: 0.57 }, { who, slot: 2, index: 2 }))
    expect(stays.filter((t) => t > 10).length / N).toBeCloseTo(0.8, 1)
    expect(stays.filter((t) => t > 120).length / N).toBeCloseTo(0.4, 1)
  })

  it('below fills its cells evenly, bernoulli keeps its share', () => {
    const counts = new Float64Array(400)
    for (let who = 0; who < N; who++) counts[below(s, 400, { who, slot: 3, index: 0 })]++
    expect(Math.abs(chiSquareZ(counts))).toBeLessThan(4)
    const hits = samples((who) => (bernoulli(s, 0.3, { who, slot: 4, index: 0 }) ? 1 : 0)).reduce((sum, x) => sum + x, 0)
    expect(Math.abs(hits - 0.3 * N)).toBeLessThan(4 * Math.sqrt(0.21 * N))
    expect(bernoulli(s, 0, { who: 1, slot: 1, index: 1 })).toBe(false)
    expect(bernoulli(s, 1, { who: 1, slot: 1, index: 1 })).toBe(true)
  })

  it('refuses parameters out of range', () => {
    const key = { who: 0, slot: 0, index: 0 }
    expect(() => below(s, 0, key)).toThrow('Expected `n` to be an integer from 1 to 2^32, got 0')
    expect(() => below(s, 1.5, key)).toThrow(RangeError)
    expect(() => weibull(s, { scale: 0, shape: 1 }, key)).toThrow(RangeError)
    expect(() => gamma(s, 0, key)).toThrow(RangeError)
    expect(() => dirichlet(s, [1, Number.NaN], key)).toThrow(RangeError)
  })
})

describe('gamma and its family', () => {
  it.each([0.3, 1, 2.5, 40])('gamma of shape %d has that mean and variance', (shape) => {
    const { mean, variance, kurtosis } = moments(samples((who) => gamma(s, shape, { who, slot: 5, index: 0 })))
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / N))
    expect(Math.abs(variance - shape)).toBeLessThan(4 * shape * Math.sqrt((kurtosis - 1) / N))
  })

  it('gamma of shape 1 is exponential', () => {
    expect(
      kolmogorov(
        samples((who) => gamma(s, 1, { who, slot: 6, index: 0 })),
        (x) => 1 - Math.exp(-x),
      ),
    ).toBeLessThan(1.95)
  })

  it('beta has its mean and variance', () => {
    const { mean, variance } = moments(samples((who) => beta(s, { alpha: 2, beta: 6 }, { who, slot: 7, index: 0 })))
    expect(mean).toBeCloseTo(0.25, 2)
    expect(variance).toBeCloseTo((2 * 6) / (64 * 9), 3)
  })

  it('beta(1, 1) is uniform', () => {
    expect(
      kolmogorov(
        samples((who) => beta(s, { alpha: 1, beta: 1 }, { who, slot: 8, index: 0 })),
        (x) => x,
      ),
    ).toBeLessThan(1.95)
  })

  it('dirichlet shares sum to 1 and have their means, however small the alphas', () => {
    for (const scale of [0.001, 1, 50]) {
      const sums = new Float64Array(3)
      for (let who = 0; who < 4000; who++) {
        const shares = dirichlet(s, [scale, 2 * scale, 5 * scale], { who, slot: 9, index: 0 })
        expect(shares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12)
        shares.forEach((share, i) => {
          sums[i] += share / 4000
        })
      }
      for (const [i, expected] of [1 / 8, 2 / 8, 5 / 8].entries()) expect(Math.abs(sums[i] - expected)).toBeLessThan(0.03)
    }
  })

  it('is a function of its key', () => {
    const key = { who: 9, slot: 2, index: 4 }
    expect(gamma(s, 0.2, key)).toBe(gamma(s, 0.2, key))
    expect(gamma(s, 0.2, key)).not.toBe(gamma(s, 0.2, { ...key, index: 5 }))
  })
})
