import { isDeepStrictEqual } from 'node:util'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

/** Small, but with evenings enough for the machine to have learned that people differ. */
const WORLD = 'viewers=160&titles=80&day=4'

const served = builtSiteAt('/salle/')
let page: Page
let complaints: string[] = []

afterEach(() => expect(complaints).toEqual([]))

async function open(room: string, more = '', options: BrowserContextOptions = {}): Promise<void> {
  ;({ page, complaints } = await openPage(`${served.url}#/${room}?${WORLD}${more}`, { reducedMotion: 'reduce', ...options }))
  await lived(page, 4)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
}

const onOnePage = (...where: Parameters<typeof open>): void => {
  beforeAll(() => open(...where))
  afterAll(() => page.context().close())
}

const goTo = (room: string) => page.getByRole('navigation').getByRole('link', { name: room }).click()
const numberIn = async (testId: string, attribute: string): Promise<number> =>
  Number(await page.getByTestId(testId).getAttribute(attribute))
const titlesOn = (seat: number): Promise<string[]> =>
  page.locator(`[data-testid="seat-${seat}"] .tile`).evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-title') ?? ''))
const tiles = (seat: number) => page.locator(`[data-testid="seat-${seat}"] button.tile`)

async function join(): Promise<void> {
  for (const pick of [0, 4, 8]) await page.locator('.starter').nth(pick).click()
  await page.getByRole('button', { name: 'Build my page' }).click()
  await page.getByTestId('seat-1').waitFor()
  await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await page.getByTestId('together').waitFor()
  await tiles(0).first().waitFor()
}

