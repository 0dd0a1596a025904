import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MONTH_ADDRESS, type MonthFile } from '../../src/lessons/month'
import { seriousFaults } from './support/faults'
import { openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const SLOW = { timeout: 120_000 }
const file: MonthFile = JSON.parse(readFileSync(join('public', MONTH_ADDRESS), 'utf8'))

const served = builtSiteAt('/salle/')
let page: Page
let complaints: string[] = []

afterEach(() => expect(complaints).toEqual([]))

async function open(language: string, more = '', size = { width: 1280, height: 720 }): Promise<void> {
  const context = { locale: language === 'fr' ? 'fr-FR' : 'en-GB', reducedMotion: 'reduce', viewport: size } as const
  ;({ page, complaints } = await openPage(`${served.url}#/lessons?lesson=1${more}`, context))
  await page.getByTestId('lesson').waitFor(SLOW)
}

const panel = (name: string) => page.locator(`[data-panel="${name}"]`).waitFor(SLOW)
const toStep = (step: number) =>
  page
    .locator('.lesson-step')
    .nth(step - 1)
    .click()
/** That step, with all that it shows. */
async function atStep(step: number): Promise<void> {
  await toStep(step)
  await page.locator(`[data-testid="lesson"][data-step="${step}"] .lesson-panel h1`).waitFor(SLOW)
  if (step === 6) await page.getByTestId('months').waitFor(SLOW)
}
const data = async (testId: string, attribute: string): Promise<string> =>
  (await page.getByTestId(testId).getAttribute(`data-${attribute}`)) ?? ''
const until = (testId: string, attribute: string, value: string) =>
  page.locator(`[data-testid="${testId}"][data-${attribute}="${value}"]`).waitFor(SLOW)
const titlesOf = (side: number): Promise<string[]> =>
  page.locator(`[data-testid="ten-${side}"] li`).evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-title') ?? ''))
const digits = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number)
/** A figure as a page writes it: its own minus sign, thin spaces. */
const numberIn = (text: string): number => Number(text.replace('−', '-').replace(/[^\d-]/g, ''))
/** Figures with one decimal, as either language writes it. */
const decimals = (text: string): number[] => (text.match(/\d+(?:[.,]\d)?/g) ?? []).map((figure) => Number(figure.replace(',', '.')))
const inThousand = (share: number): number => Math.round(share * 1000) / 10
const inHundred = (share: number): number => Math.round(share * 100)

