import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { faultsInBothThemes } from './support/faults'
import { dayOf, lived, type OpenOptions, openPage, SMALL_WORLD } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/a/class/')
let page: Page
let complaints: string[]

async function open(hash = `#/screen?${SMALL_WORLD}`, options: OpenOptions = {}): Promise<void> {
  ;({ page, complaints } = await openPage(served.url + hash, options))
  await lived(page)
}

const counter = async (room: string): Promise<number> => {
  const words = await page.getByRole('navigation').getByRole('link', { name: room }).locator('.loop-count-long').innerText()
  return Number(words.replace(/\D/g, ''))
}

/** Each group of tests goes on with one page: opening a world anew for each would take longer than they do. */
const onOnePage = (hash?: string, options?: OpenOptions): void => {
  beforeAll(() => open(hash, options))
  afterAll(() => page.context().close())
}

describe('the shell', () => {
  onOnePage()

  it('opens a world whose counters grow as days pass, and plays and pauses', async () => {
    const before = await counter('Data')
    expect(before).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'A day', exact: true }).click()
    await lived(page, 2)
    await expect.poll(() => counter('Data')).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Play' }).click()
    await lived(page, 3)
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Play' }).waitFor()
  })

  it('leads around the loop, and back goes back', async () => {
    for (const room of ['Data', 'Engine', 'People', 'Screen']) {
      await page.getByRole('navigation').getByRole('link', { name: room }).click()
      await page.locator('[aria-current="page"] .loop-name', { hasText: room }).waitFor()
      await expect.poll(() => new URL(page.url()).hash).toMatch(new RegExp(`^#/${room.toLowerCase()}\\?`))
      await page.locator('main h1, main h2').first().waitFor()
    }
    await page.goBack()
    await page.locator('[aria-current="page"]', { hasText: 'People' }).waitFor()
  })

  it('shows real tastes when asked, and says so in the link', async () => {
    const real = page.getByRole('switch', { name: 'Show real tastes' })
    expect(await real.getAttribute('aria-checked')).toBe('false')
    await real.click()
    await expect.poll(() => real.getAttribute('aria-checked')).toBe('true')
    await expect.poll(() => page.url()).toContain('truth=1')
  })

  it('changes language and theme without a reload, and keeps the choice', async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await ground()
    await page.evaluate(() => document.body.setAttribute('data-still-here', ''))
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByRole('navigation').getByRole('link', { name: 'Écran' }).waitFor()
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    await expect.poll(() => page.title()).toContain('le streaming vu de l’intérieur')
    const theme = async (now: RegExp) => {
      await page.getByRole('button', { name: 'Menu' }).click()
      await page.getByRole('menuitem', { name: now }).click()
      await page.getByRole('menu').waitFor({ state: 'detached' })
    }
    await theme(/^Thème.*Comme le système/)
    await theme(/^Thème.*Sombre/)
    await expect.poll(ground).not.toBe(dark)
    const light = await ground()
    expect(await page.locator('body[data-still-here]').count()).toBe(1)
    await page.reload()
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: /^Thème.*Clair/ }).waitFor()
    await expect.poll(ground).toBe(light)
    await page.keyboard.press('Escape')
  })

  it('closes the menu on a choice, however soon after the list is there', async () => {
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const entry = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(({ innerText }) => /^Thème/.test(innerText))
        if (entry === undefined) return
        observer.disconnect()
        entry.click()
      }).observe(document.body, { childList: true, subtree: true })
    })
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const before = await ground()
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect.poll(ground).not.toBe(before)
    await page.getByRole('menu').waitFor({ state: 'detached' })
  })

  it('does all that without a complaint from the browser', () => {
    expect(complaints).toEqual([])
  })
})

describe('the time bar', () => {
  // Large enough that a month outlasts the hand on its way to the button, on a fast machine too.
  onOnePage('#/engine?viewers=1500&titles=60&day=1')

  it('shows how far a long run is, and stops it', async () => {
    await page.getByRole('button', { name: 'A month' }).click()
    const progress = page.getByRole('progressbar')
    await progress.waitFor()
    await page.getByRole('button', { name: 'Stop here' }).click()
    await progress.waitFor({ state: 'detached' })
    const stopped = await dayOf(page)
    expect(stopped).toBeLessThan(29)
    await expect.poll(() => page.url()).toContain(`day=${stopped}`)
  })

  it('opens another world by its number, and refuses in words what is none', async () => {
    const before = await page.getByTestId('hash').innerText()
    const world = page.getByLabel('World', { exact: true })
    await world.fill('1000000')
    await world.press('Enter')
    await page.getByText(/“World” wants a whole number from 0 to 999,999, .*the world that is open stays/).waitFor()
    await world.fill('7')
    await page.getByRole('button', { name: 'Open this world' }).click()
    await page.waitForFunction((old) => ![old, '–'].includes(document.querySelector('[data-testid="hash"]')?.textContent ?? '–'), before)
    await expect.poll(() => page.url()).toContain('seed=7')
  })

  it('goes back to the preset, in the same room, without asking where nothing was done', async () => {
    await page.getByRole('button', { name: 'Reset' }).click()
    await page.getByText('2,400 profiles').waitFor()
    await expect.poll(() => new URL(page.url()).hash).not.toMatch(/viewers|seed/)
    await page.locator('[aria-current="page"] .loop-name', { hasText: 'Engine' }).waitFor()
  })
})

