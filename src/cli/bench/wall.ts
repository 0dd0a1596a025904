/** How smoothly does the first wall hang: while the first days run behind it, and when it stands idle? */
import { findChromium, startChromium } from '../../build/chromium'
import { serveDist } from '../../build/serveDist'
import { frameTimes } from './inPage'
import { CannotMeasure, type Section } from './section'
import { builtSite } from './site'
import { quantile } from './timing'

const UNITS = {
  'wall.living.frames': 'frames a second',
  'wall.living.slowest': 'ms',
  'wall.idle.frames': 'frames a second',
  'wall.idle.slowest': 'ms',
}

const VIEWPORT = { width: 1440, height: 900 }
const WATCHED_MS = 8000
const QUICK_MS = 2000
const PATIENCE_MS = 240_000
const SECOND_MS = 1000

export const wall: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: async (take, { quick }) => {
    const path = findChromium()
    if (path === undefined) throw new CannotMeasure('no Chromium found: install one, or set CHROME_PATH')
    const served = await serveDist({ site: builtSite() })
    const started = await startChromium(path)
    try {
      const page = await (await started.browser.newContext({ viewport: VIEWPORT, locale: 'en' })).newPage()
      page.setDefaultTimeout(PATIENCE_MS)
      await page.goto(served.url)
      await page.locator('[data-testid="wall-page"]').first().waitFor()
      for (const state of ['living', 'idle'] as const) {
        if (state === 'idle') await page.locator('#run-progress').waitFor({ state: 'detached' })
        const times = await page.evaluate(frameTimes, quick ? QUICK_MS : WATCHED_MS)
        take(`wall.${state}.frames`, (times.length * SECOND_MS) / times.reduce((sum, time) => sum + time, 0))
        take(`wall.${state}.slowest`, quantile([...times], 1))
      }
    } finally {
      await started.stop()
      await served.stop()
    }
  },
}
