import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/table/')
let page: Page
let complaints: string[] = []

afterEach(() => expect(complaints).toEqual([]))

const field = () => page.getByTestId('table')
const cell = () => page.getByTestId('table-cell')
const nearness = async () => Number(await field().getAttribute('data-near'))

describe('the table of people and titles', () => {
  beforeAll(async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/engine?view=table&viewers=120&titles=60&day=3`))
    await lived(page, 3)
    await field().waitFor()
  })
  afterAll(() => page.context().close())

  it('comes nearer by keys, walks from cell to cell, and opens the records behind a full one', async () => {
    await page.getByLabel('Order by').selectOption('popularity')
    await page.locator('[data-testid="table"][data-sort="popularity"]').waitFor()
    await field().focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-testid="table"][data-focus]').waitFor()
    await page.keyboard.press('+')
    await expect.poll(nearness).toBeGreaterThan(1.4)
    for (let press = 0; press < 20; press++) await page.keyboard.press('PageUp')
    await expect.poll(() => field().getAttribute('data-focus')).toMatch(/^0 /)
    const caption = page.locator('.whole-caption')
    for (let press = 0; press < 60 && !(await caption.innerText()).includes('weight'); press++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.locator('[data-testid="table-cell"][data-empty="false"] .whole-records li').first().waitFor()
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('goes from an empty cell to the guess of that person and title', async () => {
    const caption = page.locator('.whole-caption')
    await field().focus()
    for (let press = 0; press < 8; press++) await page.keyboard.press('PageDown')
    for (let press = 0; press < 60 && !(await caption.innerText()).endsWith('empty'); press++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('[data-testid="table-cell"][data-empty="true"]').waitFor()
    const title = await cell().locator('cite').innerText()
    await page.getByRole('button', { name: 'What would this person make of it?' }).click()
    await page.getByTestId('guess').locator('h1 cite', { hasText: title }).waitFor()
  })
})
