import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const WORLD = 'viewers=160&titles=80&day=5'

const served = builtSiteAt('/salle/')
let page: Page
let complaints: string[] = []

const strip = () => page.getByTestId('minute-strip')
const step = () => strip().getAttribute('data-step')
const titlesOn = (seat: number): Promise<(string | null)[]> =>
  page.locator(`[data-testid="seat-${seat}"] [data-title]`).evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-title')))
const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Waits until the strip's button has the focus, and presses Enter: the whole minute goes by Enter alone once three are picked. */
async function enter(): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('.minute-strip .button-strong:not([disabled])') ?? false)
  await page.keyboard.press('Enter')
}

interface Words {
  readonly stands: RegExp
  readonly because: RegExp
  readonly stresses: RegExp
  readonly anybody: string
  readonly given: string
}

const ENGLISH: Words = {
  stands: /^“.+” stands on \d+ of these pages, at (\d+ different places|the same place)/,
  because: /^Because of one record, Left “.+”.* after 6 mins.*titles? moved/,
  stresses: /^Trailer [A-J]\. It stresses /,
  anybody: 'Nothing is known of you now: this is anybody’s page.',
  given: 'Given back: your page is as it was.',
}
const FRENCH: Words = {
  stands: /^«\u00a0.+\u00a0» est sur \d+ de ces pages, à (\d+ places différentes|la même place)/,
  because: /^À cause d’une trace, «\u00a0.+\u00a0».* quitté après 6.*titres? (a|ont) bougé/,
  stresses: /^Bande-annonce [A-J]\. Elle appuie sur /,
  anybody: 'On ne sait plus rien de vous\u00a0: c’est la page de n’importe qui.',
  given: 'Tout est rendu\u00a0: votre page est comme avant.',
}

const WALKS: readonly (readonly [name: string, words: Words, options: BrowserContextOptions])[] = [
  ['in English', ENGLISH, { viewport: { width: 1440, height: 900 } }],
  ['in French', FRENCH, { viewport: { width: 1280, height: 720 }, locale: 'fr-FR', colorScheme: 'light' }],
  ['on a phone, in French', FRENCH, { viewport: { width: 390, height: 844 }, locale: 'fr-FR', hasTouch: true }],
]

describe.each(WALKS)('the first minute %s', (_name, words, options) => {
  const isPhone = options.hasTouch === true

  beforeAll(async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/screen?${WORLD}`, { reducedMotion: 'reduce', ...options }))
    await lived(page, 5)
  })
  afterAll(async () => {
    await page.context().close()
    expect(complaints).toEqual([])
  })

  it('1 hangs a wall of home pages, with one title lit wherever it stands, and says how often that is', async () => {
    const hung = isPhone ? 2 : options.viewport?.width === 1440 ? 18 : 10
    await expect.poll(() => page.getByTestId('wall-page').count()).toBe(hung)
    expect(await step()).toBe('1')
    if (!isPhone) {
      await expect.poll(() => page.getByTestId('lit').innerText()).toMatch(words.stands)
      // Said and lit in one look: every few seconds another title's turn comes.
      const agrees = () => {
        const lit = document.querySelectorAll('.wall-page-lit').length
        return document.querySelector('[data-testid="lit"]')?.textContent?.includes(` ${lit} `) ?? false
      }
      await page.waitForFunction(agrees)
      for (const poster of await page.locator('.starter').all()) {
        const box = await poster.boundingBox()
        expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(options.viewport?.height ?? 0)
      }
    }
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('2 records each pick as it is made, and takes a pick that is let go out of sight', async () => {
    const records = page.getByTestId('picks-recorded').locator('li')
    for (const [place, pick] of [0, 4, 8].entries()) {
      await page.locator('.starter').nth(pick).click()
      await records.nth(place).waitFor()
      await expect.poll(() => records.count()).toBe(place + 1)
    }
    await page.locator('.starter').nth(4).click()
    await records.nth(2).waitFor({ state: 'detached' })
    await page.locator('.starter').nth(4).click()
    await records.nth(2).waitFor()
    await expect.poll(step).toBe('2')
  })

  it('3 puts one’s page beside another’s, each tile with its reason, and threads between what they share', async () => {
    await enter()
    await page.getByTestId('together').waitFor()
    await expect.poll(step).toBe('3')
    for (const seat of [0, 1]) await expect.poll(() => titlesOn(seat)).not.toEqual([])
    const [mine, theirs] = [await titlesOn(0), await titlesOn(1)]
    expect(mine).not.toEqual(theirs)
    const reasons = await page.locator('[data-testid="seat-0"] .side-reason').allTextContents()
    expect(reasons).toHaveLength(mine.length)
    for (const reason of reasons) expect(reason.trim()).not.toBe('')
    const shared = mine.filter((title) => theirs.includes(title))
    expect(shared.length).toBeGreaterThan(0)
    await page.waitForFunction(
      (count) => document.querySelector('[data-testid="threads"]')?.getAttribute('data-count') === String(count),
      shared.length,
    )
    await expect.poll(async () => Number(await page.getByTestId('together').getAttribute('data-shared'))).toBeGreaterThan(0)
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('4 plays two different trailers of one title, each with the line that says why', async () => {
    await enter()
    await page.getByTestId('trailer-1').locator('.trailer').waitFor()
    const [mine, theirs] = [page.getByTestId('trailer-0'), page.getByTestId('trailer-1')]
    expect(await mine.getAttribute('data-trailer')).not.toBe(await theirs.getAttribute('data-trailer'))
    for (const side of [mine, theirs]) expect(await side.locator('.two-why').innerText()).toMatch(words.stresses)
    const titles = await page.locator('.two-tile').evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-title')))
    expect(titles[0]).toBe(titles[1])
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('5 moves the page by one record, empties it, and gives it back', async () => {
    await enter()
    await page.getByTestId('answer').waitFor()
    await expect.poll(() => page.getByTestId('answer').innerText()).toMatch(words.because)
    const left = await titlesOn(0)
    await enter()
    await page.getByText(words.anybody).waitFor()
    await expect.poll(() => titlesOn(0)).not.toEqual(left)
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page, 'main')).toEqual([])
    await enter()
    await page.getByText(words.given).waitFor()
    await expect
      .poll(async () => {
        const given = await titlesOn(0)
        return given.length > 0 && given.every((title, place) => title === left[place])
      })
      .toBe(true)
  })

  it('ends before two doors, and can be begun anew', async () => {
    const doors = page.getByTestId('doors').getByRole('button')
    await expect.poll(() => doors.count()).toBe(3)
    expect(await seriousFaults(page, 'main')).toEqual([])
    await doors.nth(1).click()
    await page.waitForURL(/#\/lessons/)
  })
})
