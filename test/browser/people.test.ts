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

const onOnePage = (more: string, options: BrowserContextOptions = {}): void => {
  beforeAll(async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/people?${WORLD}${more}`, { reducedMotion: 'reduce', ...options }))
    await lived(page, 4)
    await page.getByTestId('sky').waitFor()
    await page.getByTestId('nearest').first().waitFor()
  })
  afterAll(() => page.context().close())
}

const sky = () => page.getByTestId('sky')
const looked = () => page.getByTestId('looked').getAttribute('data-profile')
/** Whom the pointer is on, once its last move is drawn. */
const pointed = () =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    return document.querySelector('[data-testid="sky"]')?.getAttribute('data-pointed') ?? null
  })
const place = () => sky().getAttribute('data-place')
const nearest = () =>
  page.locator('[data-testid="nearest"] button').evaluateAll((all) => all.map((one) => one.getAttribute('data-profile')))
const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe('the constellation', () => {
  onOnePage('')

  it('is walked by keys, from dot to nearest dot, and Enter looks at who stands there', async () => {
    await sky().focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-testid="sky"][data-pointed]').waitFor()
    const pointed = await sky().getAttribute('data-pointed')
    await page.locator('.sky-caption', { hasText: '·' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator(`[data-testid="looked"][data-profile="${pointed}"]`).waitFor()
    await page.keyboard.press('+')
    await page.locator('.sky-canvas.sky-near').waitFor()
    await page.keyboard.press('0')
    await page.locator('.sky-canvas:not(.sky-near)').waitFor()
  })

  it('is picked from with the pointer', async () => {
    const before = await looked()
    const box = await page.locator('.sky-canvas').boundingBox()
    if (box === null) throw new RangeError('Expected a sky, got none')
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    let found: string | null = null
    for (let step = 0; step < 60 && (found === null || found === before); step++) {
      await page.mouse.move(middle.x - 120 + 4 * step, middle.y - 70)
      found = await pointed()
    }
    expect([null, before]).not.toContain(found)
    await page.mouse.down()
    await page.mouse.up()
    await page.locator(`[data-testid="looked"][data-profile="${found}"]`).waitFor()
  })

  it('stays lit where one is found by name, and lists them', async () => {
    await tab('Everybody')
    const wanted = (await page.locator('.household-person .person-name').nth(3).innerText()).trim()
    await page.getByLabel('Find a name').fill(wanted)
    await page.locator('.people-found', { hasText: /^(One person|\d people)$/ }).waitFor()
    await page.locator('.household-person', { hasText: wanted }).first().click()
    await page.locator('[data-testid="looked"] .person-name', { hasText: wanted }).waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.locator('.people-found', { hasText: '160 people' }).waitFor()
    await page.locator('.household-person').first().click()
    await page.getByTestId('nearest').waitFor()
  })

  it('says by its legend and its table how many each colour stands for', async () => {
    await page.getByLabel('Colour by').selectOption('country')
    const numbers = page.locator('.legend-class .layer-number')
    await expect.poll(async () => (await numbers.allInnerTexts()).reduce((sum, count) => sum + Number(count), 0)).toBe(160)
    const counts = await numbers.allInnerTexts()
    await page.locator('.legend-class').first().click()
    await page.locator('.people-found', { hasText: `${counts[0]} people` }).waitFor()
    await page.locator('.legend summary').click()
    await expect.poll(() => page.locator('.legend tbody tr').count()).toBe(counts.length)
    await page.locator('.legend-class').first().click()
  })

  it('offers nothing real while real tastes are not shown', async () => {
    await expect.poll(() => page.getByLabel('Colour by').locator('option').count()).toBe(6)
    expect(await page.getByLabel('Map by').count()).toBe(0)
    expect(await page.locator('.layer-truth').count()).toBe(0)
  })

  it('goes a step deeper: a week in pictures, beliefs, household, habits; nothing at fault', async () => {
    await tab('A week in the life')
    await expect.poll(() => page.locator('.week-day').count()).toBe(4)
    await tab('What the service believes')
    await expect.poll(() => page.getByTestId('beliefs').locator('.belief-rows li').count()).toBe(12)
    await tab('Household')
    await page.getByTestId('household').waitFor()
    await tab('Habits')
    await page.locator('.heat').waitFor()
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('makes room for another population, which is opened after a question, and “back” returns', async () => {
    await tab('This population')
    const knob = page.getByLabel('Taste communities')
    await knob.focus()
    await page.keyboard.press('Home')
    await page.getByRole('button', { name: 'Open this other world' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Open this other world' }).click()
    await page.waitForFunction(() => window.location.hash.includes('communities=1'))
    await page.getByTestId('sky').waitFor()
    await page.goBack()
    await page.waitForFunction(() => !window.location.hash.includes('communities'))
    await page.getByTestId('sky').waitFor()
  })
})

describe('real tastes shown', () => {
  onOnePage('&truth=1')
  let placeBefore: string | null = null

  it('let her be other than she is: her dot, her threads and her page answer while a trait is moved', async () => {
    const before = { place: await place(), nearest: await nearest() }
    placeBefore = before.place
    const slider = page.locator('.tastes input[type="range"]').first()
    const value = await slider.inputValue()
    await slider.focus()
    await page.keyboard.down(Number(value) > 0 ? 'Home' : 'End')
    await page.locator('[data-testid="preview"][data-what-if="true"]').waitFor()
    await page.getByTestId('preview').getByRole('heading', { level: 3, name: 'Had she been so' }).waitFor()
    await page.waitForFunction((then) => document.querySelector('[data-testid="sky"]')?.getAttribute('data-place') !== then, before.place)
    await expect.poll(nearest).not.toEqual(before.nearest)
    await page.keyboard.up(Number(value) > 0 ? 'Home' : 'End')
    await page.locator('[data-testid="preview"][data-what-if="false"]').waitFor()
    await expect.poll(() => slider.inputValue()).not.toBe(value)
  })

  it('can be undone: the trait and her place are back', async () => {
    const moved = await page.locator('.tastes input[type="range"]').first().inputValue()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await page.waitForFunction((then) => document.querySelector<HTMLInputElement>('.tastes input[type="range"]')?.value !== then, moved)
    await expect.poll(place).toBe(placeBefore)
  })

  it('set the true map beside the believed one', async () => {
    const believed = await place()
    await page.getByLabel('Map by').selectOption('truth')
    await expect.poll(place).not.toBe(believed)
    await page.getByLabel('Map by').selectOption('guessed')
    await expect.poll(place).toBe(believed)
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('let a copy of her come with any name, and leave again', async () => {
    const name = 'شهرزاد-Ἀλέξανδρος-Wolfeschlegelsteinhausenbergerdorff-二〇二六'
    await page.getByTestId('person-more').click()
    await page.getByRole('menuitem', { name: 'Clone' }).click()
    await page.getByLabel('Name (may be empty)').fill(name)
    await page.getByRole('button', { name: 'Let them come' }).click()
    await page.locator('[data-testid="looked"] .person-name', { hasText: name }).waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.getByTestId('person-more').click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await page.locator('.looked', { hasText: 'Has left the service' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await page.locator('.looked', { hasText: 'The face was drawn by lot' }).waitFor()
  })

  it('say what each member of a household would lose by one profile for the sofa', async () => {
    await page.getByLabel('Household').first().selectOption('3')
    await tab('Everybody')
    await page.locator('.household-person').first().click()
    await tab('Household')
    await page.locator('.sofa-member').nth(2).waitFor()
    await expect.poll(() => page.locator('.sofa-member .sofa-verdict').count()).toBe(3)
    await page.locator('.sofa-member .layer-truth').first().waitFor()
  })

  it('let the household share one from tonight, and undo gives each their own back', async () => {
    const share = page.getByTestId('sofa-share')
    await share.getByRole('combobox').selectOption({ index: 1 })
    await share.getByRole('button', { name: 'Share this profile from tonight' }).click()
    await page.locator('[data-testid="sofa-share"][data-shared="true"]').waitFor()
    await page.locator('.looked', { hasText: 'watches through the profile of' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await page.locator('[data-testid="sofa-share"][data-shared="false"]').waitFor()
  })
})

describe('on a phone, in French, in the light', () => {
  onOnePage('&truth=1', { viewport: { width: 390, height: 844 }, locale: 'fr-FR', colorScheme: 'light', hasTouch: true })

  it('nothing is wider than the screen, and a dot is picked by touch', async () => {
    expect(await overflow()).toBeLessThanOrEqual(0)
    for (const name of ['Une semaine de vie', 'Ce que croit le service', 'Foyer', 'Tout le monde', 'Cette population']) {
      await tab(name)
      expect(await overflow(), name).toBeLessThanOrEqual(0)
    }
    expect(await seriousFaults(page, 'main')).toEqual([])
  })
})
