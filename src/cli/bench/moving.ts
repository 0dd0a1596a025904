/** How smoothly is something drawn in the page while it moves? The times between frames, of the built site in a Chromium. */
import type { Browser, Page } from 'playwright-core'
import { findChromium, startChromium } from '../../build/chromium'
import { serveDist } from '../../build/serveDist'
import { CannotMeasure, type Section } from './section'
import { builtSite } from './site'
import { median, quantile } from './timing'

export interface Moving {
  /** Of its figures: `NAME.frames` and `NAME.slowest`. */
  readonly name: string
  readonly hash: string
  /** Until everything is there. */
  ready(page: Page): Promise<unknown>
  /** Sent into the page as its own text: moves before each frame for so many milliseconds, and answers the times between frames. */
  readonly move: (milliseconds: number) => Promise<readonly number[]>
}

const MOVING_MS = 4000
const QUICK_MOVING_MS = 1000
const PATIENCE_MS = 240_000
const ALMOST_ALL = 0.99
const MS_A_SECOND = 1000

export const movingSection = (movings: readonly Moving[]): Section => ({
  units: Object.fromEntries(movings.flatMap(({ name }) => [[`${name}.frames`, 'frames/s'] as const, [`${name}.slowest`, 'ms'] as const])),
  measure: (take, effort) =>
    inBuiltSite(async (chromium, address) => {
      for (const moving of movings) {
        const gaps = await gapsOf(
          moving,
          await openedPage(chromium, `${address}${moving.hash}`),
          effort.quick ? QUICK_MOVING_MS : MOVING_MS,
        )
        take(`${moving.name}.frames`, MS_A_SECOND / median(gaps))
        take(`${moving.name}.slowest`, quantile(gaps, ALMOST_ALL))
      }
    }),
})

/** With the built site served, and a Chromium; both end with it. */
export async function inBuiltSite(work: (chromium: Browser, address: string) => Promise<void>): Promise<void> {
  const path = findChromium()
  if (path === undefined) throw new CannotMeasure('no Chromium found: install one, or set CHROME_PATH')
  const served = await serveDist({ site: builtSite() })
  const started = await startChromium(path)
  try {
    await work(started.browser, served.url)
  } finally {
    await started.stop()
    await served.stop()
  }
}

/** A page of its own, which waits long. */
export async function openedPage(chromium: Browser, address: string): Promise<Page> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(address)
  return page
}

/** Until the world has lived so many days and nothing runs. */
export const untilDay = (page: Page, day: number): Promise<unknown> =>
  page.waitForFunction((wanted) => {
    const shown = Number(/\d+/.exec(document.querySelector('[data-testid="day"]')?.textContent ?? '')?.[0])
    return shown >= wanted && document.querySelector('#run-progress') === null
  }, day)

async function gapsOf({ ready, move }: Moving, page: Page, milliseconds: number): Promise<readonly number[]> {
  await ready(page)
  const gaps = await page.evaluate(move, milliseconds)
  await page.context().close()
  return gaps
}
