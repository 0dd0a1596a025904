import { describe, expect, it } from 'vitest'
import { threadPath } from '../../../../src/views/rooms/screen/together/threads'

const page = (left: number, top: number) => ({ left, top, right: left + 500, bottom: top + 700 })
const poster = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 120 })

/** Every height at which a way runs level or turns. */
const heights = (path: string): number[] =>
  [...path.matchAll(/M[\d.-]+ ([\d.-]+)|V([\d.-]+)| ([\d.-]+)(?=H)/g)].map((found) => Number(found[1] ?? found[2] ?? found[3]))

describe('a thread', () => {
  it('runs level at the height of the posters within its pages, and swings in the gutter alone', () => {
    const path = threadPath({ poster: poster(100, 50), page: page(0, 0) }, { poster: poster(800, 400), page: page(650, 0) }, 2)
    expect(path).toBe('M200 110H500C575 110 575 460 650 460H800')
  })

  it('has a lane of its own, never so far off that it would leave its poster', () => {
    for (let place = 0; place < 12; place++) {
      const path = threadPath({ poster: poster(100, 50), page: page(0, 0) }, { poster: poster(800, 50), page: page(650, 0) }, place)
      for (const height of heights(path)) {
        expect(height).toBeGreaterThan(60)
        expect(height).toBeLessThan(160)
      }
    }
  })

  it('goes down the margin where one page stands below the other', () => {
    const path = threadPath({ poster: poster(100, 50), page: page(0, 0) }, { poster: poster(0, 900), page: page(0, 800) }, 2)
    expect(path).toBe('M200 110H509V960H100')
  })
})
