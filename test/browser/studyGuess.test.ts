/** A guess worked out about one of the real people, who are not the simulated world's. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './support/faults'
import { openPage, SMALL_WORLD } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/real/')
let page: Page
let complaints: string[] = []

beforeAll(async () => {
  ;({ page, complaints } = await openPage(`${served.url}#/engine?${SMALL_WORLD}&data=movielens`, { reducedMotion: 'reduce' }))
  await page.getByTestId('guess').waitFor()
})
afterAll(async () => {
  expect(complaints).toEqual([])
  await page.context().close()
})

const guess = () => page.getByTestId('guess')
const whatIf = () => page.getByTestId('what-if')
const score = async (): Promise<number> => Number(await page.getByTestId('guessed-square').getAttribute('data-score'))
const by = async (model: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Way of guessing' }).selectOption(model)
  await page.locator(`[data-testid="guess"][data-model="${model}"]`).waitFor()
}

describe('a guess about real people', () => {
  it('is a sum of the numbers that are shown', async () => {
    for (const model of ['userKnnRatings', 'bias', 'ease']) {
      await by(model)
      const total = guess().locator('.guess-total')
      const parts = 10 ** Number(await total.getAttribute('data-digits'))
      expect(Number(await total.getAttribute('data-parts'))).toBe(Math.round((await score()) * parts))
      await guess().locator('.guess-terms summary').click()
      const terms = await guess().locator('.guess-terms tbody td:last-child').allInnerTexts()
      const sum = terms.reduce((all, term) => all + Number(term.replace('−', '-')), 0)
      expect(Math.abs(sum - (await score()))).toBeLessThan(0.0006 * (terms.length + 1))
    }
    expect(await seriousFaults(page)).toEqual([])
  })

  it('moves when a record is taken away, and when one is added', async () => {
    await by('ease')
    const before = await score()
    await guess().locator('button.guess-square').first().click()
    await expect.poll(score).not.toBe(before)
    await whatIf().getByText('Without “').waitFor()
    await page.getByRole('button', { name: 'As it was recorded' }).click()
    await expect.poll(score).toBe(before)
    await page.getByRole('searchbox', { name: 'to', exact: true }).fill('godfather, the (1972)')
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox', { name: 'to', exact: true }).fill('the godfather (')
    await page.getByRole('button', { name: 'The Godfather (1972)' }).click()
    await whatIf().getByText('“The Godfather (1972)” rated 5').waitFor()
    await expect.poll(score).not.toBe(before)
    await page.getByRole('button', { name: 'As it was recorded' }).click()
  })

  it('is about whomever and whichever is looked for by name', async () => {
    await page.getByRole('searchbox', { name: 'Somebody else' }).fill('person 42')
    await page.getByRole('button', { name: 'Person 42', exact: true }).click()
    await guess()
      .getByRole('heading', { name: /What would Person 42 make of/ })
      .waitFor()
    const beside = page.getByTestId('guess-evidence').getByRole('button').first()
    const name = await beside.innerText()
    await beside.click()
    await guess()
      .getByRole('heading', { name: `What would ${name} make of`, exact: false })
      .waitFor()
    await page.getByRole('searchbox', { name: 'Another title' }).fill('amelie')
    await page.keyboard.press('Enter')
    await guess()
      .getByRole('heading', { name: /make of Amelie/ })
      .waitFor()
    expect(await seriousFaults(page)).toEqual([])
  })

  it('is about the visitor once they have joined', async () => {
    await page.getByRole('button', { name: 'Rate twelve films' }).click()
    await page.getByRole('group', { name: 'Toy Story (1995)' }).getByRole('radio', { name: '5 stars' }).check()
    await page.getByRole('group', { name: 'Alien (1979)' }).getByRole('radio', { name: '1 star' }).check()
    await page.getByRole('button', { name: 'Join them' }).click()
    await guess()
      .getByRole('heading', { name: /What would you make of/ })
      .waitFor()
  })
})
