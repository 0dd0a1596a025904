import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../../src/engine/contract/ids'
import type { GuessCell } from '../../../../../src/engine/lab/guess/rows'
import type { GuessTerm } from '../../../../../src/engine/service/guess/memberSums'
import { columnsShown, digitsOf, flowsOf, shownSum, squareKind } from '../../../../../src/views/rooms/engine/guess/derive'
import { layOut, ribbonsOf } from '../../../../../src/views/rooms/engine/guess/geometry'
import type { ShownGuess, ShownPerson } from '../../../../../src/views/rooms/engine/guess/shown'

const term = (title: number, value: number): GuessTerm => ({ source: { kind: 'watched', title: titleId(title) }, value, factors: null })

const standing = { score: 1, rank: 1, first: [] }

describe('the sum on screen', () => {
  it('adds up to the score in the parts that are shown, however many terms stand in one', () => {
    const values = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 40 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), fc.constantFrom(2, 3, 4), (some, most, digits) => {
        const terms = some.map((value, at) => term(at, value)).sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
        const score = terms.reduce((sum, { value }) => sum + value, 0)
        const sum = shownSum({ terms, score }, most, digits)
        const shown = sum.terms.reduce((total, { parts }) => total + parts, sum.rest?.parts ?? 0)
        expect(shown).toBe(sum.parts)
        expect(sum.parts).toBe(Math.round(score * 10 ** digits) || 0)
        expect(sum.terms.length + (sum.rest?.count ?? 0)).toBe(terms.length)
        for (const { value, parts } of sum.terms) expect(Math.abs(parts - value * 10 ** digits)).toBeLessThan(most + 1)
      }),
    )
  })
})

describe('the decimals of a guess', () => {
  it.each([
    [4.94, 4.5, 2],
    [0, 0, 2],
    [0.14, -0.2, 3],
    [0.06, 0.05, 4],
    [0.06, 1.2, 2],
  ])('of %d and %d are as many as show something of both', (before, after, digits) => {
    expect(digitsOf({ asRecorded: { ...standing, score: before }, now: { ...standing, score: after } })).toBe(digits)
  })
})

describe('a square', () => {
  const cell: GuessCell = { weight: 1, reachedShare: 0, played: true, finished: false, thumb: 0, onList: false }

  it.each([
    ['finished', { finished: true, reachedShare: 1 }],
    ['nearly', { reachedShare: 0.8 }],
    ['half', { reachedShare: 0.5 }],
    ['part', { reachedShare: 0.2 }],
    ['left', { reachedShare: 0.05, weight: -0.4 }],
    ['liked', { played: false, thumb: 1 }],
    ['disliked', { played: false, thumb: -1 }],
    ['listed', { played: false, onList: true }],
    ['trailerLeft', { played: false, weight: -0.1 }],
  ] as const)('says %s', (kind, changes) => {
    expect(squareKind({ ...cell, ...changes })).toBe(kind)
  })
})

const person = (id: number): ShownPerson => ({ id, name: '', card: null })
const columns = [3, 5, 8, 9, 4].map(titleId)
const guess: ShownGuess = {
  title: titleId(9),
  model: 'userKnn',
  family: 'people',
  recorded: columns.slice(0, 3),
  columns,
  own: { person: person(0), liked: 3, cells: [] },
  neighbours: [1, 2].map((profile) => ({ person: person(profile), liked: 4, cells: [], shared: [], closeness: 0.5 })),
  members: [
    {
      model: 'userKnn',
      weight: 1,
      centre: 0,
      scale: 1,
      score: 0.75,
      value: 0.75,
      terms: [1, 2].map((profile) => ({ source: { kind: 'neighbour', profile: profileId(profile) }, value: profile / 4, factors: null })),
    },
  ],
  asRecorded: standing,
  now: standing,
}

describe('the picture', () => {
  it('keeps the guessed column and what was added, however little room there is', () => {
    expect(columnsShown(guess, { room: 9, added: [] })).toEqual([0, 1, 2, 3, 4])
    expect(columnsShown(guess, { room: 3, added: [] })).toEqual([0, 1, 3])
    expect(columnsShown(guess, { room: 2, added: [titleId(8)] })).toEqual([2, 3])
    expect(columnsShown({ ...guess, family: 'titles' }, { room: 9, added: [] })).toEqual([0, 1, 2, 3])
  })

  it('lets a ribbon flow from each neighbour, or from each own title, as broad as its term', () => {
    const shown = [0, 1, 2, 3, 4]
    const layout = layOut({ width: 1000, columns: 5, guessed: 3, rows: 3, low: false }, 'people')
    const ribbons = ribbonsOf(flowsOf(guess, shown), layout, 3)
    expect(ribbons.map(({ value }) => value)).toEqual([0.25, 0.5])
    expect(ribbons[1].width).toBeCloseTo(2 * ribbons[0].width)
    expect(ribbons[0].path.endsWith(`${layout.x(3) + layout.column},${layout.y(0) + layout.square / 2}`)).toBe(true)
    const terms = [term(3, 0.3), term(8, -0.1), term(7, 0.2)]
    const flows = flowsOf({ ...guess, family: 'titles', members: [{ ...guess.members[0], model: 'ease', terms, score: 0.4 }] }, shown)
    expect(flows.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 0.3],
      [0, 2, -0.1],
    ])
  })
})
