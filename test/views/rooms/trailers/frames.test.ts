import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { framesOf } from '../../../../src/views/rooms/trailers/launch/frames'

let clock = 0
let waiting: ((now: number) => void)[] = []
/** Another 16 milliseconds, and whoever waits for them. */
const tick = () => {
  clock += 16
  for (const callback of waiting.splice(0)) callback(clock)
}

beforeEach(() => {
  clock = 0
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => waiting.push(callback))
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = []
  })
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('draws each frame while there is more to come, and sleeps until it is woken', () => {
  const drawn: number[] = []
  const frames = framesOf((now) => drawn.push(now) < 3)
  frames.wake()
  frames.wake()
  for (let at = 0; at < 6; at++) tick()
  expect(drawn).toEqual([16, 32, 48])
  frames.wake()
  tick()
  expect(drawn).toHaveLength(4)
})

it('leaves a page that is slow to draw three times as long as it took', () => {
  const drawn: number[] = []
  const frames = framesOf((now) => {
    drawn.push(now)
    clock += 20
    return true
  })
  frames.wake()
  for (let at = 0; at < 12; at++) tick()
  const apart = drawn.slice(1).map((now, at) => now - drawn[at])
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(60)
})

it('stops', () => {
  const draw = vi.fn(() => true)
  const frames = framesOf(draw)
  frames.wake()
  frames.stop()
  tick()
  expect(draw).not.toHaveBeenCalled()
})
