/** The Trailers room: ten trailers that play, one that is edited and an eleventh that is cut, a launch before the people of a small world, and why for two of them. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsInBothThemes, seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const WORLD = 'viewers=240&titles=80&day=5'

const served = builtSiteAt('/salle/')
let page: Page
let complaints: string[] = []

beforeAll(async () => {
  ;({ page, complaints } = await openPage(`${served.url}#/trailers?${WORLD}`))
  await lived(page, 5)
})
afterAll(async () => {
  expect(complaints).toEqual([])
  await page.context().close()
})

const launched = () => page.getByTestId('launch-picture')
const numberOf = async (testId: string, attribute: string): Promise<number> =>
  Number(await page.getByTestId(testId).getAttribute(attribute))
const tab = (name: string) => page.getByRole('tab', { name }).click()

/** In the page, frame by frame: a launch before few people may be over before a hand from outside finds the button. */
const stopOnceBegun = (): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let isBegun = false
        const look = (): void => {
          const stop = document.querySelector('.trailers-press .waiting button')
          const launch = document.querySelector('[data-testid="launch"]')
          const hours = Number(launch?.getAttribute('data-hours'))
          isBegun ||= hours === 0
          const isStopped = isBegun && hours > 0 && stop instanceof HTMLElement
          if (isStopped) stop.click()
          if (isStopped || (isBegun && launch?.getAttribute('data-over') === 'true')) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )

