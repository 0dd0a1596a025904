import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type ServedSite, serveDist } from '../../src/build/serveDist'
import { serviceWorkerFor } from '../../src/build/sitePlugin'
import { leaveNoPages, sharedBrowser } from './support/site'

const template = readFileSync('src/build/serviceWorker.js', 'utf8')
const site = mkdtempSync(join(tmpdir(), 'seance-versions-'))
let served: ServedSite

/** Puts another version of the site on the host: its marked version and one file differ. */
function publish(version: string, extraFile: string): void {
  rmSync(site, { recursive: true })
  cpSync(inject('site'), site, { recursive: true })
  const page = readFileSync(join(site, 'index.html'), 'utf8')
  writeFileSync(join(site, 'index.html'), page.replace('<html', `<html data-version="${version}"`))
  writeFileSync(join(site, extraFile), version)
  writeFileSync(join(site, 'sw.js'), serviceWorkerFor(site, template))
}

const versionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.version)
const statusOf = (page: Page, file: string) => page.evaluate((name) => fetch(name).then((answer) => answer.status), file)
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

/** Has the browser look for a new version, and waits until the one that holds `file` is the active one. */
async function activates(page: Page, file: string): Promise<void> {
  await page.evaluate(async (name) => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const settled = () => registration.installing === null && registration.waiting === null && registration.active?.state === 'activated'
    const controlled = () => navigator.serviceWorker.controller === registration.active
    while (!(settled() && controlled() && (await caches.match(name)))) await new Promise((resolve) => setTimeout(resolve, 20))
  }, file)
}

beforeAll(async () => {
  publish('first', 'a-first.txt')
  served = await serveDist({ site, subPath: '/below/' })
})
afterAll(async () => {
  await served?.stop()
  rmSync(site, { recursive: true, force: true })
})
leaveNoPages()

describe('a new version of the site', () => {
  it('takes over at the next load, and an open page keeps the files of its own', async () => {
    const page = await (await sharedBrowser()).newPage()
    // A small world, so that the service worker is not kept waiting by the simulation.
    await page.goto(`${served.url}#/lessons?viewers=100&titles=60`)
    await activates(page, './a-first.txt')

    publish('second', 'a-second.txt')
    await activates(page, './a-second.txt')
    expect(await versionOf(page)).toBe('first')
    expect(await statusOf(page, './a-first.txt')).toBe(200)
    await page.reload()
    expect(await versionOf(page)).toBe('second')

    publish('third', 'a-third.txt')
    await activates(page, './a-third.txt')
    await page.reload()
    expect(await versionOf(page)).toBe('third')
    expect(await statusOf(page, './a-second.txt')).toBe(200)
    expect(await statusOf(page, './a-first.txt')).toBe(404)
    expect((await cacheNames(page)).length).toBe(2)
  })
})
