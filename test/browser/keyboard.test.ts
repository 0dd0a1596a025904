import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dayOf, lived, openPage, SMALL_WORLD } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/a/class/')
let page: Page
let complaints: string[]

afterEach(() => expect(complaints).toEqual([]))

async function open(hash: string): Promise<void> {
  ;({ page, complaints } = await openPage(served.url + hash))
  await lived(page)
}

/** Each group of tests goes on with one page: opening a world anew for each would take longer than they do. */
const onOnePage = (hash: string): void => {
  beforeAll(() => open(hash))
  afterAll(() => page.context().close())
}

const hash = () => page.getByTestId('hash').innerText()
const heading = () => page.locator('main h1').first()

/** Tabs on until the control of that name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element instanceof HTMLElement ? (element.getAttribute('aria-label') ?? element.innerText) : ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`nothing called ${name} is reached`)
}

/** That day is shown, and none is on its way. */
const stands = (day: number) =>
  page.waitForFunction(
    (words) => document.querySelector('[data-testid="day"]')?.textContent === words && document.querySelector('#run-progress') === null,
    `day ${day}`,
  )

/** From the records' own heading on: the room before it has many stops. */
async function inRecords(): Promise<void> {
  await page.locator('[data-testid="records"] button').first().focus()
}

describe('with the keyboard alone', () => {
  onOnePage(`#/data?${SMALL_WORLD}&show=3.tv`)

  it('one goes round the loop, lives days, sees a past one again, and comes back to the same evening', async () => {
    await tabTo(/^Engine/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('#/engine')
    await heading().waitFor()
    await tabTo(/^A week/)
    await page.keyboard.press('Enter')
    await lived(page, 8)
    const then = await hash()
    await page.locator('.days-handle').focus()
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft')
    await stands(3)
    await expect.poll(hash).not.toBe(then)
    await expect.poll(() => page.url()).toContain('day=3')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('days-handle')
    await page.keyboard.press('End')
    await stands(8)
    await expect.poll(hash).toBe(then)
  })

  it('one asks for help, presents and freezes, and the letters do nothing while text is typed', async () => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'How to go about' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('p')
    await page.locator('html[data-presenter]').waitFor()
    await expect.poll(() => page.url()).toContain('presenter=1')
    await page.keyboard.press('f')
    await page.getByText('Frozen, to talk').waitFor()
    await page.keyboard.press('f')
    await page.keyboard.press('p')
    await page.locator('html:not([data-presenter])').waitFor()
    await page.getByLabel('World', { exact: true }).focus()
    await page.keyboard.type('p?f')
    expect(await page.locator('html[data-presenter]').count()).toBe(0)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

describe('with the keyboard alone, among the days', () => {
  onOnePage('#/engine?viewers=500&titles=60&day=6')

  it('one sees the day wished for last, even where it was wished while days are lived again', async () => {
    await lived(page, 6)
    await page.locator('.days-handle').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
    await stands(4)
  })
})

describe('with the keyboard alone, among the records', () => {
  onOnePage('#/data?viewers=100&titles=60&day=4&show=8.tv')

  it('one undoes and redoes what was done, from anywhere', async () => {
    await page.locator('#records').waitFor()
    await inRecords()
    await tabTo(/^Take /)
    const away = page.locator('[data-testid="records"] .records-away')
    await page.keyboard.press('Enter')
    await away.first().waitFor()
    await page.keyboard.press('Control+z')
    await away.first().waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+z')
    await away.first().waitFor()
    await page.getByRole('button', { name: 'Menu' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Undo: Took a record away' }).waitFor()
    await page.getByRole('menuitem', { name: /What you have done/ }).click()
    await page.getByRole('dialog').getByText('Took a record away').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await away.first().waitFor({ state: 'detached' })
  })

  it('one follows a record through its five stations, and Escape ends', async () => {
    await inRecords()
    await tabTo(/^Follow this record: Finished/)
    await page.keyboard.press('Enter')
    const card = page.getByTestId('trace')
    const said = new Set<string>()
    for (const [station, room] of [
      ['tile', 'screen'],
      ['log', 'data'],
      ['table', 'engine'],
      ['model', 'engine'],
      ['page', 'screen'],
    ]) {
      await page.locator(`[data-testid="trace"][data-station="${station}"]`).waitFor()
      await expect.poll(() => page.url()).toContain(`#/${room}`)
      await page.waitForFunction(() => document.querySelector('.trace-sentence')?.textContent !== 'Looking for its way …')
      said.add(await card.locator('.trace-sentence').innerText())
      await page.keyboard.press('PageDown')
    }
    expect(said.size).toBe(5)
    expect([...said].join(' ')).toMatch(/In the log it is record [\d,]+ of [\d,]+/)
    expect(await dayOf(page)).toBe(4)
    await page.keyboard.press('ArrowLeft')
    await page.locator('[data-testid="trace"][data-station="model"]').waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
  })
})