describe.each(['en', 'fr'])('lesson 1, walked through in %s', (language) => {
  let shared = 0
  beforeAll(() => open(language), 120_000)
  afterAll(() => page.context().close())

  it('shows two people with ten titles each, and counts what they share', async () => {
    const [one, other] = [await titlesOf(0), await titlesOf(1)]
    expect(one).toHaveLength(10)
    expect(other).toHaveLength(10)
    shared = one.filter((title) => other.includes(title)).length
    expect(Number(await data('shared', 'shared'))).toBe(shared)
    if (shared > 0) expect(digits(await page.getByTestId('shared').innerText())).toEqual([shared, 10])
    await expect.poll(() => page.locator('.threads path').count()).toBe(shared)
    expect(await page.locator('.ten-both').count()).toBe(2 * shared)
  })

  it('says how long each step takes: ten minutes in all', async () => {
    expect(digits(await page.getByTestId('step-time').innerText()).slice(0, 3)).toEqual([1, 1, 8])
    await expect.poll(() => page.locator('.lesson-step').count()).toBe(8)
  })

  it('goes on by a clicker’s key, and takes the vote hand by hand', async () => {
    await page.keyboard.press('PageDown')
    await panel('vote')
    for (const vote of [3, 3, 10, 3]) await page.locator('.vote-number').nth(vote).click()
    await expect.poll(() => page.locator('.vote-number').nth(3).getAttribute('data-hands')).toBe('3')
    await expect.poll(async () => digits(await page.getByTestId('vote').innerText())).toEqual([3, 4])
  })

  it('opens a tile: parts that add up, records, three who watched both', async () => {
    await page.keyboard.press('PageDown')
    await page.getByTestId('sum').waitFor(SLOW)
    const parts = await page.locator('.sum-line').evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('data-points'))))
    const total = Number(await data('sum', 'points'))
    expect(parts.reduce((sum, points) => sum + points, 0)).toBe(total)
    expect((await page.locator('.sum-line td').allInnerTexts()).map(numberIn)).toEqual(parts)
    expect(numberIn(await page.getByTestId('sum').innerText())).toBe(total)
    const both = Number(await data('both', 'both'))
    await expect.poll(() => page.locator('.opened-others li').count()).toBe(Math.min(3, both))
    await page.locator('[data-testid="opened-records"] li').first().waitFor()
  })

  it('takes one record away and puts it back: the place moves, and returns', async () => {
    await page.keyboard.press('ArrowRight')
    await page.getByTestId('place').waitFor(SLOW)
    const whole = await data('place', 'whole')
    expect(await data('place', 'rank')).toBe(whole)
    const foretold = await page
      .locator('.record-cards li')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-without') ?? ''))
    expect(foretold.some((rank) => rank !== whole)).toBe(true)
    for (const [card, rank] of foretold.entries()) {
      const button = page.locator('.record-card button').nth(card)
      await button.click()
      await page.locator('.record-card-gone').waitFor(SLOW)
      await until('place', 'rank', rank)
      await button.click()
      await page.locator('.record-card-gone').waitFor({ state: 'detached', ...SLOW })
      await until('place', 'rank', whole)
    }
    await expect.poll(async () => numberIn(await page.getByTestId('place').innerText())).toBe(Number(whole))
  })

  it('hides seven signals one by one: the count is live, the vote stands chalked, and without any the pages are one', async () => {
    await page.keyboard.press('ArrowRight')
    await until('seven', 'hidden', '0')
    expect(Number(await data('seven', 'shared'))).toBe(shared)
    expect(await data('chalked-vote', 'most')).toBe('3')
    const counts = [shared]
    for (let hidden = 1; hidden <= 7; hidden++) {
      await page.locator('.seven-buttons button').first().click()
      await until('seven', 'hidden', String(hidden))
      counts.push(Number(await data('seven', 'shared')))
    }
    expect(await data('seven', 'same')).toBe('true')
    expect(counts[7]).toBe(10)
    expect(digits(await page.getByTestId('seven').locator('p').first().innerText())).toEqual([7, 7, 10, 10])
    await expect.poll(() => page.locator('.signals-result circle').count()).toBe(8)
    await page.getByRole('button', { name: language === 'fr' ? /Montrer en tableau/ : /Show as a table/ }).click()
    await expect.poll(async () => (await page.locator('.board tbody tr td:last-child').allInnerTexts()).map(Number)).toEqual(counts)
  })

  it('gives all back: the pages are what they were', async () => {
    await page.locator('.seven-buttons button').nth(3).click()
    await until('seven', 'hidden', '0')
    expect(Number(await data('seven', 'shared'))).toBe(shared)
  })

  it('states the months as the file has them', async () => {
    await toStep(6)
    await page.getByTestId('months').waitFor(SLOW)
    const { shares, differences } = file
    const said = page.locator('.lesson-split > div').nth(1)
    expect(decimals(await said.locator('p').first().innerText())).toEqual([
      inThousand(shares.personal.estimate),
      100,
      inThousand(shares.none.estimate),
    ])
    const more = differences.dataMinusNone
    const written = (await said.locator('p').nth(1).innerText()).replaceAll(',', '.')
    for (const value of [more.estimate, more.low, more.high]) expect(written).toContain((value * 100).toFixed(1))
    await said.locator('button').first().click()
    await expect.poll(async () => decimals(await said.locator('p').nth(2).innerText())[0]).toBe(inThousand(shares.popular.estimate))
  })

  it('shows real tastes only when asked: one right, one wrong, one never said', async () => {
    await page.keyboard.press('PageDown')
    await panel('realTastes')
    expect(await page.locator('.taste').count()).toBe(0)
    await page.locator('.lesson-panel .button-strong').click()
    await page.getByTestId('taste-right').waitFor(SLOW)
    expect(Number(await data('taste-right', 'enjoyment'))).toBeGreaterThan(0)
    expect(Number(await data('taste-wrong', 'enjoyment'))).toBeLessThan(0)
    expect(Number(await data('taste-neverSaid', 'enjoyment'))).toBeGreaterThan(0)
    expect(digits(await page.getByTestId('taste-right').locator('p').first().innerText())[0]).toBe(
      Number(await data('taste-right', 'guess')),
    )
  })

  it('asks a question on the way out, and answers every answer', async () => {
    await page.keyboard.press('PageDown')
    await panel('exit')
    const answers = new Set<string>()
    for (const choice of [0, 2, 3, 1]) {
      await page.locator('.exit-choice').nth(choice).click()
      answers.add(await page.getByTestId('exit-answer').innerText())
    }
    expect(answers.size).toBe(4)
    const verdict = page.locator('.lesson-panel > p').last()
    await verdict.waitFor(SLOW)
    const { none, popular, personal } = file.shares
    expect(digits(await verdict.innerText())).toEqual([
      inHundred(none.estimate),
      100,
      inHundred(popular.estimate),
      inHundred(personal.estimate),
    ])
  })

  it('goes back, and keeps its place in the link', async () => {
    await page.keyboard.press('PageUp')
    await panel('realTastes')
    await expect.poll(() => page.url()).toContain('lesson=1&step=7')
    await page.goBack()
    await panel('exit')
    await expect.poll(() => page.url()).toContain('step=8')
  })

  it('prints two pages A4 with the answers, and nothing to press', async () => {
    await page.locator('.lesson-head button').last().click()
    await page.getByTestId('sheet').waitFor(SLOW)
    const sheet = await page.getByTestId('sheet').innerText()
    await expect.poll(() => page.locator('.answers-ten').first().locator('li').count()).toBe(10)
    await expect.poll(() => page.locator('[data-panel="sevenSignals"] tbody tr').count()).toBe(8)
    expect(sheet).toContain('#/lessons?lesson=1')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('button:visible').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await page.locator('.answers-buttons button').first().click()
    await page.getByTestId('lesson').waitFor()
  })
})

describe('lesson 1, in French', () => {
  beforeAll(() => open('fr', '', { width: 390, height: 844 }), 120_000)
  afterAll(() => page.context().close())

  it('overflows at no step on a phone', async () => {
    for (let step = 1; step <= 8; step++) {
      await atStep(step)
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), { message: `step ${step}` })
        .toBe(0)
    }
  })

  it('lives a world of the file again, here, to the last record, and can be stopped', async () => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await toStep(6)
    const again = page.getByTestId('again')
    await again.getByRole('button').click()
    await again.getByRole('button', { name: 'Arrêter' }).click()
    await until('again', 'kind', 'still')
    await again.getByRole('button').click()
    await until('again', 'kind', 'lived')
    expect(await again.locator('[data-same]').getAttribute('data-same')).toBe('true')
  }, 180_000)

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('has no serious fault for assistive technology at step %i', async (step) => {
    await atStep(step)
    expect(await seriousFaults(page, '.lesson')).toEqual([])
  })
})