describe('in a room', () => {
  onOnePage(`#/engine?${SMALL_WORLD}`, { reducedMotion: 'reduce' })

  describe('by keyboard alone', () => {
    it('one skips to the room, steps and plays time, and a focused control keeps its keys', async () => {
      await page.keyboard.press('Tab')
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the room')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('room')
      await page.keyboard.press('PageDown')
      await lived(page, 2)
      await page.keyboard.press('ArrowRight')
      await lived(page, 3)
      await page.keyboard.press('Space')
      await page.locator('.time').getByRole('button', { name: 'Pause' }).waitFor()
      await page.keyboard.press('ArrowLeft')
      await page.locator('.time').getByRole('button', { name: 'Play' }).waitFor()
      const real = page.getByRole('switch', { name: 'Show real tastes' })
      await real.focus()
      await page.keyboard.press('Space')
      await expect.poll(() => real.getAttribute('aria-checked')).toBe('true')
      await page.locator('.time').getByRole('button', { name: 'Play' }).waitFor()
      await page.keyboard.press('Space')
      await expect.poll(() => real.getAttribute('aria-checked')).toBe('false')
    })

    it('every control of the shell can be reached, and shows where the focus is', async () => {
      await page.locator('.skip').focus()
      const reached = new Set<string>()
      for (let press = 0; press < 150; press++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          const element = document.activeElement
          if (!(element instanceof HTMLElement) || element === document.body) return null
          const outlined = getComputedStyle(element).outlineStyle !== 'none'
          return { name: element.getAttribute('aria-label') ?? element.innerText.split('\n')[0] ?? '', outlined }
        })
        if (focused === null) break
        if (focused.outlined) reached.add(focused.name)
      }
      for (const name of ['People', 'Engine', 'Show real tastes', 'Français', 'Play', 'A day', 'A month', 'Share', 'Reset']) {
        expect([...reached]).toContain(name)
      }
    })
  })

  describe('on every screen', () => {
    it('axe finds nothing serious in either theme', async () => {
      expect(await faultsInBothThemes(page, { grave: true })).toEqual([])
    })

    it.each(['English', 'Français'])('nothing runs over the side in %s, and the strip and the bar leave room', async (language) => {
      if (language === 'Français') {
        await page.getByRole('button', { name: language }).click()
        await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
      }
      for (const [width, height] of [
        [390, 844],
        [1262, 720],
        [1276, 720],
        [1280, 720],
      ] as const) {
        await page.setViewportSize({ width, height })
        // What follows the window's width is drawn a frame later.
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
        const taken = await page.evaluate(() => ['header', '.time'].map((part) => document.querySelector(part)?.clientHeight ?? 0))
        expect(taken.reduce((sum, part) => sum + part, 0)).toBeLessThan(height * 0.25)
      }
    })

    it('the link is offered to be copied by hand where the browser does not let the page', async () => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
      await page.getByRole('button', { name: 'Partager' }).click()
      const field = page.locator('.notice-link')
      await field.focus()
      expect(await field.inputValue()).toContain(`${served.url}#/engine?`)
    })
  })
})

describe('on a window that has just become narrow', () => {
  afterEach(() => page.context().close())

  /** Reports a size once, and never a change: the moment between a new width and the curve's own. */
  const onlyOnce = () => {
    const Observer = window.ResizeObserver
    window.ResizeObserver = class extends Observer {
      constructor(report: ResizeObserverCallback) {
        super((entries, observer) => {
          observer.disconnect()
          report(entries, observer)
        })
      }
    }
  }

  it('curves that have not heard of it yet do not widen the page', async () => {
    await open('#/engine?viewers=100&titles=60&day=2&view=days', { before: onlyOnce, viewport: { width: 1280, height: 720 } })
    await lived(page, 2)
    await page.locator('.recharts-surface').first().waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
})
