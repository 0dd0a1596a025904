import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const WORLD = 'viewers=160&titles=80&day=4'

const served = builtSiteAt('/salle/')
let page: Page
let complaints: string[] = []

beforeAll(async () => {
  ;({ page, complaints } = await openPage(`${served.url}#/screen?${WORLD}`, { reducedMotion: 'reduce', clock: true }))
  page.setDefaultTimeout(10_000)
  await lived(page, 4)
  for (const pick of [0, 4, 8]) await page.locator('.starter').nth(pick).click()
  await page.getByRole('button', { name: 'Build my page' }).click()
  await page.getByTestId('seat-1').waitFor()
  await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await seat().getByRole('button', { name: 'One page' }).click()
  await tiles().first().waitFor()
})
afterEach(() => expect(complaints).toEqual([]))

const seat = () => page.getByTestId('seat-0')
const tiles = () => seat().locator('button.tile')
const button = (name: string | RegExp) => seat().getByRole('button', { name, exact: typeof name === 'string' })
const recorded = () => page.locator('.strip-records').innerText()
const minutesPlayed = async () => Number(await page.getByTestId('player').getAttribute('data-minutes'))
const answered = async () => page.getByTestId('answer').innerText()

/** The title that the focus is on, and the row and the column where it stands. */
const focused = () =>
  page.evaluate(() => {
    const tile = document.activeElement?.closest('.tile-slot')
    const row = tile?.parentElement
    return {
      row: row ? [...document.querySelectorAll('.page-row-tiles')].indexOf(row) : -1,
      column: tile && row ? [...row.children].indexOf(tile) : -1,
    }
  })

/** Goes to the page of a title by the search. */
async function search(words: string, title: RegExp | number): Promise<string> {
  await button('Search').click()
  await page.getByLabel('Search for a title, a face or a genre').fill(words)
  const found = page.getByTestId('finder').locator('button.tile')
  await found.first().waitFor()
  await (typeof title === 'number' ? found.nth(title) : found.filter({ hasText: title }).first()).click()
  return page.getByTestId('title-page').locator('.title-page-name').innerText()
}

