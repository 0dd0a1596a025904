import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { lived, type OpenOptions, openPage, SMALL_WORLD } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt()
let page: Page

afterEach(() => page.context().close())

/** Faults are walked at rest: what moves is walked elsewhere. */
const openStill = (address: string, options: OpenOptions = {}) => openPage(address, { reducedMotion: 'reduce', ...options })

describe('a link that is mangled', () => {
  it('opens what is sound of it, names the rest with its remedy, and the message can be put away', async () => {
    ;({ page } = await openStill(`${served.url}#/cinema?${SMALL_WORLD}&seed=many&viewrs=9&explore=7&show=2.tv,%%&truth=1`))
    await lived(page)
    const problems = page.getByTestId('problems')
    const words = await problems.innerText()
    expect(words).toMatch(/no room called “cinema”/)
    expect(words).toMatch(/“seed” wants a number, and “many” is none/)
    expect(words).toMatch(/no setting called “viewrs”/)
    expect(words).toMatch(/“explore” goes from 0 to 0\.50, and 7 is outside/)
    expect(words).toMatch(/cannot be read: “%%”/)
    expect(await page.getByRole('switch', { name: 'Show real tastes' }).getAttribute('aria-checked')).toBe('true')
    await page.getByText('100 profiles').waitFor()
    await page.getByRole('button', { name: 'Français' }).click()
    // The other language may still be on its way.
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    await expect.poll(() => problems.innerText()).toMatch(/«\u00a0viewrs\u00a0»/)
    await problems.getByRole('button').click()
    await problems.waitFor({ state: 'detached' })
  })

  it('of another engine version opens, and says that figures may differ', async () => {
    ;({ page } = await openStill(`${served.url}#/lessons?${SMALL_WORLD}&engine=0.0.1`))
    await page.getByText(/version 0\.0\.1 of the engine: the figures may differ/).waitFor()
  })
})

describe('a worker that is killed', () => {
  it('is said in a clear word, and a restart lives the same days again', async () => {
    ;({ page } = await openStill(`${served.url}#/lessons?${SMALL_WORLD}&day=3`, { clock: true }))
    await lived(page, 3)
    const print = await page.getByTestId('hash').innerText()
    const [worker] = page.workers()
    if (worker === undefined) throw new Error('no worker is running')
    await worker.evaluate(() => close())
    // The page asks every two seconds: let its clock run on instead of waiting.
    await page.clock.runFor(20_000)
    const dead = page.getByTestId('dead')
    await dead.waitFor()
    expect(await dead.innerText()).toContain('The simulation has stopped.')
    expect(page.url()).toContain('day=3')
    await dead.getByRole('button', { name: 'Restart from the scenario' }).click()
    await dead.waitFor({ state: 'detached' })
    await lived(page, 3)
    await page.waitForFunction((wanted) => document.querySelector('[data-testid="hash"]')?.textContent === wanted, print)
  })

  it('by an error says so at once', async () => {
    ;({ page } = await openStill(`${served.url}#/lessons?${SMALL_WORLD}`))
    await lived(page)
    const [worker] = page.workers()
    await worker?.evaluate(() => {
      setTimeout(() => {
        throw new Error('the lamp went out')
      })
    })
    await page.getByText(/the lamp went out/).waitFor()
    await page.getByRole('button', { name: 'Restart from the scenario' }).waitFor()
  })
})

describe('a browser that refuses or lacks something', () => {
  it('that keeps nothing still opens the world', async () => {
    const before = () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    const opened = await openStill(`${served.url}#/screen?${SMALL_WORLD}`, { before })
    page = opened.page
    await lived(page)
    await page.getByRole('button', { name: 'Français' }).click()
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    expect(opened.complaints).toEqual([])
  })

  it('that lacks what is needed is told plainly which', async () => {
    const before = () => Reflect.deleteProperty(window, 'HTMLDialogElement')
    ;({ page } = await openStill(served.url, { before }))
    await page.getByText('This browser lacks what Séance needs.').waitFor()
    await expect.poll(() => page.locator('main').innerText()).toContain('HTMLDialogElement')
  })
})

describe('a part of the page that does not arrive', () => {
  it('takes nothing else along: the menu’s button stays, and says so when it is pressed', async () => {
    ;({ page } = await openStill(`${served.url}#/lessons?${SMALL_WORLD}`, { serviceWorkers: 'block', lost: /\/AppMenu-/ }))
    await lived(page)
    const said = page.locator('.notice-failed', { hasText: 'This page met a fault of its own.' })
    for (let press = 0; press < 2; press++) {
      await page.getByRole('button', { name: 'Menu' }).click()
      await said.getByRole('button').click()
      await said.waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 2)
  })

  it('loses no press where it comes while the hand is down', async () => {
    ;({ page } = await openStill('about:blank', { serviceWorkers: 'block' }))
    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const wanted = page.waitForRequest(/\/AppMenu-.*\.js$/)
    await page.route(/\/AppMenu-.*\.js$/, (route) => held.then(() => route.continue()))
    await page.goto(`${served.url}#/lessons?${SMALL_WORLD}`)
    const part = (await wanted).url()
    await page.getByRole('button', { name: 'Menu' }).hover()
    await page.mouse.down()
    letGo()
    // The part is there, and what it changes is drawn.
    await page.evaluate(`import(${JSON.stringify(part)}).then(() => undefined)`)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    await page.mouse.up()
    await page.getByRole('menuitem', { name: /^Theme/ }).click()
    await page.getByRole('menu').waitFor({ state: 'detached' })
    // The button that opens it closes it too.
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menu').waitFor()
    await page.mouse.down()
    await page.mouse.up()
    await page.getByRole('menu').waitFor({ state: 'detached' })
  })

  it('is said in words, time goes on, and the other rooms are there', async () => {
    // Else the offline copy would bring the part after all.
    ;({ page } = await openStill(`${served.url}#/screen?${SMALL_WORLD}`, { serviceWorkers: 'block' }))
    await lived(page)
    await page.context().route('**/*.js', (route) => route.abort())
    await page.getByRole('navigation').getByRole('link', { name: 'Engine' }).click()
    await page.getByText('This page met a fault of its own.').waitFor()
    await page.getByRole('button', { name: 'Reload the page' }).waitFor()
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 2)
    await page.getByRole('navigation').getByRole('link', { name: 'Screen' }).click()
    await page.getByText('This page met a fault of its own.').waitFor({ state: 'detached' })
  })
})
