import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { faultsInBothThemes } from './support/faults'
import { lived, type OpenOptions, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/a/class/')
let page: Page
let complaints: string[]

afterEach(async () => {
  expect(complaints).toEqual([])
  await page.context().close()
})

async function open(hash: string, options: OpenOptions = {}): Promise<void> {
  ;({ page, complaints } = await openPage(served.url + hash, { reducedMotion: 'reduce', ...options }))
  await lived(page)
}

const posters = () => page.locator('main [data-title]').evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-title')))
const hash = () => page.getByTestId('hash').innerText()
const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('seance.')))

describe('a link passed on', () => {
  it('shows in another browser the same evening: world, day, people, pages', async () => {
    await open('#/screen?viewers=100&titles=60&seed=21&day=3&show=4.tv,9.phone&truth=1', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await lived(page, 3)
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 4)
    await page.waitForFunction(() => document.querySelectorAll('main [data-title]').length > 20)
    const [before, evening] = [await posters(), await hash()]
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByText('The link is copied').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.context().close()
    ;({ page, complaints } = await openPage(link, { locale: 'fr-FR', colorScheme: 'light' }))
    await lived(page, 4)
    await page.waitForFunction((wanted) => document.querySelector('[data-testid="hash"]')?.textContent === wanted, evening)
    await page.waitForFunction((count) => document.querySelectorAll('main [data-title]').length === count, before.length)
    await expect.poll(posters).toEqual(before)
    expect(await page.getByTestId('problems').count()).toBe(0)
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    await expect.poll(() => page.getByRole('switch', { name: /goûts réels/ }).getAttribute('aria-checked')).toBe('true')
  })
})

