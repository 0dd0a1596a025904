import { describe, expect, it } from 'vitest'
import { exp, expm1, log, log1p, pow, sigmoid, tanh } from '../../../src/engine/math/elementary'
import { stream, uniform } from '../../../src/engine/math/random'
import { cos, sin } from '../../../src/engine/math/trigonometry'
import { ulpsBetween } from './ulp'

const INPUTS = 100_000
const dice = stream(11, 'elementary test')

type Real = (x: number) => number
interface Case {
  readonly name: string
  readonly ours: Real
  readonly theirs: Real
  readonly from: number
  readonly to: number
  /** The stated bound, one more because Math.* may itself be an ulp off. */
  readonly ulps: number
}

const cases: readonly Case[] = [
  { name: 'exp', ours: exp, theirs: Math.exp, from: -745.2, to: 709.8, ulps: 2 },
  { name: 'exp', ours: exp, theirs: Math.exp, from: -746, to: -700, ulps: 2 },
  { name: 'exp', ours: exp, theirs: Math.exp, from: -2, to: 2, ulps: 2 },
  { name: 'log', ours: log, theirs: Math.log, from: 0, to: 2, ulps: 2 },
  { name: 'log', ours: log, theirs: Math.log, from: 0.99, to: 1.01, ulps: 2 },
  { name: 'log', ours: log, theirs: Math.log, from: 0, to: 1e-307, ulps: 2 },
  { name: 'log', ours: log, theirs: Math.log, from: 0, to: 1.79e308, ulps: 2 },
  { name: 'log1p', ours: log1p, theirs: Math.log1p, from: -1, to: 3, ulps: 4 },
  { name: 'log1p', ours: log1p, theirs: Math.log1p, from: -1e-6, to: 1e-6, ulps: 4 },
  { name: 'expm1', ours: expm1, theirs: Math.expm1, from: -40, to: 40, ulps: 4 },
  { name: 'expm1', ours: expm1, theirs: Math.expm1, from: -1e-6, to: 1e-6, ulps: 4 },
  { name: 'sigmoid', ours: sigmoid, theirs: (x) => 1 / (1 + Math.exp(-x)), from: -700, to: 40, ulps: 4 },
  { name: 'tanh', ours: tanh, theirs: Math.tanh, from: -25, to: 25, ulps: 6 },
  { name: 'tanh', ours: tanh, theirs: Math.tanh, from: -0.1, to: 0.1, ulps: 6 },
]

describe('distance to Math.*', () => {
  it.each(cases)('$name from $from to $to: at most $ulps ulp over 100,000 inputs', ({ ours, theirs, from, to, ulps }) => {
    let worst = 0
    for (let n = 0; n < INPUTS; n++) {
      const x = from + (to - from) * uniform(dice, n, 0, 0)
      worst = Math.max(worst, ulpsBetween(ours(x), theirs(x)))
    }
    expect(worst).toBeLessThanOrEqual(ulps)
  })

  it.each([0.37, 0.57, 1 / 0.57, -2.3, 40.5, -33])('pow with exponent %d: at most 3 + 3·|y·ln x| ulp', (y) => {
    let worst = 0
    for (let n = 0; n < INPUTS; n++) {
      const x = Math.exp(20 * uniform(dice, n, 1, 0) - 10)
      worst = Math.max(worst, ulpsBetween(pow(x, y), x ** y) / (3 + 3 * Math.abs(y * Math.log(x))))
    }
    expect(worst).toBeLessThanOrEqual(1)
  })

  it.each([1, 100, 2 ** 20])('sin and cos up to %d radians: at most 2.5e-16 from Math.*', (range) => {
    let worst = 0
    for (let n = 0; n < INPUTS; n++) {
      const x = range * (2 * uniform(dice, n, 2, 0) - 1)
      worst = Math.max(worst, Math.abs(sin(x) - Math.sin(x)), Math.abs(cos(x) - Math.cos(x)))
    }
    expect(worst).toBeLessThanOrEqual(2.5e-16)
  })
})

