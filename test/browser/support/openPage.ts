/** A page on the built site, in a browser context of its own, that remembers what the browser complained about. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { sharedBrowser } from './site'

/** A world small enough for a test: it opens and lives its first day at once. */
export const SMALL_WORLD = 'viewers=100&titles=60&day=1'

export interface OpenPage {
  readonly page: Page
  readonly complaints: string[]
}

export interface OpenOptions extends BrowserContextOptions {
  /** Runs before the site's own scripts. */
  readonly before?: () => void
  /** Files that never arrive. */
  readonly lost?: RegExp
  /** The page's clock can be moved by `page.clock`. */
  readonly clock?: boolean
}

/** No copy for offline is kept unless it is asked for: it would fetch the whole site once more for every page. */
export async function openPage(address: string, { before, lost, clock = false, ...context }: OpenOptions = {}): Promise<OpenPage> {
  const browser = await sharedBrowser()
  const page = await (await browser.newContext({ locale: 'en-GB', colorScheme: 'dark', serviceWorkers: 'block', ...context })).newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  if (lost) await page.route(lost, (route) => route.abort())
  if (clock) await page.clock.install()
  if (before) await page.addInitScript(before)
  await page.goto(address)
  return { page, complaints }
}

/** Sixty days take their time on a busy machine. */
const PATIENCE = { timeout: 55_000 }

/** The world is open and has lived its first days. */
export async function lived(page: Page, day = 1): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const shown = document.querySelector('[data-testid="day"]')?.textContent ?? ''
      return Number(/\d+/.exec(shown)?.[0]) >= wanted && document.querySelector('#run-progress') === null
    },
    day,
    PATIENCE,
  )
}

export const dayOf = async (page: Page): Promise<number> => Number(/\d+/.exec(await page.getByTestId('day').innerText())?.[0])
