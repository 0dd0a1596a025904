import { describe, expect, it } from 'vitest'
import { bust } from '../../../src/views/art/faces/head'
import { portraitFace } from '../../../src/views/art/faces/traits'
import { livingRoomArt, SEATS } from '../../../src/views/art/home/livingRoomArt'

describe('a living room', () => {
  it('is the same for the same household, and another for another', () => {
    const rooms = Array.from({ length: 60 }, (_, seed) => livingRoomArt([1, 2], seed))
    expect(rooms[4]).toBe(livingRoomArt([1, 2], 4))
    expect(new Set(rooms).size).toBe(60)
    for (const room of rooms) expect(room).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('seats everybody with the face that they have elsewhere, as far as the sofa goes', () => {
    const members = [11, 12, 13, 14, 15, 16, 17, 18]
    const seated = (count: number) =>
      members.filter((member) => livingRoomArt(members.slice(0, count), 3).includes(bust(portraitFace(member), { lit: false }))).length
    expect([1, 2, 4, 8].map(seated)).toEqual([1, 2, 4, SEATS])
  })

  it('may be empty', () => {
    expect(livingRoomArt([], 5)).not.toMatch(/NaN|undefined|Infinity/)
  })
})
