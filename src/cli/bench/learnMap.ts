/** How smoothly does the map of titles and people unfold while the factorisation runs: of the default world, and of MovieLens? */
import { type Moving, movingSection, untilDay } from './moving'

const STUDIES = {
  world: { hash: 'viewers=2400&titles=400&day=7', day: 7 },
  movielens: { hash: 'viewers=100&titles=60&day=1&data=movielens', day: 1 },
} as const

export const learnMap = movingSection(
  (['world', 'movielens'] as const).map(
    (of): Moving => ({
      name: `learn.${of}`,
      hash: `#/engine?view=learn&${STUDIES[of].hash}`,
      ready: async (page) => {
        await untilDay(page, STUDIES[of].day)
        await page.locator('[data-testid="learn"] .learn-buttons').waitFor()
      },
      move: unfold,
    }),
  ),
)

/** Sent into the page as its own text: presses Play, from the start again where it has come to an end, and answers the times between frames. */
function unfold(milliseconds: number): Promise<readonly number[]> {
  const field = document.querySelector('[data-testid="learn"]')
  if (!(field instanceof HTMLElement)) throw new RangeError('Expected a map, got none')
  const press = (at: number): void => field.querySelectorAll<HTMLButtonElement>('.learn-buttons button')[at]?.click()
  const gaps: number[] = []
  let last = 0
  let began = 0
  press(0)
  return new Promise((resolve) => {
    const frame = (now: number) => {
      const isPlaying = field.dataset.playing === 'true'
      if (began === 0) began = now
      else if (isPlaying) gaps.push(now - last)
      last = now
      if (now - began > milliseconds) return resolve(gaps)
      if (!isPlaying) press(0)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}
