import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { faultsInBothThemes } from './support/faults'
import { faultsInAll, unframed } from './support/figures'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const WORLD = 'viewers=100&titles=60&day=2'
const LONG = { timeout: 240_000 }

const served = builtSiteAt()
let page: Page
let complaints: string[] = []

afterEach(() => expect(complaints).toEqual([]))

describe('a campaign timed on the world', () => {
  beforeAll(async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/trailers?${WORLD}&view=timed`, { reducedMotion: 'reduce' }))
    await lived(page, 2)
  }, 120_000)
  afterAll(() => page.context().close())

  it('is run at once, with its forecast, its groups and its luck, in numbers as in pictures', LONG, async () => {
    const lift = page.getByTestId('figure-lift')
    await lift.waitFor({ timeout: 220_000 })
    expect(await lift.locator('.figure-sentence').innerText()).toMatch(/With it \d+\.\d in 100 pressed play, without it \d+\.\d in 100/)
    await lift.getByRole('button', { name: /Show as a table/ }).click()
    expect(await lift.getByRole('row').count()).toBeGreaterThan(5)
    for (const id of ['forecast', 'tone', 'luck']) expect(await page.getByTestId(`figure-${id}`).count()).toBe(1)
  })

  it('gives each figure as a table, as CSV and as a picture', LONG, async () => {
    expect(await unframed(page)).toEqual([])
    expect(await faultsInAll(page, page.locator('main [data-figure]:visible'), 'trailers')).toEqual([])
  })

  it('says that the plan has changed, and runs again from the keyboard', LONG, async () => {
    await page.getByRole('slider', { name: 'Day', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('The plan has changed since').waitFor()
    await page.getByRole('button', { name: 'Run the campaign' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('The plan has changed since').waitFor({ state: 'detached' })
    await page.locator('progress').first().waitFor({ state: 'detached', timeout: 220_000 })
    expect(await page.getByTestId('figure-lift').count()).toBe(1)
  })

  it('can be stopped, and what came out before stands', LONG, async () => {
    await page.getByRole('button', { name: /^Take away: inauguration/ }).click()
    await page.getByRole('button', { name: 'Run the campaign' }).click()
    await page.getByTestId('timed').getByRole('button', { name: 'Stop' }).click()
    await page.getByTestId('timed').getByText('Stopped').waitFor()
    expect(await page.getByTestId('figure-lift').count()).toBe(1)
  })

  it('axe finds nothing in either theme, with every "How?" open', LONG, async () => {
    await openAll()
    expect(await faultsInBothThemes(page)).toEqual([])
  })
})

describe('from everybody to one person', () => {
  beforeAll(async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/trailers?${WORLD}&view=levels`, { reducedMotion: 'reduce' }))
    await lived(page, 2)
  }, 120_000)
  afterAll(() => page.context().close())

  it('comes nearer by keys, and says each time what it asks', LONG, async () => {
    const distance = page.getByTestId('distance')
    await distance.waitFor({ timeout: 220_000 })
    await distance.getByText('Asks nothing of whoever is addressed.').waitFor()
    await distance.getByRole('slider').focus()
    await page.keyboard.press('End')
    await distance.getByText('Asks all that is recorded of a person').waitFor()
    expect(await distance.locator('.distance-said').innerText()).toMatch(/in 100 press play against one message for all/)
  })

  it('reckons anew what is left over when a price is turned', LONG, async () => {
    const costs = page.getByTestId('costs')
    const line = () => costs.getByRole('row').last().innerText()
    const before = await line()
    await costs.getByRole('slider', { name: 'Keeping 100 records of one person' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(line).not.toBe(before)
  })

  it('tries contacts, reach and fates when asked', LONG, async () => {
    await page.getByRole('button', { name: 'Try contacts and reach' }).click()
    await page.getByTestId('figure-contacts').waitFor({ timeout: 220_000 })
    await page.getByRole('button', { name: 'Live the same campaign again and again' }).click()
    await page.getByTestId('figure-fates').waitFor({ timeout: 220_000 })
    await expect.poll(() => page.getByTestId('figure-fates').locator('.recharts-line').count(), { timeout: 30_000 }).toBe(8)
  })

  it('gives each figure as a table, as CSV and as a picture', LONG, async () => {
    expect(await unframed(page)).toEqual([])
    expect(await faultsInAll(page, page.locator('main [data-figure]:visible'), 'trailers')).toEqual([])
  })

  it('axe finds nothing in either theme, with every "How?" open', LONG, async () => {
    await openAll()
    expect(await faultsInBothThemes(page)).toEqual([])
  })
})

const openAll = (): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
