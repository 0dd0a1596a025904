import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Audience, WAITING } from '../../../../src/views/rooms/trailers/launch/picture/audience'
import { layoutOf } from '../../../../src/views/rooms/trailers/launch/picture/layout'

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
      expect(x + postWidth / 2).toBeLessThanOrEqual(width)
      expect(y - postHeight / 2).toBeGreaterThanOrEqual(0)
      expect(y + postHeight / 2).toBeLessThanOrEqual(height)
    }
    posts.forEach((one, at) => {
      for (const other of posts.slice(at + 1)) {
        const apart = Math.abs(one.x - other.x) >= postWidth - 1 || Math.abs(one.y - other.y) >= postHeight - 1
        expect(apart, `post ${at} at ${one.x}, ${one.y} against ${other.x}, ${other.y}`).toBe(true)
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
      const away = Math.hypot(at[2 * profile] - layout.width / 2, at[2 * profile + 1] - layout.height / 2)
      expect(away).toBeGreaterThanOrEqual(layout.ring[0] - 1)
      expect(away).toBeLessThanOrEqual(layout.ring[1] + 1)
    }
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