describe('an evening in one’s own seat', () => {
  it('goes over the page by arrow keys, Home and End, and opens a tile by Enter', async () => {
    await tiles().first().focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toEqual({ row: 0, column: 1 })
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toEqual({ row: 1, column: 1 })
    await page.keyboard.press('End')
    await expect.poll(async () => (await focused()).column).toBeGreaterThan(3)
    await page.keyboard.press('Home')
    await expect.poll(focused).toEqual({ row: 1, column: 0 })
    const rows = await seat().locator('.page-row-tiles').count()
    await expect.poll(() => seat().locator('.page-rows .tile[tabindex="0"]').count()).toBe(rows)
    await page.keyboard.press('Enter')
    await page.locator('.why-body').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.why').waitFor({ state: 'detached' })
    await expect.poll(focused).toEqual({ row: 1, column: 0 })
  })

  it('never hides the focus behind the edge of a row', async () => {
    await page.keyboard.press('End')
    await expect.poll(async () => (await focused()).column).toBeGreaterThan(3)
    const cut = () =>
      page.evaluate(() => {
        const tile = document.activeElement?.getBoundingClientRect()
        const row = document.activeElement?.closest('.page-row-tiles')?.getBoundingClientRect()
        return tile && row ? Math.max(row.left - tile.left, tile.right - row.right, row.top - tile.top, tile.bottom - row.bottom) : 1
      })
    await expect.poll(cut).toBeLessThanOrEqual(-3)
  })

  it('grows a tile under the pointer after a moment, with its reason and its trailer', async () => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await tiles().nth(2).hover()
    await seat().locator('.tile-grown .tile-screening').waitFor()
    await expect.poll(() => seat().locator('.tile-grown .tile-reason').innerText()).not.toBe('')
    await page.mouse.move(0, 0)
    await seat().locator('.tile-grown').waitFor({ state: 'detached' })
  })

  it('opens a title’s page from its tile', async () => {
    await tiles().first().hover()
    await seat().locator('.tile-visit').first().click()
    await page.getByTestId('title-page').getByRole('heading', { name: 'More like this' }).waitFor()
    await seat().locator('.title-cast li').first().waitFor()
    expect(await seriousFaults(page, '[data-testid="title-page"]')).toEqual([])
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('title-page-name'))).toBe(true)
    await button('Back').click()
    await tiles().first().waitFor()
    await expect.poll(focused).toEqual({ row: 0, column: 0 })
  })

  it('plays a trailer up to its title card, and from its first shot when it is played again', async () => {
    await tiles().first().hover()
    await seat().locator('.tile-visit').first().click()
    const play = button(/^Play trailer/)
    const trailer = page.getByTestId('title-page').locator('.trailer')
    await play.click()
    await button('Hold the trailer').waitFor()
    // Its eight to twelve seconds go by on the page's own clock.
    await expect
      .poll(
        async () => {
          await page.clock.runFor(1000)
          return play.isVisible()
        },
        { timeout: 30_000 },
      )
      .toBe(true)
    expect(await trailer.getAttribute('aria-label')).toMatch(/^Trailer [A-J] of “.+”, silent\. .+/)
    expect(Number(await trailer.getAttribute('data-shot'))).toBeGreaterThanOrEqual(4)
    await play.click()
    await page.getByTestId('title-page').locator('.trailer[data-shot="0"]').waitFor()
    await button('Back').click()
    await tiles().first().waitFor()
  })

  it('finds a series by its genre, and the search is recorded', async () => {
    await button('Search').click()
    const box = page.getByLabel('Search for a title, a face or a genre')
    await box.fill('xyzzy')
    await page.getByText('Nothing is called “xyzzy”.').waitFor()
    await box.fill('drama')
    await page.getByTestId('finder').locator('button.tile').nth(2).waitFor()
    expect(await seriousFaults(page, '[data-testid="finder"]')).toEqual([])
    await button('Back').click()
    await page.getByTestId('answer').filter({ hasText: 'opened nothing' }).waitFor()
    expect(await answered()).toContain('The machine learns nothing from a search')
  })

  it('plays what was found: the bar is dragged by hand and by key, and leaving is one record that moves the page', async () => {
    for (let place = 0; (await seat().locator('.episode').count()) < 3; place++) {
      if ((await page.getByTestId('title-page').count()) > 0) await button('Back').click()
      await search('drama', place)
      await page.getByTestId('title-page').getByRole('heading', { name: 'More like this' }).waitFor()
    }
    await button('Play').click()
    await expect.poll(minutesPlayed).toBe(6)
    const bar = page.getByRole('slider', { name: 'How far you watch' })
    const box = await bar.boundingBox()
    if (box === null) throw new RangeError('Expected the bar to be seen')
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(minutesPlayed).toBeGreaterThan(8)
    const dragged = await minutesPlayed()
    await bar.press('ArrowRight')
    await expect.poll(minutesPlayed).toBe(dragged + 1)
    expect(await seriousFaults(page, '[data-testid="player"]')).toEqual([])
    await button(/^Leave after/).click()
    await page
      .getByTestId('answer')
      .filter({ hasText: `after ${dragged + 1} mins` })
      .waitFor()
    expect(await answered()).toMatch(/^Because of one record, Left “.+”.*titles? moved/)
    await seat()
      .getByRole('heading', { name: /^Carry on/ })
      .waitFor()
  })

  it('carries on where one left off, on the phone', async () => {
    await seat().locator('.tile-slot').first().hover()
    await seat().locator('.tile-visit').first().click()
    await button(/^Carry on at episode 1, minute/).waitFor()
    await expect.poll(async () => Number(await seat().locator('.episode').first().getAttribute('data-reached'))).toBeGreaterThan(8)
    await button(/^Continue on the phone at episode 1, minute \d+$/).click()
    await seat().locator('.device-phone [data-testid="player"]').waitFor()
    await button('Next episode').click()
    await button(/^Leave after/).click()
    await page.locator('.strip-records', { hasText: 'Left' }).waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
    await page.locator('.records-line').first().waitFor()
    const resumed = page.locator('.records-line', { hasText: 'Carried on with' }).first()
    await resumed.getByRole('img', { name: 'on the phone' }).waitFor()
    const lines = await page.locator('.records-line').allInnerTexts()
    expect(lines.find((line) => line.includes('Came to the end of'))).toContain('episode 1')
    expect(lines.some((line) => line.includes('found by search'))).toBe(true)
    await page.getByRole('navigation').getByRole('link', { name: 'Screen' }).click()
  })

  it('rates, and puts on the list and takes off it, and the buttons say how it stands', async () => {
    await seat().getByRole('radio', { name: 'on television' }).check()
    await search('comedy', 0)
    await button('Not for me').click()
    await seat().getByRole('button', { name: 'Not for me', pressed: true }).waitFor()
    await expect.poll(recorded).toContain('Thumb down')
    await button('Put it on my list').click()
    await button('On my list').click()
    await button('Put it on my list').waitFor()
    await expect.poll(recorded).toContain('off the list')
    await button('Back').click()
  })

  it('watches a film to its end, and again', async () => {
    for (let place = 0; (await seat().locator('.title-page-facts', { hasText: 'film' }).count()) === 0; place++) {
      if ((await page.getByTestId('title-page').count()) > 0) await button('Back').click()
      await search('comedy', place)
    }
    const film = await page.getByTestId('title-page').locator('.title-page-name').innerText()
    await button('Play').click()
    await button('Watch it to the end').click()
    await page.getByTestId('answer').filter({ hasText: 'Finished' }).waitFor()
    await search(film, 0)
    await button('Watch it again').click()
    await button(/^Leave after 6/).click()
    await page.getByTestId('answer').filter({ hasText: 'after 6 mins' }).waitFor()
  })

  it('takes a title away that speaks for another, which then stands where it was foretold', async () => {
    const count = await tiles().count()
    for (let place = 0; place < count && (await page.locator('.parts-take').count()) === 0; place++) {
      await page.keyboard.press('Escape')
      await page.locator('.why').waitFor({ state: 'detached' })
      await tiles().nth(place).click()
      await page.locator('.parts[data-foretold="true"]').waitFor()
    }
    const take = page.locator('.parts-take').first()
    const foretold = Number(await take.getAttribute('data-rank'))
    await take.click()
    await page.locator('.parts-away').waitFor()
    const ordinal = new RegExp(`^${foretold}(st|nd|rd|th) of`)
    await page.locator('.why-part .why-quiet', { hasText: ordinal }).waitFor()
    await page.locator('.parts-away').getByRole('button').click()
    await page.locator('.parts-away').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
  })

  it('cannot press anything on somebody else’s page, is told why, and goes back to one’s own', async () => {
    await button('Somebody else').click()
    await page.locator('.dialog .household-person').nth(4).click()
    await button('Me').waitFor()
    await button('Search').waitFor({ state: 'detached' })
    await tiles().first().hover()
    await seat().locator('.tile-visit').first().click()
    await page.getByTestId('not-yours').waitFor()
    await seat().locator('.title-deeds').waitFor({ state: 'detached' })
    await button('To your own seat').click()
    await button('Search').waitFor()
  })
})