/** False where it was over first, as before few people on a busy machine. */
async function launchAndStop(): Promise<boolean> {
  const stopped = stopOnceBegun()
  await page.locator('.trailers-press .button-strong').click()
  await stopped
  const isStopped = async () => (await page.getByText('Stopped.').count()) > 0
  const isOver = async () => (await page.getByTestId('launch').getAttribute('data-over')) === 'true'
  await expect.poll(async () => (await isStopped()) || (await isOver())).toBe(true)
  return isStopped()
}
const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe('the stage', () => {
  it('has ten trailers, and the one that is pressed plays, shot after shot', async () => {
    await expect.poll(() => page.locator('.trailer-card').count()).toBe(10)
    await page.locator('.trailer-card[data-letter="C"]').click()
    const screen = page.getByTestId('big-screen')
    await expect.poll(() => screen.getAttribute('data-trailer')).toBe('C')
    await expect.poll(() => screen.locator('.trailer').getAttribute('data-shot'), { timeout: 8000 }).not.toBe('0')
    expect(await seriousFaults(page)).toEqual([])
  })

  it('lets an eleventh be cut, step by step, back and forth, by keys too', async () => {
    await page.getByRole('button', { name: 'Cut an eleventh from C' }).click()
    const composer = page.getByTestId('composer')
    // What was pressed for is in sight, and the keyboard is there.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('composer-title')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeLessThan(300)
    const order = () =>
      composer.locator('.cut-shot').evaluateAll((shots) => shots.map((shot) => shot.querySelector('img')?.getAttribute('src')))
    const before = await order()
    const later = composer.getByRole('button', { name: /^Later: 1\./ })
    await later.focus()
    await page.keyboard.press('Enter')
    await expect.poll(order).toEqual([before[1], before[0], ...before.slice(2)])
    await composer.getByRole('button', { name: /^Take out: 1\./ }).click()
    await expect.poll(() => composer.getAttribute('data-shots')).toBe(String(before.length - 1))
    await composer.getByRole('button', { name: 'Undo' }).click()
    await composer.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(order).toEqual(before)
    expect(await page.locator('.trailer-card').count()).toBe(11)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('lets one of the ten be edited in place, marked, brought back to the original, and that undone', async () => {
    const card = page.locator('.trailer-card[data-letter="E"]')
    await card.click()
    await page.getByRole('button', { name: 'Edit E itself' }).click()
    const composer = page.getByTestId('composer')
    await expect.poll(() => composer.getAttribute('data-trailer')).toBe('E')
    expect(await card.getAttribute('data-edited')).toBe('false')
    await composer.getByRole('button', { name: /^Take out: 1\./ }).click()
    await expect.poll(() => card.getAttribute('data-edited')).toBe('true')
    await composer.getByRole('button', { name: 'Back to the original E' }).click()
    await expect.poll(() => card.getAttribute('data-edited')).toBe('false')
    await composer.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => card.getAttribute('data-edited')).toBe('true')
    expect(await page.locator('.trailer-card').count()).toBe(11)
    expect(await seriousFaults(page)).toEqual([])
  })
})

describe('an empty promise', () => {
  it('leads to its price: everybody is shown it, against one that keeps its promise', async () => {
    const way = page.getByRole('button', { name: /^See what that costs/ })
    for (const letter of 'ABCDFGHIJ') {
      await page.locator(`.trailer-card[data-letter="${letter}"]`).click()
      await expect.poll(() => page.getByTestId('big-screen').getAttribute('data-trailer')).toBe(letter)
      if ((await way.count()) > 0) break
    }
    await way.click()
    await page.getByRole('combobox', { name: 'Throws of the dice' }).selectOption('4')
    await page.getByRole('button', { name: 'See its price', exact: true }).click()
    await expect.poll(() => numberOf('compare', 'data-lots'), { timeout: 120_000 }).toBe(4)
    expect(await page.getByTestId('promise-price').innerText()).toMatch(/plays among the .+ who like .+ Among the others: .+ The price: /)
  })
})

describe('the launch', () => {
  it('can be stopped, and what came until then stays', async () => {
    await tab('The launch')
    await page.locator('.trailers-press .button-strong').waitFor({ timeout: 20_000 })
    await expect.poll(() => page.locator('.launch-post').count()).toBe(11)
    expect(await page.getByRole('button', { name: /^Trailer E, .*edited$/ }).count()).toBe(1)
    await page.getByText('How it is set').click()
    await page.getByTestId('launch-controls').getByRole('slider', { name: 'For' }).fill('28')
    let isStopped = await launchAndStop()
    for (let tries = 1; !isStopped && tries < 6; tries++) isStopped = await launchAndStop()
    expect(isStopped).toBe(true)
    expect(await numberOf('launch', 'data-hours')).toBeGreaterThan(0)
    expect(await page.getByTestId('launch').getAttribute('data-over')).toBe('false')
  })

  it('shows everybody who came by walking to a trailer, and the posts count them', async () => {
    await page.getByTestId('launch-controls').getByRole('slider', { name: 'For' }).fill('3')
    await page.getByRole('button', { name: 'Launch again' }).click()
    await expect.poll(() => page.getByTestId('launch').getAttribute('data-over'), { timeout: 40_000 }).toBe('true')
    await expect.poll(() => numberOf('launch-picture', 'data-arrived'), { timeout: 20_000 }).toBeGreaterThan(10)
    await page.getByRole('slider', { name: 'When' }).focus()
    await page.keyboard.press('End')
    await expect.poll(() => numberOf('launch-picture', 'data-cursor')).toBe(await numberOf('launch', 'data-hours'))
    const counts = await page.locator('.launch-post').evaluateAll((posts) => posts.map((post) => Number(post.getAttribute('data-count'))))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(await launched().getAttribute('data-arrived')))
    expect(await page.getByTestId('launch-standing').innerText()).toMatch(/^\d+ of \d+ have come by; \d+ ha(s|ve) changed places since/)
    await page.keyboard.press('Home')
    await expect.poll(() => numberOf('launch-picture', 'data-arrived')).toBe(0)
  })

  it('says why for two people, to the last number: the parts add up to the sum shown', async () => {
    const people = page.getByTestId('why-person')
    await expect.poll(() => people.count(), { timeout: 20_000 }).toBe(2)
    const letters = await people.evaluateAll((both) => both.map((one) => one.getAttribute('data-trailer')))
    expect(letters[0]).not.toBe(letters[1])
    const sums = await page.locator('.why-table').evaluateAll((tables) =>
      tables.map((table) => {
        const parts = (table.getAttribute('data-parts') ?? '').split(' ').map(Number)
        return {
          total: Number(table.getAttribute('data-total')),
          sum: parts.reduce((all, part) => all + part, Number(table.getAttribute('data-rest'))),
        }
      }),
    )
    expect(sums).toHaveLength(2)
    for (const { total, sum } of sums) expect(sum).toBeCloseTo(total, 6)
    expect(await faultsInBothThemes(page)).toEqual([])
  })

  it('gives its numbers as a table and as files', async () => {
    const figure = page.getByTestId('figure-audiences')
    await figure.getByRole('button', { name: /Show as a table/ }).click()
    expect(await figure.locator('tbody tr').count()).toBeGreaterThan(10)
    await figure.getByRole('button', { name: /Show as a picture/ }).click()
    for (const [name, file] of [
      ['save the picture as PNG', /^seance-trailers-.+-day-\d+\.png$/],
      ['save the numbers as CSV', /^seance-trailers-.+-day-\d+\.csv$/],
    ] as const) {
      const download = page.waitForEvent('download')
      await figure.getByRole('button', { name: new RegExp(name) }).click()
      expect((await download).suggestedFilename()).toMatch(file)
    }
  })

  it('is thrown again by itself, and its curves have bands over the throws', async () => {
    await expect.poll(() => numberOf('launch-throws', 'data-lived'), { timeout: 40_000 }).toBe(8)
    await page.getByRole('slider', { name: 'When' }).focus()
    await page.keyboard.press('End')
    await expect.poll(() => numberOf('launch-picture', 'data-cursor')).toBe(await numberOf('launch', 'data-hours'))
    for (const name of ['course', 'gain']) {
      const figure = page.getByTestId(`figure-${name}`)
      await expect.poll(() => figure.locator('.curves-band').first().getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+L/)
      expect(await figure.locator('.figure-sentence').innerText()).toMatch(/\(.?\d+ to .?\d+\).* lowest and the highest of 8 throws/)
      await figure.getByRole('button', { name: /Show as a table/ }).click()
      expect(await figure.getByRole('columnheader', { name: /lowest to highest of 8 throws/ }).count()).toBeGreaterThan(0)
      await figure.getByRole('button', { name: /Show as a picture/ }).click()
    }
    const course = page.getByTestId('figure-course')
    await course.getByRole('combobox', { name: 'What is counted' }).selectOption('pressed')
    expect(await course.getByRole('heading').innerText()).toBe('Pressed play, so far')
    expect(await course.locator('.curves-band').first().getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+L/)
  })
})

