/** How does the built site answer in a real Chromium: the first page, an act, and the main thread while time runs? */
import type { Browser, Page } from 'playwright-core'
import { findChromium, type StartedChromium, startChromium } from '../../build/chromium'
import { type ServedSite, serveDist } from '../../build/serveDist'
import { firstPageMark, firstPageMs, longTasks, pressDeed, watchPage } from './inPage'
import { CannotMeasure, type Effort, type Section } from './section'
import { builtSite } from './site'
import { slowDown } from './slowDown'
import { median, quantile } from './timing'

const UNITS = {
  'firstPage.normal': 'ms',
  'firstPage.slowPage': 'ms',
  'firstPage.slowDevice': 'ms',
  'act.median': 'ms',
  'act.slowest': 'ms',
  'longTask.longest': 'ms',
  'longTask.count': 'tasks',
}
type Take = (name: keyof typeof UNITS, value: number) => void

const TIMES_SLOWER = 4
const LOADS = 5
const ACTS = 18
const QUICK_ACTS = 3
const FULL_SPEED_MS = 15_000
const QUICK_FULL_SPEED_MS = 3000
const PATIENCE_MS = 240_000
const VIEWPORT = { width: 1280, height: 800 }
const DEEDS = [
  { plays: false, button: '.title-deeds-row .button:nth-last-child(3)' },
  { plays: true, button: '.player-deeds .button:first-child' },
  { plays: true, button: '.player-deeds .button:nth-child(2)' },
] as const

export const browser: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: async (take, effort) => {
    const path = findChromium()
    if (path === undefined) throw new CannotMeasure('no Chromium found: install one, or set CHROME_PATH')
    const served = await serveDist({ site: builtSite() })
    const started = await startChromium(path)
    try {
      await firstPages(take, { started, served, effort })
      await acts(take, { started, served, effort })
    } finally {
      await started.stop()
      await served.stop()
    }
  },
}

interface Setting {
  readonly started: StartedChromium
  readonly served: ServedSite
  readonly effort: Effort
}

async function firstPages(take: Take, { started, served, effort }: Setting): Promise<void> {
  const { browser: chromium, pid } = started
  const loads = effort.quick ? 1 : LOADS
  const middleOf = async (load: () => Promise<number>) => {
    const times: number[] = []
    for (let one = 0; one < loads; one++) times.push(await load())
    return median(times)
  }
  take('firstPage.normal', await middleOf(() => firstPage(chromium, served)))
  take('firstPage.slowPage', await middleOf(() => firstPage(chromium, served, slowPage)))
  if (pid === undefined || process.platform === 'win32') return
  take('firstPage.slowDevice', await middleOf(() => firstPage(chromium, served, async () => slowDown(pid, TIMES_SLOWER))))
}

/** Slows a page, and answers what ends it. */
type Brake = (page: Page) => Promise<() => void>

const slowPage: Brake = async (page) => {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER })
  return () => undefined
}

/** A first visit: nothing cached. */
async function firstPage(chromium: Browser, served: ServedSite, brake?: Brake): Promise<number> {
  const page = await newPage(chromium)
  const release = await brake?.(page)
  try {
    return await untilFirstPage(page, served)
  } finally {
    release?.()
    await page.context().close()
  }
}

async function newPage(chromium: Browser): Promise<Page> {
  const context = await chromium.newContext({ viewport: VIEWPORT, locale: 'en' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.addInitScript(watchPage, firstPageMark)
  return page
}

async function untilFirstPage(page: Page, { url }: ServedSite): Promise<number> {
  await page.goto(url)
  const milliseconds = await (await page.waitForFunction(firstPageMs, firstPageMark)).jsonValue()
  if (milliseconds === null) throw new RangeError('Expected a first page, got none')
  return milliseconds
}

/** After the first 28 days: the visitor joins and acts, then time runs as fast as it goes. */
async function acts(take: Take, { started, served, effort }: Setting): Promise<void> {
  const page = await newPage(started.browser)
  await untilFirstPage(page, served)
  await page.locator('#run-progress').waitFor({ state: 'detached' })
  await join(page)
  const times: number[] = []
  for (let one = 0; one < (effort.quick ? QUICK_ACTS : ACTS); one++) times.push(await act(page, one))
  take('act.median', median(times))
  take('act.slowest', quantile(times, 1))
  const tasks = await atFullSpeed(page, effort)
  take('longTask.longest', Math.max(0, ...tasks))
  take('longTask.count', tasks.length)
  await page.context().close()
}

async function join(page: Page): Promise<void> {
  for (let pick = 0; pick < 3; pick++) await page.locator('.starters button').nth(pick).click()
  await page.locator('.minute-strip .button-strong').click()
  await page.locator('[data-testid="seat-1"]').waitFor()
  await page.locator('.minute-strip .button-plain').click()
  await page.locator('.starters').waitFor({ state: 'detached' })
  await page.locator('[data-testid="seat-0"] button[data-title]').first().waitFor()
}

/** By turns: a thumb up, six minutes watched, the whole watched; each on a title's own page, to which a tile of the home page leads. */
async function act(page: Page, one: number): Promise<number> {
  const deed = DEEDS[one % DEEDS.length]
  const seat = page.locator('[data-testid="seat-0"]')
  // Another tile each time: a title rated twice alike would be answered alike.
  await seat
    .locator('.tile-visit')
    .nth(1 + one)
    .dispatchEvent('click')
  await seat.locator('.title-deeds').waitFor()
  if (deed.plays) await seat.locator('.title-deeds .button-strong').click()
  await page.locator(deed.button).waitFor()
  const milliseconds = await page.evaluate(pressDeed, deed.button)
  if (!deed.plays) await seat.locator('.title-page-back .button').click()
  await seat.locator('.tile-visit').first().waitFor({ state: 'attached' })
  return milliseconds
}

async function atFullSpeed(page: Page, { quick }: Effort): Promise<readonly number[]> {
  await page.locator('.time-speed').selectOption('full')
  await page.locator('.time-play').click()
  return page.evaluate(longTasks, quick ? QUICK_FULL_SPEED_MS : FULL_SPEED_MS)
}
