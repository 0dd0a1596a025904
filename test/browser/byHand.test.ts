/** The three doors, surprise and closeness, and the ranker by hand: legible, in order, and worked by keys. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsInBothThemes } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const WORLD = 'viewers=120&titles=60&day=8&truth=1&show=8.tv'
const served = builtSiteAt()
let page: Page
let complaints: string[] = []

const go = async (place: string, waitFor: string): Promise<void> => {
  const [room, view] = place.split('?')
  await page.goto('about:blank')
  await page.goto(`${served.url}#/${room}?${WORLD}&${view}`)
  await lived(page, 8)
  await page.locator(waitFor).first().waitFor()
}

const VIEWS = [
  { place: 'data?view=recording', waitFor: '[data-figure="doors-by-character"]' },
  { place: 'data?view=close', waitFor: '[data-figure="surprise"]' },
  { place: 'engine?view=yours', waitFor: '.yours-first .poster' },
]

describe('the doors, closeness and the ranker by hand', { timeout: 150_000 }, () => {
  beforeAll(async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/data?${WORLD}`, { reducedMotion: 'reduce' }))
  }, 120_000)
  afterAll(() => page.context().close())

  it.each(VIEWS)('$place has nothing that axe would find, and headings in order', async ({ place, waitFor }) => {
    await go(place, waitFor)
    expect(await faultsInBothThemes(page)).toEqual([])
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((one) => one.checkVisibility())
        .map((one) => Number(one.tagName.slice(1))),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level, levels.join(' ')).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

  it('orders the page by keys, says so in the link, and takes it back', async () => {
    await go('engine?view=yours', '.yours-first .poster')
    const first = () => page.locator('.yours-first').textContent()
    const before = await first()
    await page.getByLabel('short', { exact: true }).focus()
    await page.keyboard.press('End')
    await expect.poll(first).not.toBe(before)
    await expect.poll(() => page.url()).toContain('short.2')
    await page.getByRole('button', { name: 'Take back' }).click()
    await expect.poll(first).toBe(before)
    await expect.poll(() => page.url()).not.toContain('short.2')
  })

  it('keeps a race under its name, with its weights', async () => {
    await page.getByLabel('by chance', { exact: true }).focus()
    await page.keyboard.press('End')
    await page.getByLabel('Name').first().fill('All luck')
    await page.getByRole('button', { name: 'Race it', exact: true }).first().click()
    const tries = page.getByTestId('tries')
    await tries.waitFor({ timeout: 120_000 })
    expect(await tries.getByLabel('Name').inputValue()).toBe('All luck')
    expect(await tries.textContent()).toContain('by chance +2.0')
    await page.setViewportSize({ width: 390, height: 844 })
    for (const table of await page.locator('.stacking table').all())
      expect(await table.evaluate((one) => one.scrollWidth <= (one.parentElement?.clientWidth ?? 0))).toBe(true)
    await page.setViewportSize({ width: 1280, height: 720 })
    await tries.getByRole('button', { name: 'Remove All luck' }).click()
    await tries.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Take back' }).click()
    expect(await tries.getByLabel('Name').inputValue()).toBe('All luck')
    expect(complaints).toEqual([])
  })
})
