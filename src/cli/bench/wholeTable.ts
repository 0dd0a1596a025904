/** How smoothly is the table of people and titles drawn while it is moved and zoomed: that of the default world, and that of MovieLens? */
import { type Moving, movingSection, untilDay } from './moving'

/** People and titles of the default world, and the real people beside a small one. */
const TABLES = {
  world: { hash: 'viewers=2400&titles=400&day=7', day: 7 },
  movielens: { hash: 'viewers=100&titles=60&day=1&data=movielens', day: 1 },
} as const

export const wholeTable = movingSection(
  (['world', 'movielens'] as const).map(
    (of): Moving => ({
      name: `table.${of}`,
      hash: `#/engine?view=table&${TABLES[of].hash}`,
      ready: async (page) => {
        await untilDay(page, TABLES[of].day)
        await page.getByTestId('table').waitFor()
      },
      move: moveTable,
    }),
  ),
)

/** Sent into the page as its own text: comes nearer, walks and goes farther before each frame, and answers the times between frames. */
function moveTable(milliseconds: number): Promise<readonly number[]> {
  const field = document.querySelector('[data-testid="table"]')
  if (field === null) throw new RangeError('Expected a table, got none')
  const keys = [...Array<string>(6).fill('+'), ...Array<string>(20).fill('ArrowDown'), ...Array<string>(6).fill('-')]
  const gaps: number[] = []
  let last = 0
  let began = 0
  return new Promise((resolve) => {
    const frame = (now: number) => {
      if (began === 0) began = now
      else gaps.push(now - last)
      last = now
      if (now - began > milliseconds) return resolve(gaps)
      field.dispatchEvent(new KeyboardEvent('keydown', { key: keys[gaps.length % keys.length], bubbles: true, cancelable: true }))
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}
