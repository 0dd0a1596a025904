import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOMS } from '../../src/store/link'
import { faultsInBothThemes, seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

/** Two people side by side, real tastes shown: as much on each page as there can be. */
const WORLD = 'viewers=100&titles=60&day=3&show=8.tv,40.phone&truth=1'

const served = builtSiteAt()
let page: Page

const headings = (): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1))),
  )

/** The room, with what it shows last of all. */
async function enter(room: string): Promise<void> {
  const link = page.locator(`nav a[href^="#/${room}"]`).first()
  if (!(await link.isVisible())) await page.getByRole('button', { name: /^Decide/ }).click()
  await link.click()
  await page.locator(`nav a[href^="#/${room}"][aria-current="page"]`).first().waitFor({ state: 'attached' })
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.locator('.recharts-line, .person, .records-line, .lesson-list, .trailer-card').first().waitFor()
}

const openAll = (): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

describe('on every page', () => {
  beforeAll(async () => {
    ;({ page } = await openPage(`${served.url}#/screen?${WORLD}`, { reducedMotion: 'reduce' }))
    await lived(page, 3)
  })

  it.each(ROOMS)('axe finds nothing in either theme in the room "%s", with every "How?" open', async (room) => {
    await enter(room)
    await openAll()
    expect(await faultsInBothThemes(page)).toEqual([])
  })

  it.each(ROOMS)('the room "%s" has one main heading and skips no level', async (room) => {
    await enter(room)
    const levels = await headings()
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level, levels.join(' ')).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    for (const landmark of ['banner', 'main', 'contentinfo', 'navigation'] as const) {
      expect(await page.getByRole(landmark).count(), landmark).toBeGreaterThanOrEqual(1)
    }
  })

  it('axe finds nothing in either theme over an open tile', async () => {
    await page.locator('nav a[href^="#/screen"]').first().click()
    await page.locator('button.tile').first().click()
    await page.locator('.why-body').waitFor()
    await openAll()
    expect(await faultsInBothThemes(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.dialog').waitFor({ state: 'detached' })
  })

  it('axe finds nothing in either theme over the list of people, and on tables in place of curves', async () => {
    await page.locator('nav a[href^="#/data"]').first().click()
    await page.getByRole('button', { name: 'Somebody else' }).click()
    await page.locator('.dialog .household-person').first().waitFor()
    expect(await faultsInBothThemes(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('nav a[href^="#/engine"]').first().click()
    await page.getByRole('tab', { name: 'Day by day' }).click()
    await page.getByRole('button', { name: 'Next play guessed: Show as a table' }).click()
    expect(await faultsInBothThemes(page)).toEqual([])
  })

  it('axe is awake: it finds what is planted, in the theme that shows it', async () => {
    await page.evaluate(() => {
      const plant = document.createElement('div')
      plant.id = 'planted'
      plant.innerHTML = '<img src="data:,"><p>pale</p>'
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('@media (prefers-color-scheme: light) { #planted p { color: #fff; background: #eee } }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      document.querySelector('main')?.append(plant)
    })
    const found = await faultsInBothThemes(page, { within: '#planted' })
    expect(found.map((fault) => fault.split(':').slice(0, 2).join(':')).sort()).toEqual([
      'in the dark: critical image-alt',
      'in the light: serious color-contrast',
    ])
    expect(await seriousFaults(page, '#planted')).toEqual([expect.stringMatching(/^critical image-alt: img/)])
  })
})

describe('words in the other language', () => {
  it('are marked as such, so that they are spoken as written', async () => {
    ;({ page } = await openPage(`${served.url}#/data?${WORLD}`))
    await lived(page, 3)
    const language = page.getByRole('button', { name: 'Français' })
    expect(await language.evaluate((button) => button.closest('[lang]')?.getAttribute('lang'))).toBe('fr')
    await page.context().close()
  })
})
