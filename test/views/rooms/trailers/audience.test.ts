import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Audience, WAITING } from '../../../../src/views/rooms/trailers/launch/picture/audience'
import { crowding, depthOf, layoutOf } from '../../../../src/views/rooms/trailers/launch/picture/layout'

const PEOPLE = 120
const crowdOf = Uint8Array.from({ length: PEOPLE }, (_, profile) => (profile % 10 === 9 ? WAITING : profile % 4))
const layout = layoutOf({ width: 860, height: 620, trailers: 11, people: 108 })

function opened(): Audience {
  const audience = new Audience(crowdOf)
  audience.shape(layout)
  return audience
}

const someMoves = fc
  .array(fc.tuple(fc.nat(PEOPLE - 1), fc.nat(10)), { maxLength: 60 })
  .map((rows) => rows.filter(([profile]) => crowdOf[profile] !== WAITING))
  .map((rows) => ({ profiles: rows.map(([profile]) => profile), trailers: rows.map(([, trailer]) => trailer) }))

describe('the posts', () => {
  it.each([
    [860, 620, 10],
    [860, 620, 11],
    [358, 560, 11],
    [1000, 470, 11],
  ])('of a picture of %i × %i, %i of them, stand within it and apart', (width, height, trailers) => {
    const { posts, postWidth, postHeight } = layoutOf({ width, height, trailers, people: 2400 })
    for (const { x, y } of posts) {
      expect(x - postWidth / 2).toBeGreaterThanOrEqual(0)
      expect(x + postWidth / 2).toBeLessThanOrEqual(width + 1e-6)
      expect(y - postHeight / 2).toBeGreaterThanOrEqual(0)
      expect(y + postHeight / 2).toBeLessThanOrEqual(height + 1e-6)
    }
    posts.forEach((one, at) => {
      for (const other of posts.slice(at + 1)) {
        const apart = Math.abs(one.x - other.x) >= postWidth - 1 || Math.abs(one.y - other.y) >= postHeight - 1
        expect(apart, `post ${at} at ${one.x}, ${one.y} against ${other.x}, ${other.y}`).toBe(true)
      }
    })
  })
})

describe('a crowd', () => {
  it.each([
    [940, 555, 10],
    [794, 420, 11],
    [358, 560, 10],
  ])('of half of the audience stands in the picture of %i × %i and off every post, beside its own', (width, height, trailers) => {
    const people = 2400
    const wide = layoutOf({ width, height, trailers, people })
    wide.posts.forEach((_, at) => {
      const share = people / 2 / trailers
      const { x, y, across } = crowding(wide, at, share)
      const reachX = across * Math.sqrt(share)
      expect(x - reachX).toBeGreaterThanOrEqual(0)
      expect(x + reachX).toBeLessThanOrEqual(width + 1e-6)
      for (const post of wide.posts) {
        const isOff = Math.abs(x - post.x) >= wide.postWidth / 2 || Math.abs(y - post.y) >= wide.postHeight / 2
        expect(isOff).toBe(true)
      }
    })
  })
})

