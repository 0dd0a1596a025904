import { describe, expect, it } from 'vitest'
import { bits, fork, type Stream, stream, uniform } from '../../../src/engine/math/random'
import { chiSquareZ } from './chiSquare'

const DRAWS = 40_000
const root = stream(2026, 'quality')

type Walk = (n: number) => { s: Stream; who: number; slot: number; index: number }

/** Ways of walking through the keys: each coordinate alone, then several at once. */
const walks: Record<string, Walk> = {
  who: (n) => ({ s: root, who: n, slot: 3, index: 5 }),
  slot: (n) => ({ s: root, who: 11, slot: n, index: 5 }),
  index: (n) => ({ s: root, who: 11, slot: 3, index: n }),
  'seed (small integers)': (n) => ({ s: stream(n, 'evening'), who: 1, slot: 0, index: 0 }),
  purpose: (n) => ({ s: stream(1, `purpose ${n}`), who: 1, slot: 0, index: 0 }),
  fork: (n) => ({ s: fork(root, n), who: 1, slot: 0, index: 0 }),
  'who = slot = index': (n) => ({ s: root, who: n, slot: n, index: n }),
  'who up, slot down': (n) => ({ s: root, who: n, slot: DRAWS - n, index: 0 }),
  'a day of 200 people by 200 titles': (n) => ({ s: root, who: n % 200, slot: 9, index: Math.floor(n / 200) }),
  'high bits only': (n) => ({ s: root, who: n * 65536, slot: 0, index: 0 }),
}
const names = Object.keys(walks)

function draws(name: string): Float64Array {
  const out = new Float64Array(DRAWS)
  for (let n = 0; n < DRAWS; n++) {
    const { s, who, slot, index } = walks[name](n)
    out[n] = uniform(s, who, slot, index)
  }
  return out
}

function tableZ(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const counts = new Float64Array(32 * 32)
  for (let n = 0; n < x.length; n++) counts[Math.floor(x[n] * 32) * 32 + Math.floor(y[n] * 32)]++
  return chiSquareZ(counts)
}

function correlation(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let n = 0; n < x.length; n++) sum += (x[n] - 0.5) * (y[n] - 0.5)
  return (12 * sum) / x.length
}

describe('uniformity, whatever coordinate is walked', () => {
  it.each(names)('%s: 1,000 cells are filled evenly', (name) => {
    const counts = new Float64Array(1000)
    for (const u of draws(name)) counts[Math.floor(u * 1000)]++
    expect(Math.abs(chiSquareZ(counts))).toBeLessThan(4)
  })

  it.each(names)('%s: so are the cells of the finer digits', (name) => {
    const counts = new Float64Array(1000)
    for (const u of draws(name)) counts[Math.floor((u * 2 ** 34 - Math.floor(u * 2 ** 34)) * 1000)]++
    expect(Math.abs(chiSquareZ(counts))).toBeLessThan(4)
  })

  it.each(names)('%s: each of the 32 output bits is set half of the time', (name) => {
    const set = new Float64Array(32)
    for (let n = 0; n < DRAWS; n++) {
      const { s, who, slot, index } = walks[name](n)
      const word = bits(s, who, slot, index)
      for (let bit = 0; bit < 32; bit++) set[bit] += (word >>> bit) & 1
    }
    for (const count of set) expect(Math.abs(count / DRAWS - 0.5)).toBeLessThan(4.5 * Math.sqrt(0.25 / DRAWS))
  })
})

