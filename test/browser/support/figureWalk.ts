/** A walk past figures of the built site: each has words, a table, CSV, and a PNG that is a picture. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsInAll, unframed } from './figures'
import { lived, openPage } from './openPage'
import { builtSiteAt } from './site'

const WORLD = 'viewers=120&titles=60&day=8&truth=1&show=8.tv'
const LONG = { timeout: 150_000 }

export interface Sight {
  /** Those of one place come one after the other: a world is opened once for them. */
  readonly place: string
  /** How many at least; fewer, and the walk has missed what it came for. */
  readonly figures: number
  /** What has to be pressed for them to come. */
  readonly press?: string
  /** What is there once they have come, where their number does not tell. */
  readonly until?: string
  /** Where they stand, beside others that another walk looks at. */
  readonly within?: string
}

const addressOf = (site: string, place: string): string => {
  const [room, view] = place.split('?')
  return `${site}#/${room}?${WORLD}${view === undefined ? '' : `&${view}`}`
}

/** A second without anything new: nothing more is being drawn or counted. */
async function atRest(page: Page, frames: Locator, figures: number): Promise<void> {
  await expect.poll(() => frames.count(), { timeout: 100_000 }).toBeGreaterThanOrEqual(figures)
  await page.locator('main progress').first().waitFor({ state: 'detached', timeout: 100_000 })
  await page.locator('main .plot-loading').first().waitFor({ state: 'detached' })
}

export function walkPastFigures(sights: readonly Sight[]): void {
  const served = builtSiteAt()
  let page: Page
  let complaints: string[] = []
  /** Where the walk has come to; nowhere once something went wrong there. */
  let at: string | null = null

  describe('every figure', () => {
    beforeAll(async () => {
      ;({ page, complaints } = await openPage(addressOf(served.url, sights[0].place), { reducedMotion: 'reduce', acceptDownloads: true }))
      await lived(page, 8)
    }, 120_000)
    afterAll(() => page.context().close())

    it.each(sights.map((sight) => ({ ...sight, name: [sight.place, sight.press].join(' ').trim() })))(
      'of $name has words, a table, its numbers and its picture as files',
      LONG,
      async ({ place, figures, press, until, within = 'main' }) => {
        if (at !== place) {
          await page.goto('about:blank')
          await page.goto(addressOf(served.url, place))
          await lived(page, 8)
        }
        at = null
        if (press !== undefined) await page.locator(press).first().click()
        if (until !== undefined) await page.locator(until).waitFor({ timeout: 100_000 })
        const frames = page.locator(`${within} [data-figure]:visible`)
        await atRest(page, frames, figures)
        expect(await unframed(page)).toEqual([])
        const [room] = place.split('?')
        expect(await faultsInAll(page, frames, room)).toEqual([])
        expect(complaints).toEqual([])
        at = place
      },
    )
  })
}
