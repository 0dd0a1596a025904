/** What took so long to draw is not drawn again before so many times as long: a page that is slow is left as much time for all else. */
const DRAWN_OF_TIME = 3

export interface Frames {
  wake(): void
  stop(): void
}

/** Calls `draw` once it is woken, frame by frame for as long as it says that there is more to come. */
export function framesOf(draw: (now: number) => boolean): Frames {
  let frame = 0
  let next = 0
  const step = (now: number): void => {
    frame = 0
    let more = true
    if (now >= next) {
      const began = performance.now()
      more = draw(now)
      next = now + DRAWN_OF_TIME * (performance.now() - began)
    }
    if (more) wake()
  }
  const wake = (): void => {
    if (frame === 0) frame = requestAnimationFrame(step)
  }
  return { wake, stop: () => cancelAnimationFrame(frame) }
}
