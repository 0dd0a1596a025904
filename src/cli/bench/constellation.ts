/** How smoothly is everybody drawn, as dots, while the sky is moved: at the usual size, and at ten thousand? */
import { type Moving, movingSection } from './moving'

const SIZES = [2400, 10_000] as const

export const constellation = movingSection(
  SIZES.map(
    (people): Moving => ({
      name: `constellation.${people}`,
      hash: `#/people?viewers=${people}&titles=60&day=1`,
      ready: (page) => page.getByTestId('nearest').waitFor(),
      move: moveSky,
    }),
  ),
)

/** Sent into the page as its own text: moves the sky a little before each frame, and answers the times between frames. */
function moveSky(milliseconds: number): Promise<readonly number[]> {
  const field = document.querySelector('[data-testid="sky"]')
  if (field === null) throw new RangeError('Expected a sky, got none')
  const gaps: number[] = []
  let last = 0
  let began = 0
  return new Promise((resolve) => {
    const frame = (now: number) => {
      if (began === 0) began = now
      else gaps.push(now - last)
      last = now
      if (now - began > milliseconds) return resolve(gaps)
      const key = gaps.length % 40 < 20 ? 'ArrowLeft' : 'ArrowRight'
      field.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true }))
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}