describe('the audience', () => {
  it('waits in the middle, around the poster, and whoever is not in it stands nowhere', () => {
    const audience = opened()
    const at = audience.positions(0)
    expect(audience.people).toHaveLength(108)
    for (const profile of audience.people) {
      const [across, down] = [Math.abs(at[2 * profile] - layout.width / 2), Math.abs(at[2 * profile + 1] - layout.height / 2)]
      const { halfWidth, halfHeight } = layout.waiting
      const deep = depthOf(layout.waiting, audience.people.length)
      expect(across > layout.posterWidth / 2 || down > halfHeight - 9).toBe(true)
      expect(across).toBeLessThanOrEqual(halfWidth + deep + 0.01)
      expect(down).toBeLessThanOrEqual(halfHeight + deep + 0.01)
    }
  })

  it('closes up around the poster as others leave, and opens again before the next launch', () => {
    const audience = opened()
    const [last] = audience.people.slice(-1)
    const others = audience.people.slice(0, -1)
    const far = () => {
      const at = audience.positions(1e7)
      return Math.hypot(at[2 * last] - layout.width / 2, at[2 * last + 1] - layout.height / 2)
    }
    const before = far()
    audience.show({ profiles: others, trailers: others.map(() => 1) }, 0)
    expect(far()).toBeLessThanOrEqual(before)
    audience.jump([])
    expect(far()).toBeCloseTo(before, 5)
  })

  it('counts whoever has changed trailers once, and who stands before the wrong one', () => {
    const audience = opened()
    const [one, other, third] = audience.people
    audience.show({ profiles: [one, other, third], trailers: [0, 0, 2], tries: [0, 1, 0] }, 0)
    expect([audience.movedPeople(), audience.triedPeople()]).toEqual([0, 1])
    audience.show({ profiles: [one, other], trailers: [3, 0] }, 500)
    audience.show({ profiles: [one], trailers: [4] }, 1000)
    expect([audience.movedPeople(), audience.triedPeople()]).toEqual([1, 0])
    expect(audience.changes(1100).map(({ profile }) => profile)).toEqual([one])
    expect(audience.changes(1e6)).toEqual([])
    const best = new Uint8Array(PEOPLE).fill(WAITING)
    best[one] = 4
    best[third] = 3
    expect(audience.wrongPeople(best)).toBe(1)
  })

  it('is always whole: everybody stands before one trailer or waits, and no two at one place', () => {
    fc.assert(
      fc.property(fc.array(someMoves, { maxLength: 6 }), (hours) => {
        const audience = opened()
        for (const [hour, moves] of hours.entries()) audience.show(moves, hour * 500)
        const standing = layout.posts.flatMap((_, trailer) => audience.before(trailer))
        const waiting = audience.people.filter((profile) => audience.at[profile] === WAITING)
        expect(new Set(standing).size).toBe(standing.length)
        expect(standing.length + waiting.length).toBe(audience.people.length)
        layout.posts.forEach((_, trailer) => {
          for (const profile of audience.before(trailer)) expect(audience.at[profile]).toBe(trailer)
        })
        const at = audience.positions(1e6)
        for (let time = 0; time < 40; time++) audience.positions(1e6 + 200 * time)
        const places = new Set(standing.map((profile) => `${at[2 * profile].toFixed(2)} ${at[2 * profile + 1].toFixed(2)}`))
        expect(places.size).toBe(standing.length)
      }),
      { numRuns: 60 },
    )
  })

  it('walks from where it is, and arrives nearer to its own trailer than to any other', () => {
    const audience = opened()
    const [one, other] = audience.people
    const before = [...audience.positions(0).slice(2 * one, 2 * one + 2)]
    audience.show({ profiles: [one, other], trailers: [3, 7] }, 1000)
    expect([...audience.positions(1000).slice(2 * one, 2 * one + 2)].map(Math.round)).toEqual(before.map(Math.round))
    for (let time = 1000; time < 6000; time += 100) audience.positions(time)
    const at = audience.positions(6000)
    const distances = layout.posts.map(({ x, y }) => Math.hypot(at[2 * one] - x, at[2 * one + 1] - y))
    expect(distances.indexOf(Math.min(...distances))).toBe(3)
    expect(audience.isMoving(6000)).toBe(false)
  })

  it('stands, after a jump, as after the same moves walked', () => {
    fc.assert(
      fc.property(fc.array(someMoves, { maxLength: 5 }), (hours) => {
        const [walked, jumped] = [opened(), opened()]
        for (const [hour, moves] of hours.entries()) walked.show(moves, hour * 100)
        jumped.jump(hours)
        expect(jumped.at).toEqual(walked.at)
        expect(jumped.counts()).toEqual(walked.counts())
      }),
      { numRuns: 40 },
    )
  })
})