describe('independence', () => {
  it.each(names)('%s: a draw says nothing about the next, the 2nd or the 16th after it', (name) => {
    const all = draws(name)
    for (const lag of [1, 2, 16]) {
      const x = all.subarray(0, DRAWS - lag)
      const y = all.subarray(lag)
      expect(Math.abs(correlation(x, y)) * Math.sqrt(x.length)).toBeLessThan(4)
      expect(Math.abs(tableZ(x, y))).toBeLessThan(4)
    }
  })

  it('neighbours in each pair of coordinates fill the square evenly', () => {
    const all = names.map(draws)
    const pairs = all.flatMap((x, i) => all.slice(i + 1).map((y) => [x, y]))
    const worst = Math.max(...pairs.map(([x, y]) => Math.abs(tableZ(x, y))))
    expect(pairs.length).toBe(45)
    expect(worst).toBeLessThan(4.5)
  })

  it('the upper and the finer digits of one draw are independent', () => {
    const upper = draws('index')
    const finer = upper.map((u) => u * 2 ** 33 - Math.floor(u * 2 ** 33))
    expect(Math.abs(tableZ(upper, finer))).toBeLessThan(4)
  })

  it.each([1, 2048, 8192])('with keys %i apart, 32-bit draws coincide as often as chance has it', (stride) => {
    const n = 2 ** 19
    const sorted = Uint32Array.from({ length: n }, (_, i) => bits(root, 0, 0, i * stride)).sort()
    let coincidences = 0
    for (let i = 1; i < n; i++) if (sorted[i] === sorted[i - 1]) coincidences++
    const expected = (n * n) / 2 / 2 ** 32
    expect(Math.abs(coincidences - expected)).toBeLessThan(4 * Math.sqrt(expected))
  })

  it('purposes that look alike share nothing', () => {
    const similar = ['trailer', 'trailers', 'trailer ', 'Trailer', 'reliart', '', 'a', 'aa'].map((p) => stream(5, p))
    for (let i = 0; i < similar.length; i++) {
      for (let j = i + 1; j < similar.length; j++) {
        const x = Float64Array.from({ length: DRAWS }, (_, n) => uniform(similar[i], n % 500, 1, Math.floor(n / 500)))
        const y = Float64Array.from({ length: DRAWS }, (_, n) => uniform(similar[j], n % 500, 1, Math.floor(n / 500)))
        expect(Math.abs(correlation(x, y)) * Math.sqrt(DRAWS)).toBeLessThan(4.5)
      }
    }
  })
})

describe('avalanche', () => {
  const TRIALS = 4000
  type Draw = (s: Stream, who: number, slot: number, index: number) => number
  const finerDigits: Draw = (s, who, slot, index) => {
    const shifted = uniform(s, who, slot, index) * 2 ** 32
    return (shifted - Math.floor(shifted)) * 2 ** 20
  }
  const flips: Record<string, (draw: Draw, n: number, bit: number) => [number, number]> = {
    who: (draw, n, bit) => [draw(root, n, 7, 2), draw(root, n ^ (1 << bit), 7, 2)],
    slot: (draw, n, bit) => [draw(root, 7, n, 2), draw(root, 7, n ^ (1 << bit), 2)],
    index: (draw, n, bit) => [draw(root, 7, 2, n), draw(root, 7, 2, n ^ (1 << bit))],
    seed: (draw, n, bit) => [draw(stream(n, 's'), 1, 2, 3), draw(stream((n ^ (1 << bit)) >>> 0, 's'), 1, 2, 3)],
    fork: (draw, n, bit) => [draw(fork(root, n), 1, 2, 3), draw(fork(root, n ^ (1 << bit)), 1, 2, 3)],
  }

  function worstDeparture(name: string, draw: Draw, outputBits: number): number {
    let worst = 0
    for (let bit = 0; bit < 32; bit++) {
      const flipped = new Float64Array(outputBits)
      for (let n = 0; n < TRIALS; n++) {
        const [before, after] = flips[name](draw, n, bit)
        const changed = before ^ after
        for (let out = 0; out < outputBits; out++) flipped[out] += (changed >>> out) & 1
      }
      for (const count of flipped) worst = Math.max(worst, Math.abs(count / TRIALS - 0.5))
    }
    return worst
  }

  it.each(Object.keys(flips))('flipping any bit of %s flips each of the 32 bits half of the time', (name) => {
    expect(worstDeparture(name, bits, 32)).toBeLessThan(0.05)
  })

  it.each(Object.keys(flips))('flipping any bit of %s flips each of the 20 finer digits half of the time', (name) => {
    expect(worstDeparture(name, finerDigits, 20)).toBeLessThan(0.05)
  })
})
