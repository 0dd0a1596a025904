import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt()

describe('a factorisation in the engine room', () => {
  let page: Page
  let complaints: string[]
  beforeAll(async () => {
    const address = `${served.url}#/engine?viewers=240&titles=80&day=7&view=learn&truth=1`
    ;({ page, complaints } = await openPage(address, { reducedMotion: 'reduce' }))
    await lived(page, 7)
  })
  afterAll(() => page.context().close())

  const sweep = () => page.getByTestId('learn').getAttribute('data-sweep')

  it('is watched step by step, misses less, and takes another number of factors meanwhile', async () => {
    await expect.poll(sweep).toBe('0')
    await page.getByRole('button', { name: 'One step' }).click()
    await expect.poll(sweep).toBe('1')
    await page.getByRole('slider', { name: 'Numbers each (factors)' }).fill('6')
    await page.getByRole('button', { name: 'One step' }).click()
    await expect.poll(sweep).toBe('2')
    await page
      .getByTestId('figure-misses')
      .getByRole('button', { name: /Show as a table/ })
      .click()
    const misses = (await page.locator('[data-testid="figure-misses"] td').allTextContents()).map(Number)
    expect(misses).toHaveLength(3)
    expect(misses[0]).toBe(100)
    expect(misses[2]).toBeLessThan(80)
    expect(await page.locator('.taste-map-dot').count()).toBeGreaterThan(40)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('shows what it found: directions with names, neighbours of any title, and real tastes', async () => {
    await page.getByRole('tab', { name: 'What it found' }).click()
    await page.locator('[data-testid="found"]:not([data-axes="0"])').waitFor()
    const near = page.getByTestId('near-title')
    const titles = near.getByRole('combobox')
    const other = await titles.locator('option').last().getAttribute('value')
    await titles.selectOption(other)
    await expect.poll(() => near.getAttribute('data-id')).toBe(other)
    await page.locator('[data-testid="found-tastes"]:not([data-first=""])').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
