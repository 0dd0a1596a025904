import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { lived, type OpenOptions, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const WORLD = 'viewers=100&titles=60&day=4'
const RECHARTS = /LineChart-/

const served = builtSiteAt()
let page: Page
let complaints: string[] = []

afterEach(() => expect(complaints).toEqual([]))

async function open(room: string, options: OpenOptions = {}, more = ''): Promise<void> {
  ;({ page, complaints } = await openPage(`${served.url}#/${room}?${WORLD}${more}`, { reducedMotion: 'reduce', ...options }))
  await lived(page, 4)
}

const big = () => page.getByTestId('figure-nextPlayGuessed')
const slider = () => big().getByRole('slider')
const valueText = () => slider().getAttribute('aria-valuetext')

describe('a curve', () => {
  beforeAll(async () => {
    await open('engine', {}, '&view=days')
    await page.locator('.recharts-line').first().waitFor()
  })
  afterAll(() => page.context().close())

  it('has axes with units and days, and a sentence for those who listen', async () => {
    expect(await big().locator('.figure-unit').innerText()).toBe('% of plays')
    await expect.poll(() => big().locator('.recharts-label').allTextContents()).toContain('day')
    await expect.poll(() => big().locator('.recharts-cartesian-axis-tick').count()).toBeGreaterThan(4)
    expect(await big().locator('.measure > .visually-hidden').innerText()).toMatch(
      /^From \d+% of plays on day 1 to \d+% of plays on day 3\./,
    )
  })

  it('is read day by day by keyboard: values with units and the layer’s mark, in letters that can be read', async () => {
    await slider().focus()
    await expect.poll(valueText).toMatch(/^day 3, Thu,? 8 Jan: \d+% of plays$/)
    const bubble = big().locator('.chart-bubble')
    await bubble.waitFor()
    expect(await bubble.innerText()).toMatch(/day 3[\s\S]*% of plays[\s\S]*Guessed/)
    expect(await bubble.locator('.layer-mark-guessed').count()).toBe(1)
    const sizes = await bubble
      .locator('span, strong')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(valueText).toMatch(/^day 2,/)
    await expect.poll(() => bubble.innerText()).toContain('day 2')
    await page.keyboard.press('Home')
    await expect.poll(valueText).toMatch(/^day 1,/)
    await slider().blur()
    await bubble.waitFor({ state: 'detached' })
  })

  it('is read by hand where the hand is, and the bubble never leaves the picture', async () => {
    const box = await big().locator('.chart-reader').boundingBox()
    if (box === null) throw new RangeError('Expected a chart to be in sight, got none')
    for (const share of [0.02, 0.5, 0.98]) {
      await page.mouse.move(box.x + share * box.width, box.y + box.height / 2)
      const day = `day ${Math.round(1 + share * 2)}`
      await big().locator('.chart-bubble', { hasText: day }).waitFor()
      const bubble = await big().locator('.chart-bubble').boundingBox()
      expect(bubble?.x).toBeGreaterThanOrEqual(box.x - 1)
      expect((bubble?.x ?? 0) + (bubble?.width ?? 0)).toBeLessThanOrEqual(box.x + box.width + 1)
    }
    await page.mouse.move(0, 0)
    await big().locator('.chart-bubble').waitFor({ state: 'detached' })
  })

  it('has a table twin and a file with the same numbers', async () => {
    await slider().focus()
    await page.keyboard.press('End')
    await expect.poll(valueText).toMatch(/^day 3,/)
    const read = await valueText()
    const saved = page.waitForEvent('download')
    await big().getByRole('button', { name: 'Next play guessed: save the numbers as CSV' }).click()
    const file = await saved
    expect(file.suggestedFilename()).toBe('seance-engine-next-play-guessed-day-4.csv')
    // What is trimmed at both ends loses its mark, too.
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines[0]).toBe('\uFEFFDay,Next play guessed (% of plays; Guessed)')
    await big().getByRole('button', { name: 'Next play guessed: Show as a table' }).click()
    await big().locator('tbody tr').first().waitFor()
    const rows = await big().locator('tbody tr').allInnerTexts()
    expect(rows.map((row) => row.trim().split(/\s+/))).toEqual(
      lines.slice(1).map((line) => line.split(',').map((cell) => String(Math.round(Number(cell))))),
    )
    expect(read).toContain(`${rows.at(-1)?.trim().split(/\s+/)[1]}% of plays`)
    await big().getByRole('button', { name: 'Next play guessed: Show as a picture' }).click()
  })

  it('is told from its companion by more than colour', async () => {
    await page.getByRole('switch', { name: 'Show real tastes' }).click()
    const lines = page.getByTestId('figure-guessAgainstTaste').locator('.recharts-line-curve')
    await lines.nth(1).waitFor()
    const strokes = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('stroke-dasharray')))
    expect(new Set(strokes).size).toBe(2)
    expect(await page.getByTestId('figure-guessAgainstTaste').locator('.figure-legend li').allInnerTexts()).toEqual([
      'the machine’s order (Real)',
      'random order (Real)',
    ])
  })
})

describe('the drawing of curves', () => {
  afterEach(() => page.context().close())

  it('is fetched where there is a curve, and not before', async () => {
    const named = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    await open('screen', { serviceWorkers: 'block' })
    expect((await named()).filter((name) => RECHARTS.test(name))).toEqual([])
    await page.getByRole('navigation').getByRole('link', { name: 'Engine' }).click()
    await page.getByRole('tab', { name: 'Day by day' }).click()
    await page.locator('.recharts-line').first().waitFor()
    expect((await named()).some((name) => RECHARTS.test(name))).toBe(true)
  })
})

describe('the silhouette', () => {
  beforeAll(() => open('data'))
  afterAll(() => page.context().close())

  const threads = async () => Number(await page.getByTestId('silhouette').getAttribute('data-threads'))

  it('is woven of what is recorded, thins with each signal hidden, and is a grey nobody without any', async () => {
    await page.locator('[data-testid="silhouette"]:not([data-threads="0"])').waitFor()
    const whole = await threads()
    await page.getByRole('switch', { name: 'Which artists' }).click()
    await page.locator('[data-testid="signals"][data-masked="1"]').waitFor()
    await expect.poll(threads).toBeLessThan(whole)
    await page.getByText('Without it, a record may not be joined with the cast.').waitFor()
    await page.getByRole('button', { name: 'Hide everything' }).click()
    await page.locator('[data-testid="silhouette"][data-threads="0"]').waitFor()
    await page.getByText('Without any of it: a grey nobody.').waitFor()
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page.locator(`[data-testid="silhouette"][data-threads="${whole}"]`).waitFor()
  })

  it('has nobody in it where nothing is recorded, and says what to do', async () => {
    await page.getByRole('button', { name: 'Me', exact: true }).click()
    await page.locator('.empty-state', { hasText: 'Nothing is recorded about you' }).waitFor()
    await expect.poll(threads).toBe(0)
    await page.getByRole('button', { name: 'To the screen' }).click()
    await page.locator('[aria-current="page"]', { hasText: 'Screen' }).waitFor()
  })
})
