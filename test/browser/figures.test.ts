/** Every figure of every room: words, a table, CSV, and a PNG that is a picture. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsInAll, unframed } from './support/figures'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const WORLD = 'viewers=120&titles=60&day=8&truth=1&show=8.tv'
const LONG = { timeout: 150_000 }

const served = builtSiteAt()
let page: Page
let complaints: string[] = []

interface Sight {
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

const SIGHTS: readonly Sight[] = [
  { place: 'people', figures: 4 },
  { place: 'people', figures: 2, press: 'role=tab[name="What the service believes"]' },
  { place: 'people', figures: 1, press: 'role=tab[name="A week in the life"]' },
  { place: 'people', figures: 1, press: 'role=tab[name="Household"]' },
  { place: 'people', figures: 1, press: 'role=tab[name="Everybody"]' },
  { place: 'people', figures: 1, press: 'role=tab[name="This population"]' },
  { place: 'data', figures: 4 },
  ...[1, 2, 3, 4, 5, 6, 7].map((strand) => ({
    place: 'data',
    figures: 1,
    press: `.signals-list li:nth-child(${strand}) .signals-open`,
    within: '.behind-side',
  })),
  { place: 'data?view=worth', figures: 1, press: '.worth-controls .button-strong' },
  { place: 'data?view=dossier', figures: 1 },
  { place: 'data?view=audiences', figures: 4 },
  { place: 'data?view=felt', figures: 3 },
  { place: 'engine', figures: 1 },
  { place: 'engine?view=table', figures: 1 },
  { place: 'engine?view=learn', figures: 2 },
  { place: 'engine?view=found', figures: 2 },
  { place: 'engine?view=best', figures: 2, press: '.best-controls .button-strong' },
  { place: 'engine?view=more', figures: 1, press: '.more-controls .button-strong', until: '[data-figure="growing"]' },
  { place: 'engine?view=days', figures: 12, press: '.two .button-strong' },
  { place: 'trailers', figures: 1 },
  { place: 'trailers?view=launch', figures: 5, press: '.trailers-press .button-strong' },
  { place: 'lessons?lesson=1&step=5', figures: 1 },
  { place: 'lessons?lesson=1&step=6', figures: 1 },
]

const addressOf = (place: string): string => {
  const [room, view] = place.split('?')
  return `${served.url}#/${room}?${WORLD}${view === undefined ? '' : `&${view}`}`
}

/** A second without anything new: nothing more is being drawn or counted. */
async function atRest(frames: Locator, figures: number): Promise<void> {
  await expect.poll(() => frames.count(), { timeout: 100_000 }).toBeGreaterThanOrEqual(figures)
  await page.locator('main progress').first().waitFor({ state: 'detached', timeout: 100_000 })
  await page.locator('main .plot-loading').first().waitFor({ state: 'detached' })
}

describe('every figure', () => {
  beforeAll(async () => {
    ;({ page, complaints } = await openPage(addressOf('people'), { reducedMotion: 'reduce', acceptDownloads: true }))
    await lived(page, 8)
  }, 120_000)
  afterAll(() => page.context().close())

  it.each(SIGHTS.map((sight) => ({ ...sight, name: [sight.place, sight.press].join(' ').trim() })))(
    'of $name has words, a table, its numbers and its picture as files',
    LONG,
    async ({ place, figures, press, until, within = 'main' }) => {
      await page.goto('about:blank')
      await page.goto(addressOf(place))
      await lived(page, 8)
      if (press !== undefined) await page.locator(press).first().click()
      if (until !== undefined) await page.locator(until).waitFor({ timeout: 100_000 })
      const frames = page.locator(`${within} [data-figure]:visible`)
      await atRest(frames, figures)
      expect(await unframed(page)).toEqual([])
      const [room] = place.split('?')
      expect(await faultsInAll(page, frames, room)).toEqual([])
      expect(complaints).toEqual([])
    },
  )
})
