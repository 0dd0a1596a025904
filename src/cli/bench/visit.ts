/** What does a first visit cost on a phone on a slow network, and how smoothly do a page's rows scroll? */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findChromium, startChromium } from '../../build/chromium'
import { type ServedSite, serveDist } from '../../build/serveDist'
import { firstPageMark, firstPageMs, scrollRows, watchPage } from './inPage'
import { CannotMeasure, type Effort, type Section } from './section'
import { builtSite } from './site'
import { median } from './timing'

const UNITS = {
  'visit.bytes': 'bytes gzip',
  'visit.firstPaint': 'ms',
  'visit.firstPage': 'ms',
  'scroll.rows': 'frames/s',
}
type Take = (name: keyof typeof UNITS, value: number) => void

/** As Lighthouse's mobile throttling: a phone four times slower, on slow 4G. */
const PHONE: BrowserContextOptions = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, hasTouch: true, isMobile: true }
const TIMES_SLOWER = 4
const BYTES_A_KILOBIT = 125
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1638.4 * BYTES_A_KILOBIT,
  uploadThroughput: 750 * BYTES_A_KILOBIT,
}

const VISITS = 3
const PATIENCE_MS = 240_000
const SCROLL_MS = 6000
const QUICK_SCROLL_MS = 1500
/** A page, not the wall, of a world that is soon there: what is measured is the drawing. */
const ROWS = '#/screen?viewers=600&titles=300&day=7&show=8.tv'

export const visit: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: async (take, effort) => {
    const path = findChromium()
    if (path === undefined) throw new CannotMeasure('no Chromium found: install one, or set CHROME_PATH')
    const served = await serveDist({ site: builtSite(), packed: true })
    const { browser, stop } = await startChromium(path)
    try {
      await firstVisits(take, browser, { served, effort })
      await scrolling(take, browser, { served, effort })
    } finally {
      await stop()
      await served.stop()
    }
  },
}

interface Setting {
  readonly served: ServedSite
  readonly effort: Effort
}

async function firstVisits(take: Take, browser: Browser, { served, effort }: Setting): Promise<void> {
  const visits = []
  for (let one = 0; one < (effort.quick ? 1 : VISITS); one++) visits.push(await firstVisit(browser, served))
  take('visit.bytes', median(visits.map(({ bytes }) => bytes)))
  take('visit.firstPaint', median(visits.map(({ firstPaint }) => firstPaint)))
  take('visit.firstPage', median(visits.map(({ firstPage }) => firstPage)))
}

async function firstVisit(browser: Browser, { url }: ServedSite) {
  const page = await newPage(browser, PHONE)
  const tools = await page.context().newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', SLOW_4G)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER })
  let bytes = 0
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'commit' })
  const firstPage = await (await page.waitForFunction(firstPageMs, firstPageMark)).jsonValue()
  const firstPaint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null)
  await page.context().close()
  if (firstPage === null || firstPaint === null) throw new RangeError('Expected a first page, got none')
  return { bytes, firstPage, firstPaint }
}

async function scrolling(take: Take, browser: Browser, { served, effort }: Setting): Promise<void> {
  const page = await newPage(browser, { viewport: { width: 1280, height: 720 } })
  await page.goto(served.url + ROWS)
  await page.locator('[data-testid="seat-0"] button.tile').first().waitFor()
  await page.locator('#run-progress').waitFor({ state: 'detached' })
  take('scroll.rows', await page.evaluate(scrollRows, effort.quick ? QUICK_SCROLL_MS : SCROLL_MS))
  await page.context().close()
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en', serviceWorkers: 'block', ...options })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.addInitScript(watchPage, firstPageMark)
  return page
}