const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe('a visitor’s first minutes', () => {
  onOnePage('screen')

  it('begin with twelve titles, and the pages of many', async () => {
    await expect.poll(() => page.locator('.starter').count()).toBe(12)
    await expect.poll(() => page.getByTestId('wall-page').count()).toBeGreaterThan(9)
    expect(await page.getByRole('button', { name: 'Build my page' }).isDisabled()).toBe(true)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('go on with three picks: three records, and a page of one’s own beside the other', async () => {
    await join()
    await expect.poll(() => page.locator('.strip-records li').count()).toBe(3)
    await expect.poll(() => page.locator('.strip-records').innerText()).toContain('Thumb up')
    const [mine, other] = [await titlesOn(0), await titlesOn(1)]
    expect(mine).not.toEqual(other)
    const shared = new Set(other.slice(0, 10))
    await expect.poll(() => numberIn('together', 'data-shared')).toBe(mine.slice(0, 10).filter((title) => shared.has(title)).length)
    await expect
      .poll(() => page.locator('[data-testid="seat-0"] .tile-shared').count())
      .toBe(new Set(mine.filter((title) => other.includes(title))).size)
  })

  it('give every tile its reason and its trailer', async () => {
    for (const part of ['.tile-reason', '.tile-trailer']) {
      const words = await page.locator(`[data-testid="seat-0"] ${part}`).allTextContents()
      expect(words.length).toBe((await titlesOn(0)).length)
      for (const word of words) expect(word.trim()).not.toBe('')
    }
  })

  it('answer "Why this?" with parts that add up to the shown score', async () => {
    await tiles(0).first().click()
    await page.locator('.parts').waitFor()
    const points = await page.locator('.parts-line').evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('data-points'))))
    expect(points.length).toBeGreaterThan(1)
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(await numberIn('score', 'data-points'))
    const shown = await page.locator('.parts-points').allInnerTexts()
    expect(shown.map((text) => Number(text.replace('−', '-').replace(/,/g, '')))).toEqual(points)
    expect(await seriousFaults(page, '.anchored')).toEqual([])
  })

  it('do the sum with its numbers behind “How?”, to the same points', async () => {
    await page.getByText('How? With the numbers').click()
    await page.getByTestId('arithmetic').waitFor()
    await expect.poll(async () => (await numberIn('arithmetic', 'data-points')) - (await numberIn('score', 'data-points'))).toBe(0)
    const lines = await page.locator('.arithmetic-member .arithmetic-line').allInnerTexts()
    expect(lines).toHaveLength(3)
    const values = lines.map((line) => {
      const [weight, score, centre, scale, value] = [...line.matchAll(/[+−-]?\d+\.\d+/g)].map(([digits]) =>
        Number(digits.replace('−', '-')),
      )
      expect(Math.abs((weight * (score - centre)) / scale - value)).toBeLessThan(0.02)
      return value
    })
    const sum = values.reduce((total, value) => total + value, 0)
    expect(Math.abs(sum * 10 - (await numberIn('score', 'data-points')))).toBeLessThan(0.6)
  })

  it('hold the focus in the dialog, and give it back on Esc', async () => {
    for (let step = 0; step < 40; step++) await page.keyboard.press('Tab')
    await expect
      .poll(() => page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('.anchored') !== null))
      .toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('.anchored').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('tile'))).toBe(true)
  })

  it('change the page after six minutes of a title, and name the record that did it', async () => {
    const [before, records] = [await titlesOn(0), await numberIn('record-count', 'data-count')]
    await tiles(0).nth(1).click()
    await page.locator('.why').getByRole('button', { name: 'Play', exact: true }).click()
    await page.getByRole('button', { name: 'Leave after 6' }).click()
    await page.getByTestId('answer').waitFor()
    await expect.poll(() => numberIn('record-count', 'data-count')).toBeGreaterThan(records)
    await expect.poll(() => titlesOn(0)).not.toEqual(before)
    await expect
      .poll(() => page.getByTestId('answer').innerText())
      .toMatch(/^Because of one record, Left “.+”.* after 6 mins.*titles? moved/)
  })

  it('take a record away and put it back: another rank, then the same page again', async () => {
    const before = await titlesOn(0)
    await tiles(0).nth(2).click()
    await page.getByText('The records that it rests on').click()
    await page.locator('.record').first().waitFor()
    const score = await numberIn('score', 'data-points')
    const thumbs = page.locator('.record', { hasText: 'Thumb up' })
    await thumbs
      .first()
      .getByRole('button', { name: /^Take away/ })
      .click()
    await page.getByTestId('rank').locator('.layer-number').first().waitFor()
    await page.locator('.record-away').waitFor()
    await expect.poll(() => numberIn('score', 'data-points')).not.toBe(score)
    await page
      .locator('.record-away')
      .getByRole('button', { name: /^Put back/ })
      .click()
    await page.locator('.record-away').waitFor({ state: 'detached' })
    await expect.poll(() => numberIn('score', 'data-points')).toBe(score)
    await page.keyboard.press('Escape')
    await expect.poll(() => titlesOn(0)).toEqual(before)
  })

  it('lead to the people behind a tile, whose page can be opened', async () => {
    const count = await tiles(0).count()
    for (let index = 0; index < count && (await page.locator('.behind-person').count()) === 0; index++) {
      await page.keyboard.press('Escape')
      await tiles(0).nth(index).click()
      await page.locator('.why-body').waitFor()
    }
    const name = await page.locator('.behind-person').first().innerText()
    await page.locator('.behind-person').first().click()
    await page.locator('[data-testid="seat-0"] .person-name', { hasText: name.trim() }).waitFor()
  })

  it('find everything about them in Data, and forget it and remember it', async () => {
    await goTo('Data')
    await page.getByRole('button', { name: 'Me', exact: true }).click()
    await page.locator('.records-line').first().waitFor()
    await page.locator('.records-line', { hasText: 'Left “' }).first().waitFor()
    await page.getByTestId('forget').getByRole('button', { name: 'Hide all about me' }).click()
    await page.locator('[data-testid="forget"][data-forgotten="true"]').waitFor()
    await page.getByTestId('forget').getByRole('button', { name: 'Show it again' }).click()
    await page.locator('[data-testid="forget"][data-forgotten="false"]').waitFor()
    expect(await seriousFaults(page, 'main')).toEqual([])
  })
})

