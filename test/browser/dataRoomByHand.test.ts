/** What a visitor of the Data room presses, and what stays of it: in the link, in tables and files, and under the keyboard. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/data/')
let page: Page
let complaints: string[] = []

afterEach(() => expect(complaints).toEqual([]))

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

/** What a picture says of each of its parts, and what its table does, to a tenth of a percent. */
async function numbersOf(figure: Locator) {
  const words = (await figure.getByRole('img').getAttribute('aria-label')) ?? ''
  const drawn = [...words.matchAll(/: (\d+(?:\.\d)?)%/g)].map(([, number]) => Number(number))
  await figure
    .getByRole('button', { name: /Show as a table/ })
    .first()
    .click()
  const rows = await figure.locator('tbody tr').all()
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allTextContents()))
  return { drawn, shares: cells.map((one) => one.map(Number).filter(Number.isFinite)) }
}

describe('the data room by hand', () => {
  beforeAll(async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/data?view=stream&viewers=120&titles=60&day=8&show=8.tv`, {
      acceptDownloads: true,
    }))
    await lived(page, 8)
    await page.getByTestId('stream').waitFor()
  })
  afterAll(() => page.context().close())

  it('keeps the stream’s person, title and days in the link, and clears them', async () => {
    const stream = page.getByTestId('stream')
    const time = stream.locator('.stream-filters select').nth(2)
    await page
      .getByRole('button', { name: /^Only / })
      .first()
      .click()
    await page.getByLabel('Title', { exact: true }).fill('the ')
    await page.getByLabel('Title', { exact: true }).press('Enter')
    await time.selectOption('1')
    await expect.poll(() => page.url()).toMatch(/with=person\.\d+,title\.\d+-[a-z0-9-]*the-[a-z0-9-]*,span\.1/)
    const name = await stream.locator('.stream-person button').first().textContent()
    const title = await page.getByLabel('Title', { exact: true }).inputValue()
    await page.reload()
    await lived(page, 8)
    await expect.poll(() => stream.locator('.stream-person button').first().textContent()).toBe(name)
    expect([await page.getByLabel('Title', { exact: true }).inputValue(), await time.inputValue()]).toEqual([title, '1'])
    await page.getByRole('button', { name: 'No filter' }).press('Enter')
    await expect.poll(() => page.url()).not.toContain('with=')
    await expect.poll(focused).toBe('Everything that happens, as it is written down')
  })

  it('says in the table and the file what stands in shares beside another person', async () => {
    await page.getByRole('tab', { name: 'Seven strands' }).click()
    const behind = page.getByTestId('behind')
    await behind.getByRole('button', { name: 'When', exact: true }).click()
    await behind.getByTestId('figure-when-a').getByRole('img').waitFor()
    await behind.getByLabel('Beside it').selectOption('person')
    await behind.getByTestId('side-b').waitFor()
    for (const [strand, figures] of [
      ['Which artists', ['actors-a', 'directors-b']],
      ['How long, how many episodes', ['reached-a', 'reached-b', 'pace-a']],
      ['On which device', ['device-b', 'paths-a']],
    ] as const) {
      await behind.getByRole('button', { name: strand, exact: true }).click()
      for (const id of figures) {
        const figure = behind.getByTestId(`figure-${id}`)
        await figure.getByRole('img').waitFor()
        const { drawn, shares } = await numbersOf(figure)
        expect(drawn.length).toBe(shares.length)
        const apart = drawn.map((share, at) => Math.min(...shares[at].map((cell) => Math.abs(cell - share))))
        expect(Math.max(...apart)).toBeLessThanOrEqual(0.51)
        const saved = page.waitForEvent('download')
        await figure.getByRole('button', { name: /CSV/ }).click()
        expect(readFileSync(await (await saved).path(), 'utf8').split('\n')[0]).toContain('%')
      }
    }
    await behind.getByRole('button', { name: 'When', exact: true }).click()
    const hours = behind.getByTestId('figure-when-b')
    expect(await hours.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/% of the hours$/)
    await hours.getByRole('button', { name: /Show as a table/ }).click()
    await hours.getByText('Day (% of the hours)').waitFor()
  })

  it('keeps of whom the strand is in the link', async () => {
    const behind = page.getByTestId('behind')
    await behind.getByLabel('Beside it').selectOption('choose')
    await page.getByRole('dialog').locator('.household-person').nth(3).click()
    await expect.poll(() => page.url()).toMatch(/with=strand\.when,beside\.person-\d+/)
    const heading = behind.getByTestId('figure-when-b').getByRole('heading').first()
    const name = await heading.textContent()
    await page.reload()
    await lived(page, 8)
    await expect.poll(() => heading.textContent()).toBe(name)
  })

  it('puts the keyboard where a jump lands, and back where it came from', async () => {
    await page.getByRole('tab', { name: 'The dossier' }).click()
    await page.getByRole('button', { name: 'See them one by one' }).press('Enter')
    await expect.poll(focused).toBe('Everything that happens, as it is written down')
    const where = page.getByRole('button', { name: /^Where did it go\?/ }).first()
    await where.press('Enter')
    await page.getByTestId('ripple').getByRole('button', { name: 'Close' }).press('Enter')
    await expect.poll(focused).toBe('Where did it go?')
    await page.getByRole('button', { name: 'of everybody' }).press('Enter')
    await expect.poll(focused).toBe('Everything that happens, as it is written down')
  })

  it('erases one record for good, and the keyboard is not lost with its row', async () => {
    const count = async () => Number(await page.getByTestId('stream').getAttribute('data-count'))
    await page.getByLabel('What happened').selectOption('stop')
    await expect.poll(count).toBeLessThan(30000)
    const before = await count()
    await page
      .getByRole('button', { name: /^Where did it go\?/ })
      .first()
      .press('Enter')
    await page.getByTestId('ripple').getByRole('button', { name: 'Erase for good' }).press('Enter')
    await expect.poll(count).toBe(before - 1)
    await expect.poll(focused).toBe('Everything that happens, as it is written down')
    await page.getByRole('button', { name: 'No filter' }).click()
  })

  it('takes a dossier’s own JSON back, and refuses a broken line while what stood before stays', async () => {
    await page.getByRole('tab', { name: 'The dossier' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the dossier' }).click()
    const text = readFileSync(await (await coming).path(), 'utf8')
    const take = (file: string) =>
      page.getByLabel('Choose a file').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    const back = page.getByTestId('read-back')
    await take(text)
    const records: readonly unknown[] = JSON.parse(text).records
    await back.getByText(`“mine.json” is whole: ${records.length} records of one person`).waitFor()
    await back.getByText('Woven from the file.').first().waitFor()
    const lines = text.split('\n')
    const at = lines.findIndex((line) => line.includes('"records": [')) + 2
    await take(lines.map((line, place) => (place === at ? line.replace(/"kind":"\w+"/, '"kind":"danced"') : line)).join('\n'))
    await back.getByText(`line ${at + 1}, column “kind”: there is no such kind of record (“danced”)`).waitFor()
    expect(await back.getByText('is whole').count()).toBe(1)
  })

  it('leaves out what a taste rests on, and puts it back', async () => {
    const tastes = page.locator('.dossier-part').first()
    const seen = () => tastes.textContent()
    await page.locator('.dossier-tastes').waitFor()
    const before = await seen()
    await tastes
      .getByRole('button', { name: /^Leave out/ })
      .first()
      .press('Enter')
    await page.getByText(/^Left out: the/).waitFor()
    await expect.poll(seen).not.toBe(before)
    await page.getByRole('button', { name: 'Put back', exact: true }).press('Enter')
    await expect.poll(seen).toBe(before)
    await page.getByText(/^Left out: the/).waitFor({ state: 'detached' })
    await expect.poll(focused).toBe('Everything on one person')
  })

  it('tells those who listen that cards on a phone are a table', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const cards = page.locator('.dossier-tastes table')
    expect(
      await cards
        .locator('tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).display),
    ).toBe('grid')
    const roles = (parts: string) => cards.locator(parts).evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('role')))])
    expect(await cards.getAttribute('role')).toBe('table')
    expect(await roles('thead, tbody')).toEqual(['rowgroup'])
    expect(await roles('tr')).toEqual(['row'])
    expect(await roles('thead th')).toEqual(['columnheader'])
    expect(await roles('tbody th')).toEqual(['rowheader'])
    expect(await roles('td')).toEqual(['cell'])
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expect.poll(() => cards.evaluate((table) => table.scrollWidth <= (table.parentElement?.clientWidth ?? 0))).toBe(true)
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  it('keeps the number of groups and the title of the crowds in the link', async () => {
    await page.getByRole('tab', { name: 'Audiences' }).click()
    const view = page.getByTestId('audiences')
    await view.getByLabel('How many groups').fill('3')
    await expect.poll(() => page.url()).toContain('groups.3')
    await view.locator('.audiences-both').first().waitFor()
    await view.getByLabel('Title', { exact: true }).fill('the ')
    await view.getByLabel('Title', { exact: true }).press('Enter')
    await expect.poll(() => page.url()).toMatch(/around\.\d+-[a-z0-9-]*the-[a-z0-9-]*,groups\.3/)
    const title = await view.getByLabel('Title', { exact: true }).inputValue()
    await page.reload()
    await lived(page, 8)
    await expect.poll(() => view.getByLabel('How many groups').inputValue()).toBe('3')
    await expect.poll(() => view.getByLabel('Title', { exact: true }).inputValue()).toBe(title)
  })

  it('says of what is hidden that it is hidden, with the keyboard where it can go on', async () => {
    await page.getByRole('tab', { name: 'Seven strands' }).click()
    await page.getByRole('button', { name: 'Hide everything' }).press('Enter')
    await page.getByTestId('signals').and(page.locator('[aria-busy="false"]:not([data-masked="0"])')).waitFor()
    await expect.poll(focused).toBe('What does the service know?')
    await page.getByRole('tab', { name: 'Audiences' }).click()
    await expect.poll(() => page.getByTestId('audiences').getByText('What is watched is hidden from the machine').count()).toBe(2)
    await page.getByRole('tab', { name: 'Seven strands' }).click()
    await page.getByRole('button', { name: 'Show everything' }).click()
  })

  it('counts who left over the asking once, whoever leaves later', async () => {
    await page.getByRole('tab', { name: 'Recorded or not' }).click()
    const left = () => page.getByTestId('asked').locator('p').first().textContent()
    await page.getByLabel('Asked how?').selectOption('forced')
    await page.getByRole('button', { name: 'Ask them', exact: true }).click()
    await expect.poll(left).toMatch(/left over it\.$/)
    const then = await left()
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 9)
    expect(await left()).toBe(then)
    await page.keyboard.press('Control+z')
    await page.getByTestId('asked').waitFor({ state: 'detached' })
  })

  it('offers nobody to start anew of whom nothing is recorded', async () => {
    await page.getByRole('tab', { name: 'The dossier' }).click()
    await page.getByRole('button', { name: 'Me', exact: true }).click()
    const reset = page.getByTestId('reset')
    await reset.getByText('Nothing is recorded of this profile yet').waitFor()
    expect(await reset.getByRole('button').isDisabled()).toBe(true)
  })
})