describe('in class', () => {
  const CLASSROOM = { viewport: { width: 1280, height: 720 }, locale: 'fr-FR' }

  /** Presented, with nothing over the side and no small text. */
  async function fits(): Promise<void> {
    await page.locator('main [data-title]').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    const smallest = await page.evaluate(() => {
      const zoom = 1.25
      const shown = [...document.querySelectorAll('main *, header *, .time *')].filter(
        (part) =>
          part instanceof HTMLElement &&
          // The lettering of a poster is part of its picture.
          part.closest('.poster') === null &&
          part.getClientRects().length > 0 &&
          [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
      )
      return Math.min(...shown.map((part) => Number.parseFloat(getComputedStyle(part).fontSize) * zoom))
    })
    expect(smallest).toBeGreaterThanOrEqual(20)
  }

  it.each(['twoPeople', 'household'])(
    'preset %s opens, presented, and fits; a tile plays its trailer where it is pressed',
    async (preset) => {
      await open(`#/screen?preset=${preset}&presenter=1`, CLASSROOM)
      await fits()
      const [first, second] = [page.locator('.tile-slot').first(), page.locator('.tile-slot').nth(1)]
      await first.hover()
      await first.locator('.tile').click()
      await first.locator('.trailer').waitFor()
      expect(await page.getByRole('dialog').count()).toBe(0)
      await second.locator('.tile').click()
      await second.locator('.trailer').waitFor()
      await expect.poll(() => page.locator('.tile-slot .trailer').count()).toBe(1)
      await second.getByRole('button', { name: /^Pourquoi/ }).click()
      await page.getByTestId('score').waitFor()
      await page.keyboard.press('Escape')
      await second.getByRole('button', { name: /^La page de/ }).click()
      await page.getByTestId('title-page').waitFor()
    },
  )

  it('preset sixtyDays opens, presented, and fits; day 0 stands against day 60 at the press of a key, and goes back', async () => {
    await open('#/screen?preset=sixtyDays&presenter=1', CLASSROOM)
    await lived(page, 60)
    await fits()
    const late = await posters()
    await page.keyboard.press('0')
    await page.waitForFunction(() => document.querySelector('[data-testid="day"]')?.textContent === 'jour 0')
    await page.waitForFunction((was) => {
      const now = [...document.querySelectorAll('main [data-title]')].map((tile) => tile.getAttribute('data-title'))
      return JSON.stringify(now) !== was
    }, JSON.stringify(late))
    await page.keyboard.press('0')
    await lived(page, 60)
    await page.waitForFunction((was) => {
      const now = [...document.querySelectorAll('main [data-title]')].map((tile) => tile.getAttribute('data-title'))
      return JSON.stringify(now) === was
    }, JSON.stringify(late))
  }, 120_000)

  it('a link leaves controls out, and names what it cannot', async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/screen?viewers=100&titles=60&day=1&show=3.tv&hide=time,menu,roof`))
    await page.locator('main [data-title]').first().waitFor()
    expect(await page.locator('.time').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Menu' }).count()).toBe(0)
    await expect.poll(() => page.getByTestId('problems').innerText()).toContain('roof')
  })

  it('the menu’s lowest entry scrolls no page from under the pointer', async () => {
    await open('#/lessons?viewers=100&titles=60&day=1&show=3.tv', { viewport: { width: 1280, height: 720 } })
    await page.getByRole('button', { name: 'Menu' }).click()
    const last = page.getByRole('menuitem', { name: 'Forget me …' })
    await last.waitFor()
    const scrolled = page.evaluate(
      () =>
        new Promise<boolean>((tell) => {
          addEventListener('scroll', () => tell(true))
          setTimeout(() => tell(false), 700)
        }),
    )
    await last.evaluate((entry) => entry instanceof HTMLElement && entry.focus())
    expect(await scrolled).toBe(false)
  })

  it('back to the preset asks first where something was done: Esc stays, Enter goes, undo brings back', async () => {
    await open('#/data?viewers=100&titles=60&day=1&show=3.tv')
    await page.getByRole('switch').nth(1).click()
    await page
      .getByText(/is hidden from the machine/)
      .first()
      .waitFor()
    await page.getByRole('heading').first().click()
    await page.keyboard.press('r')
    await page
      .getByRole('dialog')
      .getByText(/^One thing that you did in this world/)
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(page.url()).toContain('viewers=100')
    await page.keyboard.press('r')
    await page.getByRole('dialog').getByRole('button', { name: 'Back to the preset' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(/^Back to the preset\. Undo brings back/).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('viewers=100')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await lived(page, 1)
    await expect.poll(() => page.url()).toContain('viewers=100')
  }, 120_000)

  it('“Forget me” asks first, and leaves nothing on the device', async () => {
    await open('#/lessons?viewers=100&titles=60&day=1&show=3.tv')
    await page.getByRole('button', { name: 'Français' }).click()
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    await expect.poll(kept).not.toEqual([])
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: 'Oubliez-moi…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Oubliez-moi' }).click()
    await page.getByText(/^Oublié/).waitFor()
    await expect.poll(kept).toEqual([])
  })

  it('axe finds nothing serious in the menu, the sheets and a record followed, in either theme', async () => {
    // Beside little else: axe reads the whole page for each of its parts.
    await open('#/lessons?viewers=100&titles=60&day=4&show=8.tv')
    const serious = (within: string) => faultsInBothThemes(page, { within, grave: true })
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menu').waitFor()
    expect(await serious('[role="menu"]')).toEqual([])
    for (const sheet of ['What you have done …', 'Help and keys', 'About and licences', 'Forget me …']) {
      if ((await page.getByRole('menu').count()) === 0) await page.getByRole('button', { name: 'Menu' }).click()
      await page.getByRole('menuitem', { name: sheet }).click()
      await page.getByRole('dialog').waitFor()
      expect(await serious('[role="dialog"]'), sheet).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
    await page
      .locator('[data-testid="records"]')
      .getByRole('button', { name: /^Follow this record: Finished/ })
      .first()
      .click()
    await page.getByText(/The title was met in row|No tile on the page led to it/).waitFor()
    expect(await serious('.trace')).toEqual([])
    expect(await serious('header')).toEqual([])
    expect(await serious('.time')).toEqual([])
  })

  it('two tabs of the same site live side by side', async () => {
    await open('#/lessons?viewers=100&titles=60&day=2&show=3.tv')
    const other = await page.context().newPage()
    await other.goto(`${served.url}#/lessons?viewers=100&titles=60&seed=5&day=2&show=3.tv`)
    await lived(other, 2)
    await lived(page, 2)
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 3)
    await expect.poll(() => other.getByTestId('day').innerText()).toBe('day 2')
    expect(await other.getByTestId('hash').innerText()).not.toBe(await hash())
  })
})
