/** How smoothly is the table of people and titles drawn while it is moved and zoomed: that of the default world, and that of MovieLens? */
import type { Browser } from 'playwright-core'
import { findChromium, startChromium } from '../../build/chromium'
import { type ServedSite, serveDist } from '../../build/serveDist'
import { CannotMeasure, type Section } from './section'
import { builtSite } from './site'
import { median, quantile } from './timing'

const UNITS = {
  'table.world.frames': 'frames/s',
  'table.world.slowest': 'ms',
  'table.movielens.frames': 'frames/s',
  'table.movielens.slowest': 'ms',
}

/** People and titles of the default world, and the real people beside a small one. */
const TABLES = {
  world: 'viewers=2400&titles=400&day=7',
  movielens: 'viewers=100&titles=60&day=1&data=movielens',
} as const

const MOVING_MS = 4000
const QUICK_MOVING_MS = 1000
const PATIENCE_MS = 240_000
const ALMOST_ALL = 0.99
const MS_A_SECOND = 1000

export const wholeTable: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: async (take, effort) => {
    const path = findChromium()
    if (path === undefined) throw new CannotMeasure('no Chromium found: install one, or set CHROME_PATH')
    const served = await serveDist({ site: builtSite() })
    const started = await startChromium(path)
    try {
      for (const of of ['world', 'movielens'] as const) {
        const milliseconds = effort.quick ? QUICK_MOVING_MS : MOVING_MS
        const gaps = await gapsWhileMoving(started.browser, { served, hash: TABLES[of], milliseconds })
        take(`table.${of}.frames`, MS_A_SECOND / median(gaps))
        take(`table.${of}.slowest`, quantile(gaps, ALMOST_ALL))
      }
    } finally {
      await started.stop()
      await served.stop()
    }
  },
}

interface Moving {
  readonly served: ServedSite
  readonly hash: string
  readonly milliseconds: number
}

async function gapsWhileMoving(chromium: Browser, { served, hash, milliseconds }: Moving): Promise<readonly number[]> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(`${served.url}#/engine?view=table&${hash}`)
  const day = Number(/day=(\d+)/.exec(hash)?.[1])
  await page.waitForFunction((wanted) => {
    const shown = Number(/\d+/.exec(document.querySelector('[data-testid="day"]')?.textContent ?? '')?.[0])
    return shown >= wanted && document.querySelector('#run-progress') === null
  }, day)
  await page.getByTestId('table').waitFor()
  const gaps = await page.evaluate(moveTable, milliseconds)
  await context.close()
  return gaps
}

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