describe('an evening that nobody joined', () => {
  onOnePage('screen', '&show=8.tv,40.tv')

  describe('anybody’s page', () => {
    it('stands beside another’s, each on its own device', async () => {
      await page.locator('.tile-shared').first().waitFor()
      await expect.poll(() => page.locator('.seat .person-name').count()).toBe(2)
      await page.getByTestId('seat-1').getByRole('radio', { name: 'on the phone' }).check()
      await page.locator('[data-testid="seat-1"][data-device="phone"] .device-phone').waitFor()
      const rows = page.locator('[data-testid="seat-1"] .page-row-tiles')
      const widest = () => rows.evaluateAll((all) => Math.max(...all.map((row) => row.children.length)))
      await expect.poll(widest).toBe(3)
      await expect.poll(() => page.url()).toContain('show=8.tv,40.phone')
      await page.getByTestId('seat-1').getByRole('radio', { name: 'on television' }).check()
      await page.locator('[data-testid="seat-1"] .device-television').waitFor()
    })

    it('is found by name among everybody', async () => {
      const [before] = await page.locator('.person-name').allInnerTexts()
      await page.getByTestId('seat-0').getByRole('button', { name: 'Somebody else' }).click()
      const people = page.locator('.dialog .household-person')
      await people.first().waitFor()
      const wanted = (await people.nth(5).locator('.person-name').innerText()).trim()
      await page.getByLabel('Find a name').fill(wanted)
      await page
        .locator('.people-found', { hasText: 'One profile' })
        .or(page.locator('.people-found', { hasText: /^[2-9] profiles/ }))
        .waitFor()
      expect(await seriousFaults(page, '.dialog')).toEqual([])
      await people.filter({ hasText: wanted }).first().click()
      await page.locator('[data-testid="seat-0"] .person-name', { hasText: wanted }).waitFor()
      expect(wanted).not.toBe(before)
    })

    it('shows the real liking of each tile only with real tastes shown', async () => {
      expect(await page.locator('.tile-liking').count()).toBe(0)
      await page.getByRole('switch', { name: 'Show real tastes' }).click()
      await page.locator('.true-self').first().waitFor()
      await expect.poll(() => page.locator('.tile-liking').count()).toBe(await page.locator('button.tile').count())
      expect(await seriousFaults(page, '[data-testid="seat-0"] .page-row:first-of-type')).toEqual([])
      expect(await seriousFaults(page, '.true-self')).toEqual([])
      await page.getByRole('switch', { name: 'Show real tastes' }).click()
      await page.locator('.tile-liking').first().waitFor({ state: 'detached' })
    })

    it('becomes everybody’s where all seven signals are hidden, and one’s own again', async () => {
      const before = [await titlesOn(0), await titlesOn(1)]
      expect(before[0]).not.toEqual(before[1])
      await goTo('Data')
      await page.getByRole('button', { name: 'Hide everything' }).click()
      await page.locator('[data-testid="signals"][data-masked="8"][aria-busy="false"]').waitFor()
      await page.locator('[data-testid="both"][data-same="true"]').waitFor()
      await page.getByRole('button', { name: 'See them side by side' }).click()
      await tiles(1).first().waitFor()
      await expect.poll(async () => isDeepStrictEqual(await titlesOn(0), await titlesOn(1))).toBe(true)
      await goTo('Data')
      await page.getByRole('button', { name: 'Show everything' }).click()
      await page.locator('[data-testid="signals"][data-masked="0"][aria-busy="false"]').waitFor()
      await goTo('Screen')
      await tiles(1).first().waitFor()
      await expect.poll(async () => [await titlesOn(0), await titlesOn(1)]).toEqual(before)
    })

    it('is saved as a table of its records', async () => {
      await goTo('Data')
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download these records' }).click()
      const download = await saving
      expect(download.suggestedFilename()).toMatch(/^seance-\d+\.csv$/)
      await page.getByText('The file is saved by your browser.').waitFor()
    })
  })

  describe('the engine', () => {
    beforeAll(async () => {
      await goTo('Engine')
      await page.getByTestId('guess').waitFor()
    })

    it('works a guess out step by step, forward and back, and again without a record', async () => {
      const guess = page.getByTestId('guess')
      const square = page.getByTestId('guessed-square')
      await guess.waitFor()
      const total = guess.locator('.guess-total')
      const shown = async () => Number(await total.getAttribute('data-parts'))
      const terms = await guess
        .locator('.guess-term [data-parts]')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-parts'))))
      expect(terms.reduce((sum, one) => sum + one, 0)).toBe(await shown())
      const parts = 10 ** Number(await total.getAttribute('data-digits'))
      expect(Number((await square.innerText()).split(':').at(-1)) * parts).toBeCloseTo(await shown(), 6)
      await page.getByRole('button', { name: 'from the first step' }).click()
      await page.locator('[data-testid="guess-picture"][data-step="1"]').waitFor()
      expect(await total.count()).toBe(0)
      for (const step of [2, 3, 4]) {
        await page.keyboard.press('ArrowRight')
        await page.locator(`[data-testid="guess-picture"][data-step="${step}"]`).waitFor()
      }
      const before = await square.getAttribute('data-score')
      await guess.locator('button.guess-square').first().click()
      await guess.locator('.guess-square-away').waitFor()
      await expect.poll(() => square.getAttribute('data-score')).not.toBe(before)
      expect(await page.getByTestId('what-if').getAttribute('data-before')).toBe(before)
      await page.getByRole('button', { name: 'As it was recorded' }).click()
      await expect.poll(() => square.getAttribute('data-score')).toBe(before)
      await page.getByRole('combobox', { name: 'Way of guessing' }).selectOption('implicitAls')
      await page.locator('[data-testid="guess"][data-model="implicitAls"]').waitFor()
      expect(await seriousFaults(page, '.guess')).toEqual([])
    })

    it('shows what it learned, and each measure as a curve with a table that says the same', async () => {
      await page.getByRole('tab', { name: 'Day by day' }).click()
      await expect.poll(() => page.getByTestId('blend').locator('dt').count()).toBe(3)
      const measure = page.getByTestId('figure-eveningsFound')
      await measure.locator('.recharts-line-curve').first().waitFor()
      await measure.getByRole('button', { name: /table/ }).click()
      await expect.poll(() => measure.locator('tbody tr').count()).toBe(4)
      const lines = await measure.locator('tbody tr').allInnerTexts()
      for (const line of lines) expect(line).toMatch(/^\d+\s+\d+$/)
      const last = Number(lines.at(-1)?.split(/\s+/)[1])
      expect(Math.abs(last - 10 * Number((await measure.locator('.layer-number').innerText()).split(' ')[0]))).toBeLessThanOrEqual(1)
      expect(await seriousFaults(page)).toEqual([])
    })

    it('keeps the real measures behind the switch', async () => {
      expect(await page.getByTestId('figure-guessAgainstTaste').count()).toBe(0)
      await page.getByRole('switch', { name: 'Show real tastes' }).click()
      await page.getByTestId('figure-guessAgainstTaste').locator('.recharts-line-curve').first().waitFor()
    })
  })
})

