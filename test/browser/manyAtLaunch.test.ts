/** A launch to a hundred thousand people in a tab: drawn, stopped, launched, stopped, launched to its end; and the link that brings it all back. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const WORLD = 'viewers=120&titles=60&day=2'
const PATIENCE = { timeout: 110_000 }

const served = builtSiteAt('/grand/')
let page: Page
let complaints: string[] = []

beforeAll(async () => {
  ;({ page, complaints } = await openPage(`${served.url}#/trailers?${WORLD}&view=launch&with=days.2,policy.thompson`))
  await lived(page, 2)
})
afterAll(async () => {
  expect(complaints).toEqual([])
  await page.context().close()
})

const whom = () => page.getByRole('combobox', { name: 'Before' })
const launch = () => page.getByTestId('launch')
const figureOf = async (attribute: string): Promise<number> => Number(await launch().getAttribute(attribute))
const progress = () => page.getByRole('progressbar')
const stop = () => page.getByRole('button', { name: 'Stop', exact: true })

/** In the page, frame by frame, so that no hand from outside comes too late. */
const stopOnce = (hours: number): Promise<void> =>
  page.evaluate(
    (least) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          const button = document.querySelector('.waiting button')
          const come = Number(document.querySelector('[data-testid="launch"]')?.getAttribute('data-hours') ?? 0)
          if (come < least || !(button instanceof HTMLElement)) return void requestAnimationFrame(look)
          button.click()
          resolve()
        }
        look()
      }),
    hours,
  )

describe('a hundred thousand people', { timeout: 240_000 }, () => {
  it('are drawn in view of the visitor, who may stop it and is back before the people of the world', async () => {
    await whom().selectOption('100000')
    await progress().waitFor(PATIENCE)
    await stop().click()
    await expect.poll(() => whom().inputValue(), PATIENCE).toBe('world')
    expect(page.url()).toContain('with=policy.thompson,days.2&')
  })

  it('are launched to; stopped, what came until then stays', async () => {
    await whom().selectOption('100000')
    await page.getByText(/^100,000 people drawn for this launch/).waitFor(PATIENCE)
    expect(page.url()).toContain('drawn.100000')
    // Nobody is drawn one by one: the figures say it.
    expect(await page.getByTestId('launch-picture').count()).toBe(0)
    const stopped = stopOnce(3)
    await page.getByRole('button', { name: 'Launch', exact: true }).click()
    await stopped
    await page.getByText('Stopped.').waitFor(PATIENCE)
    expect(await figureOf('data-hours')).toBeGreaterThan(2)
    expect(await launch().getAttribute('data-over')).toBe('false')
  })

  it('are launched to from the beginning again, to the end', async () => {
    await page.getByRole('button', { name: 'Launch again' }).click()
    await expect.poll(() => launch().getAttribute('data-over'), PATIENCE).toBe('true')
    const [mine] = await page.getByTestId('launch-live').locator('[data-arm="policy"]').all()
    expect(Number(await mine.getAttribute('data-reward'))).toBeGreaterThan(100)
    const figure = page.getByTestId('figure-audiences')
    await figure.getByRole('button', { name: /Show as a table/ }).click()
    expect(await figure.locator('tbody tr').count()).toBeGreaterThan(50)
    await expect.poll(() => page.getByTestId('why-person').count(), PATIENCE).toBe(2)
  })

  it('come back with the link: who, how chosen, for how long, and which throw of the dice', async () => {
    await page.getByRole('button', { name: 'Another throw' }).click()
    await expect.poll(() => page.url()).toContain('draw.2')
    await stopOnce(1)
    await page.reload()
    await page.getByText(/^100,000 people drawn for this launch/).waitFor(PATIENCE)
    expect(await page.getByTestId('launch-dice').getAttribute('data-draw')).toBe('2')
    expect(await page.getByRole('combobox', { name: 'How to choose' }).inputValue()).toBe('thompson')
    await page.getByText('How it is set').click()
    expect(await page.getByRole('slider', { name: 'For' }).inputValue()).toBe('2')
  })
})
