import { describe, expect, it } from 'vitest'
import { day, titleId } from '../../../../src/engine/contract/ids'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import type { Act, DatedAct } from '../../../../src/engine/lab/acts'
import type { HangsOn } from '../../../../src/engine/lab/hangsOn'
import type { RecordView } from '../../../../src/engine/lab/snapshot'
import { chalkLine } from '../../../../src/views/rooms/lessons/chalkLine'
import {
  handsFor,
  hangsMost,
  hiddenRecords,
  mostVoted,
  nextToHide,
  nextToReturn,
  recordsOfSum,
  tidying,
} from '../../../../src/views/rooms/lessons/derive'
import { tallyWidth } from '../../../../src/views/rooms/lessons/tally'
import { record } from '../../samples'

const dated = (acts: readonly Act[]): readonly DatedAct[] => acts.map((act, order) => ({ day: day(0), order, act }))

describe('what a step hid', () => {
  const acts = dated([
    { kind: 'takeAway', event: 3 },
    { kind: 'takeAway', event: 8 },
    { kind: 'putBack', event: 3 },
  ])

  it('is what was taken away and not put back', () => expect([...hiddenRecords(acts)]).toEqual([8]))

  it('comes back when the step is left', () => {
    expect(tidying(acts, ['when'], null)).toEqual([
      { kind: 'putBack', event: 8 },
      { kind: 'mask', signal: 'when', masked: false },
    ])
    expect(tidying(acts, ['when'], 'records')).toEqual([{ kind: 'mask', signal: 'when', masked: false }])
    expect(tidying(acts, ['when'], 'signals')).toEqual([{ kind: 'putBack', event: 8 }])
    expect(tidying([], [], null)).toEqual([])
  })
})

describe('the records beside a sum', () => {
  const about = (title: number, event: number, kind: RecordView['kind']) => record(event, kind, { title: titleId(title) })
  const behind = [about(2, 9, 'stop'), about(2, 8, 'rating'), about(3, 7, 'list'), about(5, 4, 'stop')]

  it('hold one of every title that the sum names, the most telling, oldest first', () => {
    const shown = recordsOfSum([titleId(1), titleId(2), titleId(3)], [about(1, 5, 'stop')], behind)
    expect(shown.map(({ event }) => event)).toEqual([5, 7, 8])
  })

  it('are those alone on which the place hangs, where these tell of all that is named', () => {
    expect(recordsOfSum([titleId(1)], [about(1, 5, 'stop'), about(4, 2, 'play')], behind).map(({ event }) => event)).toEqual([2, 5])
  })
})

describe('the vote', () => {
  it('counts hands for each of 0 to 10', () => expect(handsFor([3, 10, 3, 0])).toEqual([1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1]))

  it.each([
    [[], []],
    [[4], [4]],
    [[4, 4, 2], [4]],
    [
      [2, 4],
      [2, 4],
    ],
  ])('of %j is for %j', (votes, most) => expect(mostVoted(votes)).toEqual(most))

  it.each([
    [1, 8],
    [4, 32],
    [5, 38],
    [6, 46],
    [10, 76],
  ])('of %i hands is a tally %i wide', (hands, width) => expect(tallyWidth(hands)).toBe(width))
})

describe('the tile that is opened', () => {
  const tile = (title: number, rank: number, without: readonly number[]): HangsOn => ({
    title: titleId(title),
    rank,
    score: 0,
    without: without.map((place) => ({
      rank: place,
      score: 0,
      record: {
        event: 0,
        kind: 'stop',
        at: 0,
        profile: 0,
        title: 0,
        trailer: 0,
        device: null,
        row: 0,
        column: 0,
        episode: 0,
        amount: 0,
        share: 0,
        takenAway: false,
      } as HangsOn['without'][number]['record'],
    })),
  })

  it('is the one whose place a single record moves furthest, of two the first', () => {
    expect(hangsMost([tile(1, 5, [6]), tile(2, 5, [1, 5]), tile(3, 5, [9])])?.title).toBe(2)
    expect(hangsMost([tile(1, 5, []), tile(2, 5, [5])])?.title).toBe(2)
    expect(hangsMost([])).toBeNull()
  })
})

describe('hiding one by one', () => {
  it('goes through all seven, what is watched last, and returns the way it came', () => {
    const masked: (typeof SIGNALS)[number][] = []
    for (let signal = nextToHide(masked); signal !== null; signal = nextToHide(masked)) masked.push(signal)
    expect([...masked].sort()).toEqual([...SIGNALS].sort())
    expect(masked.at(-1)).toBe('titles')
    expect(nextToReturn(masked)).toBe('titles')
    expect(nextToReturn([])).toBeNull()
  })
})

describe('a line in chalk', () => {
  it('is drawn the same each time, begins where it should and ends near', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 100, y: 50 },
    ]
    const line = chalkLine(points, 2)
    expect(chalkLine(points, 2)).toBe(line)
    expect(chalkLine(points, 2, 1)).not.toBe(line)
    const numbers = line.match(/-?[\d.]+/g)?.map(Number) ?? []
    expect(numbers.slice(0, 2)).toEqual([0, 0])
    expect(Math.abs((numbers.at(-2) ?? 0) - 100)).toBeLessThanOrEqual(2)
    expect(Math.abs((numbers.at(-1) ?? 0) - 50)).toBeLessThanOrEqual(2)
    expect(chalkLine([], 2)).toBe('')
  })
})
