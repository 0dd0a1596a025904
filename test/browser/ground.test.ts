import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type ServedSite, serveDist } from '../../src/build/serveDist'
import { SMALL_WORLD } from './support/openPage'
import { leaveNoPages, sharedBrowser } from './support/site'

/** Where the test waits for what comes after the first page, of a world that is there at once. */
const SMALL = `#/screen?${SMALL_WORLD}`
const SUB_PATH = '/some/course/seance/'
const site = inject('site')

let browser: Browser
let context: BrowserContext
let page: Page
let served: ServedSite
const complaints: string[] = []
const requested: string[] = []

beforeAll(async () => {
  browser = await sharedBrowser()
})
leaveNoPages()

beforeEach(async () => {
  complaints.length = 0
  requested.length = 0
  served = await serveDist({ site, subPath: SUB_PATH })
  context = await browser.newContext()
  context.on('request', (request) => requested.push(request.url()))
  page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
})
afterEach(async () => {
  await context.close()
  await served.stop()
})

const appears = () => page.locator('#root > *').first().waitFor()
const noticed = () => page.locator('#notice').innerText()
const offlineReady = () =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20))
  })

describe('the built site on a static host', () => {
  it('loads below any path, without a complaint and without a request to anybody else', async () => {
    await page.goto(served.url + SMALL)
    await appears()
    await offlineReady()
    expect(complaints).toEqual([])
    expect(requested.length).toBeGreaterThan(1)
    expect(requested.filter((url) => !url.startsWith(served.url) && !url.startsWith(`blob:${served.origin}`))).toEqual([])
    expect(await page.locator('#notice').isHidden()).toBe(true)
  })

  it('cannot be made to fetch from anybody else', async () => {
    await page.goto(served.url)
    await appears()
    const outcome = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'fetched',
        (error) => `${error}`,
      ),
    )
    expect(outcome).toContain('TypeError')
    expect(complaints.join('\n')).toContain('Content Security Policy')
  })

  it('opens again with the server stopped, at its address and at a link of it', async () => {
    await page.goto(served.url + SMALL)
    await appears()
    await offlineReady()
    await served.stop()
    await page.reload()
    await appears()
    await page.goto(`${served.url}index.html?seed=7#day=3`)
    await appears()
    expect(complaints).toEqual([])
    await expect(page.evaluate((url) => fetch(url), `${served.url}not-a-file`)).rejects.toThrow()
  })
})

describe('while the site is on its way', () => {
  it('the page names beside its script what else the first page needs, and each of it is there', async () => {
    await page.goto(served.url)
    const named = await page
      .locator('link[rel="modulepreload"], link[rel="preload"]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.hasAttribute('crossorigin')] as const))
    const names = named.map(([file]) => file.replace(/^.*\/|-.{8}\.\w+$/g, ''))
    expect(names).toEqual(expect.arrayContaining(['lab.worker', 'fraunces-latin-wght-normal', 'instrument-sans-latin-wght-normal']))
    for (const [file, crossorigin] of named) {
      expect(crossorigin, file).toBe(true)
      expect((await page.request.get(new URL(file, served.url).href)).ok(), file).toBe(true)
    }
    await appears()
    // A file named so and then fetched a second time would have been named in vain, and the browser would say so.
    expect(complaints).toEqual([])
  })

  it.each([
    ['fr-FR', 'Le streaming vu de l’intérieur.'],
    ['en-GB', 'The streaming service you can see inside.'],
  ])('it greets in the language of the browser, %s, and makes way for the page', async (locale, words) => {
    const abroad = await browser.newContext({ locale, serviceWorkers: 'block' })
    const visit = await abroad.newPage()
    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await visit.route(/assets\/index-.*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await visit.goto(served.url, { waitUntil: 'commit' })
    const greeting = visit.locator('#first')
    await greeting.getByText('Séance').waitFor()
    expect((await greeting.innerText()).trim().split(/\n+/)).toEqual(['Séance', words])
    letGo()
    await greeting.waitFor({ state: 'detached' })
    await visit.locator('#root > *').first().waitFor()
    await abroad.close()
  })

  it('only the language that is spoken is fetched before the first page', async () => {
    const languages: string[] = []
    page.on('request', (request) => {
      const [, language] = /assets\/(en|fr)(?:First)?-/.exec(request.url()) ?? []
      if (language !== undefined) languages.push(language)
    })
    await page.goto(served.url + SMALL)
    await appears()
    expect(languages[0]).toBe('en')
    await page.waitForFunction(() => document.querySelector('[data-testid="day"]') !== null)
    while (!languages.includes('fr')) await page.waitForTimeout(50)
    expect([...new Set(languages)]).toEqual(['en', 'fr'])
  })
})

describe('where it cannot start, it says so in English and in French', () => {
  it('opened by double click, built or not', async () => {
    for (const folder of [site, process.cwd()]) {
      await page.goto(pathToFileURL(`${folder}/index.html`).href)
      expect(await noticed()).toMatch(/opened as a file[\s\S]*npm start[\s\S]*comme un fichier[\s\S]*npm start/)
    }
  })

  it.each(['Worker', 'structuredClone', 'ResizeObserver'])('in a browser without %s', async (feature) => {
    await page.addInitScript((name) => Reflect.deleteProperty(window, name), feature)
    await page.goto(served.url)
    expect(await noticed()).toMatch(/browser lacks[\s\S]*Il manque à ce navigateur/)
    expect(await noticed()).toContain(feature)
  })

  it('where a file of the site is missing', async () => {
    await page.route(/assets\/index-.*\.js$/, (route) => route.abort())
    await page.goto(served.url)
    await page.locator('#notice').waitFor()
    expect(await noticed()).toMatch(/could not start[\s\S]*n’a pas pu démarrer[\s\S]*assets\/index-/)
  })

  it('without JavaScript', async () => {
    const silent = await browser.newContext({ javaScriptEnabled: false })
    const quiet = await silent.newPage()
    await quiet.goto(served.url)
    expect(await quiet.locator('body').innerText()).toMatch(/Please allow it[\s\S]*Autorisez-le/)
    await silent.close()
  })
})
