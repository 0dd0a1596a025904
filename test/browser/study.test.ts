/** The Engine room's worker of its own: models tried on the table of last night, and what more to learn from gives. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/salle/')
let page: Page
let complaints: string[] = []

beforeAll(async () => {
  ;({ page, complaints } = await openPage(`${served.url}#/engine?viewers=160&titles=80&day=4&view=best`, { reducedMotion: 'reduce' }))
  await lived(page, 4)
})
afterAll(async () => {
  expect(complaints).toEqual([])
  await page.context().close()
})

describe('in a worker of its own', () => {
  it('every model is tried on the same part of the table, and put in order by any measure', async () => {
    await page.getByRole('button', { name: 'Try them all' }).click()
    await page.locator('[data-testid="best"][data-tried="8"]').waitFor()
    const rows = page.locator('[data-testid="best"] .table').first().locator('tbody tr')
    await expect.poll(() => rows.count()).toBe(8)
    const values = async (): Promise<number[]> =>
      rows
        .locator('td')
        .evaluateAll((cells) => cells.filter((cell) => cell.getAttribute('data-name') === 'Value').map((cell) => Number(cell.textContent)))
    const byOrder = await values()
    expect(byOrder).toEqual([...byOrder].sort((one, other) => other - one))
    expect(await rows.last().locator('th').innerText()).toBe('by lot')
    await page.getByRole('combobox', { name: 'Measured by' }).selectOption('coverage')
    await expect.poll(values).not.toEqual(byOrder)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('models are lived beside each other on common dice, can be stopped, and stand in two orders', async () => {
    const section = page.getByTestId('lived')
    await section.getByRole('button', { name: 'Live with each of them' }).click()
    await section.getByRole('progressbar').waitFor()
    await page.locator('[data-testid="lived"][data-worlds="1"]').waitFor({ timeout: 60_000 })
    await section.getByRole('button', { name: 'Stop' }).click()
    await section.getByText('Stopped.').waitFor()
    const rows = section.locator('tbody tr')
    expect(await rows.count()).toBe(5)
    expect((await rows.first().locator('td').first().innerText()).startsWith('1.')).toBe(true)
    expect(await section.getByText('Minutes as enjoyed').count()).toBe(0)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('a curve tells what more people give, beside what was expected', async () => {
    await page.getByRole('tab', { name: 'More data' }).click()
    await page.getByRole('combobox', { name: 'Model', exact: true }).selectOption('itemKnn')
    await page.getByRole('button', { name: 'Draw the curve' }).click()
    const more = page.getByTestId('more')
    await more.getByText(/you said 2\.0|guesses nothing yet/).waitFor()
    await more.getByRole('button', { name: 'Show as a table' }).click()
    await expect.poll(() => more.locator('tbody tr').count()).toBe(6)
    expect(page.url()).toContain('view=more')
    expect(await seriousFaults(page)).toEqual([])
  })

  it('a newcomer begins at popularity, and what is chosen comes with its own question', async () => {
    const more = page.getByTestId('more')
    await page.getByRole('combobox', { name: 'More of what' }).selectOption('title')
    await more.getByRole('slider', { name: /By lot: 50%/ }).waitFor()
    await page.getByRole('combobox', { name: 'More of what' }).selectOption('person')
    await page.getByRole('button', { name: 'Draw the curve' }).click()
    await more.getByText(/That is popularity|Too few people/).waitFor()
    expect(await seriousFaults(page)).toEqual([])
  })
})