describe('on a phone, in French, in the light', () => {
  onOnePage('screen', '&truth=1', { viewport: { width: 390, height: 844 }, locale: 'fr-FR', colorScheme: 'light' })

  it('no room is wider than the screen, and every text can be read', async () => {
    await page.locator('.picks h2', { hasText: 'Choisissez trois titres, et voyez ce qu’il fait de vous.' }).waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
    for (const room of ['Abonnés', 'Données', 'Moteur', 'Écran']) {
      await goTo(room)
      await page.locator('main h1').first().waitFor({ state: 'attached' })
      expect(await overflow(), room).toBeLessThanOrEqual(0)
      expect(await tooSmall(), room).toEqual([])
    }
    expect(await seriousFaults(page, '.opening-screen')).toEqual([])
    await page.getByRole('button', { name: 'Passer' }).click()
    await tiles(0).first().waitFor()
    expect(await seriousFaults(page, '.page-row:first-of-type')).toEqual([])
  })

  it('a tile opens over the whole screen', async () => {
    await tiles(0).first().click()
    await page.locator('.why-body').waitFor()
    expect(await page.locator('.dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0)
    expect(await tooSmall()).toEqual([])
    expect(await seriousFaults(page, '.dialog')).toEqual([])
  })
})

/** Texts under 16 px, of what can be seen; the lettering of a poster is part of its picture. */
const tooSmall = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, .dialog *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .filter((element) => element.closest('.poster, .tile-screening') === null)
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16 && element.getBoundingClientRect().width > 1)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`.slice(0, 80)),
  )
