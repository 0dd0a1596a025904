import { describe, expect, inject, it } from 'vitest'
import { firstFiles } from '../../src/build/size'
import { openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/salle/')

/** The page's own icon, which a browser without a window does not ask for. */
const ICON = 'icon.svg'

describe('a first visit', () => {
  it.each([
    ['en', 'en-GB'],
    ['fr', 'fr-FR'],
  ] as const)('in %s fetches what the size check counts until the first page hangs, and nothing else', async (language, locale) => {
    const asked = new Set<string>()
    const { page, complaints } = await openPage('about:blank', { locale, serviceWorkers: 'block' })
    page.on('request', (request) => {
      if (request.url().startsWith(served.url)) asked.add(request.url().slice(served.url.length) || 'index.html')
    })
    await page.goto(`${served.url}#/screen?viewers=100&titles=60`, { waitUntil: 'commit' })
    await page.locator('[data-testid="wall-page"] .poster').first().waitFor()
    const fetched = [...asked].filter((file) => file !== ICON).sort()
    expect(fetched).toEqual(firstFiles(inject('site'), language).filter((file) => file !== ICON))
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('shows its headline and the places of its wall before the world is there', async () => {
    const { page } = await openPage('about:blank', { serviceWorkers: 'block', viewport: { width: 1280, height: 720 } })
    await page.addInitScript(() => {
      // A world that never answers.
      Worker.prototype.postMessage = () => undefined
    })
    await page.goto(served.url)
    await page.getByRole('heading', { name: /One catalogue/ }).waitFor()
    await expect.poll(() => page.locator('.wall-page-empty').count()).toBe(10)
    await expect.poll(() => page.locator('.starter-free').count()).toBe(12)
    expect(await page.getByRole('button', { name: 'Build my page' }).isDisabled()).toBe(true)
    await page.context().close()
  })

  it('greets within the window while the script is still on its way', async () => {
    const { page } = await openPage('about:blank', { locale: 'fr-FR', viewport: { width: 390, height: 844 } })
    await page.route(/\/assets\/index-[^/]*\.js$/, () => undefined)
    await page.goto(served.url, { waitUntil: 'commit' })
    const greeting = page.getByText('Le streaming vu de l’intérieur.')
    await greeting.waitFor()
    const box = await greeting.boundingBox()
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThan(844)
    await page.context().close()
  })
})