describe('what was chosen', () => {
  const policy = () => page.getByTestId('launch').getAttribute('data-policy')
  const isOver = () => expect.poll(() => page.getByTestId('launch').getAttribute('data-over'), { timeout: 40_000 }).toBe('true')
  const titleOnStage = () => page.getByTestId('title-on-stage').getAttribute('data-title')
  const how = () => page.getByRole('combobox', { name: 'How to choose' })

  it('is undone by hand and done again, and the launch that stood then is lived again', async () => {
    await how().selectOption('random')
    await page.getByRole('button', { name: 'Launch again' }).click()
    await expect.poll(policy, { timeout: 10_000 }).toBe('random')
    await isOver()
    const undoing = page.getByTestId('undoing')
    await undoing.getByRole('button', { name: 'Undo: the way of choosing' }).click()
    await expect.poll(() => how().inputValue()).toBe('linearThompson')
    await expect.poll(policy, { timeout: 10_000 }).toBe('linearThompson')
    await isOver()
    await undoing.getByRole('button', { name: 'Redo: the way of choosing' }).click()
    await expect.poll(() => how().inputValue()).toBe('random')
    await expect.poll(policy, { timeout: 10_000 }).toBe('random')
    await isOver()
  })

  it('is undone by keys, from the very menu that it was chosen in: the title too, with its launch', async () => {
    const before = await titleOnStage()
    await page.getByRole('button', { name: 'Choose another title' }).click()
    await page.locator('.title-choice').nth(2).click()
    await expect.poll(titleOnStage).not.toBe(before)
    await page.locator('.trailers-press .button-strong').waitFor({ timeout: 20_000 })
    expect(await numberOf('launch', 'data-hours')).toBe(0)
    await how().focus()
    await how().selectOption('ucb1')
    await page.keyboard.press('Control+z')
    await expect.poll(() => how().inputValue()).toBe('random')
    await page.keyboard.press('Control+z')
    await expect.poll(titleOnStage).toBe(before)
    await isOver()
    expect(await policy()).toBe('random')
    expect(await seriousFaults(page)).toEqual([])
  })
})

describe('three kinds of success', () => {
  it('are lived side by side on the same dice, and say what each taught', async () => {
    await tab('Ways compared')
    await page.getByRole('combobox', { name: 'Compare' }).selectOption('rewards')
    await page.getByRole('combobox', { name: 'Throws of the dice' }).selectOption('4')
    await page.getByRole('button', { name: 'Teach it three ways' }).click()
    await expect.poll(() => numberOf('compare', 'data-lots'), { timeout: 60_000 }).toBe(4)
    const figure = page.getByTestId('figure-rewards')
    await figure.getByRole('button', { name: /Show as a table/ }).click()
    expect(await figure.locator('tbody tr').count()).toBe(33)
    await figure.getByRole('button', { name: /Show as a picture/ }).click()
    expect(await page.getByTestId('reward-known').textContent()).toContain('pressing play')
    expect(await faultsInBothThemes(page)).toEqual([])
  })
})

describe('the room', () => {
  it('is reached from Decide by keys, and overflows nothing on a phone in French', async () => {
    await page.getByRole('button', { name: /^Decide/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Trailers/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: /^Trailers/ }).waitFor({ state: 'hidden' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'Français' }).click()
    for (const name of ['Le lancement', 'Dix bandes-annonces', 'Méthodes comparées', 'Par les seules traces']) {
      await tab(name)
      await expect.poll(overflow).toBeLessThanOrEqual(0)
    }
  })
})
