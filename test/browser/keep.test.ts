import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type ServedSite, serveDist } from '../../src/build/serveDist'
import { lived, openPage, SMALL_WORLD } from './support/openPage'
import { leaveNoPages } from './support/site'

let served: ServedSite
beforeAll(async () => {
  served = await serveDist({ site: inject('site'), subPath: '/below/' })
  return () => served.stop()
})
leaveNoPages()

/** One signal is hidden, and it is said once. */
const oneHidden = (page: Page) => expect.poll(() => page.getByText('hidden from the machine').count()).toBe(1)
const records = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('seance')
        asked.onsuccess = () => {
          const counted = asked.result.transaction('evenings').objectStore('evenings').count()
          counted.onsuccess = () => {
            asked.result.close()
            resolve(counted.result)
          }
        }
      }),
  )

async function openMenu(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

describe('an evening', () => {
  it('is there again after a reload and in a file, told of in a second tab, and gone once forgotten', async () => {
    const { page, complaints } = await openPage(`${served.url}#/data?${SMALL_WORLD}`)
    await lived(page)
    await page.locator('main').getByRole('switch').first().click()
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 2)

    await openMenu(page, /Keep and share/)
    await page.getByText('This evening is kept in this browser').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save to a file' }).click()
    const saved = await (await download).path()
    expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({ seance: 'evening', acts: [{ day: 1, act: { kind: 'mask' } }] })
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: (await readFile(saved)).subarray(0, 80) })
    await page.getByRole('dialog').getByText('“half.json” ends too soon').waitFor()
    await page.keyboard.press('Escape')

    await page.reload()
    await page.getByText('You are back where you were').waitFor()
    await lived(page, 2)
    await oneHidden(page)

    const second = await page.context().newPage()
    await second.goto(served.url)
    await second.getByText('open in another tab as well').waitFor()
    await second.close()
    await page.bringToFront()

    await openMenu(page, /Forget me/)
    await page.getByRole('button', { name: 'Forget me', exact: true }).click()
    await page.getByText('Forgotten: what you did').waitFor()
    await expect.poll(() => records(page)).toBe(0)

    await page.goto(`${served.url}#/screen?seed=5&${SMALL_WORLD}`)
    await lived(page)
    await openMenu(page, /Keep and share/)
    await page.getByLabel('Open a file').setInputFiles(saved)
    await page.getByText('The evening from the file is open').waitFor()
    await lived(page, 2)
    await oneHidden(page)
    expect(complaints).toEqual([])
  })

  /** The browser's own quota, from before the first write on: what it allows it looks up only now and then. */
  it('goes on where the browser has no room left, which is said once, and is kept once there is', async () => {
    const { page } = await openPage('about:blank')
    const browser = await page.context().newCDPSession(page)
    const { origin } = new URL(served.url)
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.goto(`${served.url}#/data?${SMALL_WORLD}`)
    await lived(page)
    const switches = page.locator('main').getByRole('switch')
    const states = () => switches.evaluateAll((all) => all.map((one) => one.getAttribute('aria-checked')))
    const refusal = page.getByText('There is no room left on this device')
    await switches.nth(0).click()
    await refusal.waitFor()
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 2)
    await openMenu(page, /Keep and share/)
    await page.getByText('There is no room left to keep this evening.').waitFor()
    await page.keyboard.press('Escape')

    await browser.send('Storage.overrideQuotaForOrigin', { origin })
    await switches.nth(1).click()
    await expect.poll(() => records(page)).toBe(1)
    expect(await refusal.count()).toBeLessThanOrEqual(1)
    await openMenu(page, /Keep and share/)
    await page.getByText('This evening is kept in this browser').waitFor()
    await page.keyboard.press('Escape')
    const before = await states()
    await page.reload()
    await page.getByText('You are back where you were').waitFor()
    await lived(page, 2)
    await expect.poll(states).toEqual(before)
  }, 180_000)
})
