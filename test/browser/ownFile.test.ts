/** A file of the visitor's own, dropped, stopped, left and come back to; and what was found in a world's table stands over its nights. */
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lived, openPage, SMALL_WORLD } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/own/')
let page: Page
let complaints: string[] = []

beforeEach(async () => {
  ;({ page, complaints } = await openPage(`${served.url}#/engine?${SMALL_WORLD}&view=table`, { reducedMotion: 'reduce' }))
  await page.getByTestId('study').getByText('cells hold something').waitFor()
})
afterEach(async () => {
  expect(complaints).toEqual([])
  await page.context().close()
})

const MINE = `user,item,rating\n${Array.from({ length: 300 }, (_, at) => `u${at % 20},i${(at * 7) % 31},${(at % 5) + 1}`).join('\n')}\n`

const line = () => page.getByTestId('study')
const origin = () => line().getAttribute('data-origin')

/** Drops a file on a part of the page, as a hand would. */
async function drop(on: string, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], fileName, { type: 'text/csv' }))
      return transfer
    },
    [name, text] as const,
  )
  await page.dispatchEvent(on, 'dragover', { dataTransfer: data })
  await page.dispatchEvent(on, 'drop', { dataTransfer: data })
}

const learn = () => page.getByRole('button', { name: 'Learn from this file' }).click()

describe('a file of the visitor’s own', () => {
  it('may be dropped anywhere on the room, and stays open while they are elsewhere', async () => {
    await drop('h1', 'mine.csv', MINE)
    await page.getByText('The first lines of mine.csv').waitFor()
    await learn()
    await expect.poll(origin).toBe('file')
    await page
      .getByRole('link', { name: /^People/ })
      .first()
      .click()
    await page
      .getByRole('link', { name: /^Engine/ })
      .first()
      .click()
    await page.getByTestId('file-report').getByText('mine.csv').waitFor()
    expect(await page.getByLabel('Choose a file').count()).toBe(0)
    await page.getByRole('button', { name: 'Simulated people' }).click()
    await expect.poll(origin).toBe('world')
    await page.getByRole('button', { name: 'Your own file' }).click()
    await expect.poll(origin).toBe('file')
    await page.getByTestId('file-report').getByText('mine.csv').waitFor()
  })

  it('is let go of while it is read, and what stood before stands', async () => {
    const rows = Array.from({ length: 1_200_000 }, (_, at) => `${at % 5003},${(at * 37) % 3001},${(at % 5) + 1}`).join('\n')
    await page.getByRole('button', { name: 'Your own file' }).click()
    const buffer = Buffer.from(`user,item,rating\n${rows}\n`)
    await page.getByLabel('Choose a file').setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer })
    await learn()
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await page.getByRole('button', { name: 'Learn from this file' }).waitFor()
    expect(await origin()).toBe('world')
    await page.getByLabel('Choose another file').setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(MINE) })
    await page.getByText('The first lines of mine.csv').waitFor()
    await learn()
    await expect.poll(origin).toBe('file')
  })
})

describe('what was found in the table of a night', () => {
  it('stands while time runs, until the next table is asked for', async () => {
    await page.getByRole('tab', { name: 'What it found' }).click()
    await page.getByTestId('found').getByRole('heading').first().waitFor()
    const table = await line().locator('p').first().innerText()
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 2)
    await page.getByTestId('older-night').getByText('the night of day 0').waitFor()
    expect(await line().locator('p').first().innerText()).toBe(table)
    await page.getByRole('button', { name: 'Take up last night’s' }).click()
    await expect.poll(() => page.getByTestId('older-night').count()).toBe(0)
    await expect.poll(() => line().locator('p').first().innerText()).not.toBe(table)
  })
})