describe('edges', () => {
  const edges = [0, -0, 1, -1, 5e-324, -5e-324, 2 ** -1022, 2 ** 1023, Number.MAX_VALUE, -Number.MAX_VALUE]
  const all = [...edges, Infinity, -Infinity, Number.NaN, 709.782712893384, 709.79, -745.1332191019411, -745.14, -708.5]
  const functions: readonly (readonly [string, Real, Real])[] = [
    ['exp', exp, Math.exp],
    ['log', log, Math.log],
    ['log1p', log1p, Math.log1p],
    ['expm1', expm1, Math.expm1],
    ['tanh', tanh, Math.tanh],
  ]

  it.each(functions)('%s agrees with Math at zeros, subnormals, infinities and NaN', (_, ours, theirs) => {
    for (const x of all) {
      expect([x, ulpsBetween(ours(x), theirs(x)) <= 2]).toEqual([x, true])
      expect(Object.is(ours(x), -0)).toBe(Object.is(theirs(x), -0))
    }
  })

  it('pow follows the rules of powers', () => {
    for (const x of [0, 0.5, 1, 2, 7.25, Infinity]) {
      for (const y of [-3, -0.3, 0, 0.3, 0.5, 1, 2, 3, 100, Infinity, -Infinity]) {
        if (x === 1 && Math.abs(y) === Infinity) continue
        const [ours, theirs] = [pow(x, y), x ** y]
        const size = y === 0 || x === 0 ? 0 : Math.abs(y * Math.log(x))
        const bound = theirs > 0 && theirs < Infinity ? 3 + 3 * size : 0
        expect([x, y, ulpsBetween(ours, theirs) <= bound]).toEqual([x, y, true])
      }
    }
    for (let n = -32; n <= 32; n++) expect(pow(2, n)).toBe(2 ** n)
    expect(pow(-3, 3)).toBe(-27)
    expect(pow(-3, 0.4)).toBeNaN()
    expect(pow(2, Number.NaN)).toBeNaN()
  })

  it('exp reaches the smallest and the largest float', () => {
    expect(exp(-745.1332191019411)).toBe(5e-324)
    expect(exp(-745.14)).toBe(0)
    expect(ulpsBetween(exp(709.782712893384), 1.797693134862273e308)).toBeLessThanOrEqual(2)
    expect(exp(709.79)).toBe(Infinity)
  })

  it('sigmoid reaches 0 and 1 without overflow', () => {
    expect([sigmoid(-1000), sigmoid(0), sigmoid(1000)]).toEqual([0, 0.5, 1])
  })

  it('sin and cos refuse what would be noise', () => {
    for (const x of [2 ** 21, -(2 ** 21), Infinity, Number.NaN]) {
      expect(() => sin(x)).toThrow(RangeError)
      expect(() => cos(x)).toThrow(RangeError)
    }
  })
})

describe('golden bits: the same in Node and in every browser', () => {
  it('of each function', () => {
    expect([exp(1.5), exp(-0.7), exp(13.37), exp(-700.1)]).toEqual([
      4.4816890703380645, 0.4965853037914095, 640497.1816019283, 8.921404266525102e-305,
    ])
    expect([log(3), log(12), log(0.3), log(1e-310)]).toEqual([
      1.0986122886681096, 2.4849066497880004, -1.2039728043259361, -713.8013788281542,
    ])
    expect([pow(3.3, 0.57), pow(0.2, -1.7), tanh(0.3), sigmoid(-1.1)]).toEqual([
      1.9749356331844055, 15.425846568000235, 0.29131261245159085, 0.24973989440488237,
    ])
    expect([cos(1), sin(1), cos(1e5), sin(-77.7)]).toEqual([
      0.5403023058681398, 0.8414709848078965, -0.9993608074382124, -0.7445205210198249,
    ])
  })
})
