/** How smoothly is everybody drawn, as dots, while the sky is moved: at the usual size, and at ten thousand? */
import type { Browser } from 'playwright-core'
import { findChromium, startChromium } from '../../build/chromium'
import { type ServedSite, serveDist } from '../../build/serveDist'
import { CannotMeasure, type Section } from './section'
import { builtSite } from './site'
import { median, quantile } from './timing'

const UNITS = {
  'constellation.2400.frames': 'frames/s',
  'constellation.2400.slowest': 'ms',
  'constellation.10000.frames': 'frames/s',
  'constellation.10000.slowest': 'ms',
}

const SIZES = [2400, 10_000] as const
const MOVING_MS = 4000
const QUICK_MOVING_MS = 1000
const PATIENCE_MS = 240_000
const ALMOST_ALL = 0.99
const MS_A_SECOND = 1000

export const constellation: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: async (take, effort) => {
    const path = findChromium()
    if (path === undefined) throw new CannotMeasure('no Chromium found: install one, or set CHROME_PATH')
    const served = await serveDist({ site: builtSite() })
    const started = await startChromium(path)
    try {
      for (const people of SIZES) {
        const gaps = await gapsWhileMoving(started.browser, { served, people, milliseconds: effort.quick ? QUICK_MOVING_MS : MOVING_MS })
        take(`constellation.${people}.frames`, MS_A_SECOND / median(gaps))
        take(`constellation.${people}.slowest`, quantile(gaps, ALMOST_ALL))
      }
    } finally {
      await started.stop()
      await served.stop()
    }
  },
}

interface Moving {
  readonly served: ServedSite
  readonly people: number
  readonly milliseconds: number
}

async function gapsWhileMoving(chromium: Browser, { served, people, milliseconds }: Moving): Promise<readonly number[]> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(`${served.url}#/people?viewers=${people}&titles=60&day=1`)
  await page.getByTestId('nearest').waitFor()
  const gaps = await page.evaluate(moveSky, milliseconds)
  await context.close()
  return gaps
}

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
