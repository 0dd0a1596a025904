import { describe, expect, it } from 'vitest'
import { moved, SHOTS, withMore, withoutShot, withShot } from '../../../../src/store/trailers/cut'
import {
  cutFrom,
  editedTrailer,
  emphasisOfCut,
  emptyPromises,
  ownTrailer,
  shelfOf,
  strongest,
  tenOf,
} from '../../../../src/views/rooms/trailers/compose/board'
import { waveOf } from '../../../../src/views/rooms/trailers/stage/wave'
import { ASPECTS } from '../../../../src/views/vocabulary'
import { catalogue } from '../../samples'

const title = catalogue.titles[0]
const ten = tenOf(title, catalogue)
const cut = cutFrom(ten[2])
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the ten', () => {
  it('are A to J, each with weights that add up to one', () => {
    expect(ten.map(({ board }) => board.letter).join('')).toBe('ABCDEFGHIJ')
    for (const { emphasis } of ten) expect(sum(emphasis)).toBeCloseTo(1, 5)
  })

  it('look and sound different: no two share order, lengths and words of their shots, or their music', () => {
    const looks = ten.map(({ board }) => JSON.stringify(board.shots.map(({ scene, seconds, caption }) => [scene, seconds, caption])))
    expect(new Set(looks).size).toBe(10)
    expect(new Set(ten.map((trailer) => waveOf(trailer).join())).size).toBe(10)
  })
})

describe('music', () => {
  it('stays between silence and full, and is louder where a shot is leaned on', () => {
    for (const trailer of ten) {
      const wave = waveOf(trailer)
      expect(Math.min(...wave)).toBeGreaterThan(0)
      expect(Math.max(...wave)).toBeLessThanOrEqual(1)
      const leaned = waveOf({ board: trailer.board, stress: trailer.stress.map(() => 2) })
      expect(sum(leaned)).toBeGreaterThan(sum(wave))
    }
  })
})

describe('an eleventh', () => {
  it('begins as the trailer that it is cut from: same shots, lengths and words, and the title card', () => {
    const own = ownTrailer(cut, ten)
    expect(own.board.letter).toBe('K')
    expect(own.board.shots.map(({ scene, seconds, caption }) => ({ scene, seconds, caption }))).toEqual(
      ten[2].board.shots.map(({ scene, seconds, caption }) => ({ scene, seconds, caption })),
    )
    expect(own.board.seconds).toBeCloseTo(ten[2].board.seconds, 9)
    expect(strongest(own.emphasis)[0]).toBe(ten[2].board.stressed[0])
  })

  it('leans more on what is shown longer or leaned on more, and its weights add up to one', () => {
    const [first] = cut.shots
    const aspect = ASPECTS.indexOf(ten[2].board.shots[first.shot].aspect ?? 'lead')
    const before = emphasisOfCut(cut, ten)
    for (const change of [{ seconds: first.seconds + 2 }, { stress: 3 }]) {
      const after = emphasisOfCut(withShot(cut, first.key, change), ten)
      expect(sum(after)).toBeCloseTo(1, 9)
      expect(after[aspect]).toBeGreaterThanOrEqual(before[aspect])
      expect(after).not.toEqual(before)
    }
  })

  it('keeps the same shots when they change places, and stays as it is at its ends', () => {
    const [first, second] = cut.shots
    expect(
      moved(cut, first.key, 1)
        .shots.map(({ key }) => key)
        .slice(0, 2),
    ).toEqual([second.key, first.key])
    expect(moved(cut, first.key, -1)).toBe(cut)
    expect(emphasisOfCut(moved(cut, first.key, 1), ten)).toEqual(emphasisOfCut(cut, ten).map((share) => expect.closeTo(share, 9)))
  })

  it('holds at least one shot and at most nine, each told apart', () => {
    let few = cut
    for (const { key } of cut.shots) few = withoutShot(few, key)
    expect(few.shots).toHaveLength(SHOTS.min)
    let many = cut
    for (let at = 0; at < 20; at++)
      many = withMore(many, { trailer: ten[0].id === 'own' ? cut.from : ten[0].id, shot: 0, seconds: 1, stress: 1, caption: 0 })
    expect(many.shots).toHaveLength(SHOTS.max)
    expect(new Set(many.shots.map(({ key }) => key)).size).toBe(SHOTS.max)
  })

  it('finds every aspect that the ten show on the shelf, no scene of one twice', () => {
    const shelf = shelfOf(title, ten)
    const shown = new Set(ten.flatMap(({ board }) => board.shots.flatMap(({ aspect }) => aspect ?? [])))
    expect(new Set(shelf.map(({ aspect }) => aspect))).toEqual(shown)
    expect(new Set(shelf.map(({ trailer, shot }) => `${trailer} ${shot}`)).size).toBe(shelf.length)
  })
})

describe('one of the ten, edited in place', () => {
  const original = ten[2]

  it('is as it was made until something of it is changed', () => {
    expect(editedTrailer(null, original, ten)).toBe(original)
    expect(editedTrailer(cut, original, ten)).toBe(original)
    expect(editedTrailer(moved(cut, cut.shots[0].key, 1), original, ten).edited).toBe(true)
  })

  it('keeps its letter and its emphasis where shots only change places', () => {
    const edited = editedTrailer(moved(cut, cut.shots[0].key, 1), original, ten)
    expect(edited.board.letter).toBe('C')
    expect(edited.id).toBe(original.id)
    edited.emphasis.forEach((share, at) => {
      expect(share).toBeCloseTo(original.emphasis[at], 6)
    })
  })

  it('leans more on what is leaned on more, less on the rest, and its weights add up to one', () => {
    for (const shot of cut.shots) {
      const aspect = ASPECTS.indexOf(original.board.shots[shot.shot].aspect ?? 'lead')
      const edited = editedTrailer(withShot(cut, shot.key, { stress: 3 }), original, ten)
      expect(sum(edited.emphasis)).toBeCloseTo(1, 9)
      expect(Math.min(...edited.emphasis)).toBeGreaterThanOrEqual(0)
      expect(edited.emphasis[aspect]).toBeGreaterThan(original.emphasis[aspect])
    }
  })
})

describe('a promise', () => {
  const weights = (share: number) => ASPECTS.map((aspect) => (aspect === 'romance' ? share : (1 - share) / 7))
  const holds = (romance: number) =>
    ASPECTS.map((aspect) => (aspect === 'lead' || aspect === 'director' ? null : aspect === 'romance' ? romance : 1))

  it('is empty where much weight lies on what the tags hardly hold', () => {
    expect(emptyPromises(weights(0.5), holds(0.1))).toEqual([{ aspect: 'romance', share: 0.5, held: 0.1 }])
    expect(emptyPromises(weights(0.5), holds(0.6))).toEqual([])
    expect(emptyPromises(weights(0.1), holds(0))).toEqual([])
  })

  it('is never empty of lead or director: every title has them', () => {
    const lead = ASPECTS.map((aspect) => (aspect === 'lead' ? 1 : 0))
    expect(emptyPromises(lead, holds(0))).toEqual([])
  })
})
