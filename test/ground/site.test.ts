import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serviceWorkerFor } from '../../src/build/sitePlugin'
import { measureFirstLoad, overBudget } from '../../src/build/size'

const TEMPLATE = "const VERSION = 'VERSION'\nconst FILES = ['FILES']\n"
const PAGE =
  '<link rel="icon" href="./icon.svg"><script type="module" crossorigin src="./assets/index-1.js"></script><link rel="stylesheet" crossorigin href="./assets/index-2.css">'

let site = ''
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(site, file)), { recursive: true })
  writeFileSync(join(site, file), text)
}
const zipped = (text: string) => gzipSync(text, { level: 9 }).length

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'seance-planted-site-'))
  write('index.html', PAGE)
  write('assets/index-1.js', 'import{a}from"./shared-3.js";import("./charts-4.js");')
  write('assets/shared-3.js', 'export const a=1')
  write('assets/charts-4.js', 'export const later=1')
  write('assets/index-2.css', '@font-face{src:url(./letters-5.woff2)}')
  write('assets/letters-5.woff2', 'letters')
  write('icon.svg', '<svg/>')
  write('sw.js', 'an older one')
})
afterEach(() => rmSync(site, { recursive: true }))

describe('the service worker of a build', () => {
  it('lists every file but itself, and the page by its folder', () => {
    const text = serviceWorkerFor(site, TEMPLATE)
    const list = /FILES = (\[.*\])/.exec(text)?.[1] ?? ''
    expect(JSON.parse(list)).toEqual([
      './assets/charts-4.js',
      './assets/index-1.js',
      './assets/index-2.css',
      './assets/letters-5.woff2',
      './assets/shared-3.js',
      './icon.svg',
      './',
    ])
  })

  it('has a version that follows from the content alone', () => {
    const before = serviceWorkerFor(site, TEMPLATE)
    write('sw.js', 'another')
    expect(serviceWorkerFor(site, TEMPLATE)).toBe(before)
    write('icon.svg', '<svg></svg>')
    expect(serviceWorkerFor(site, TEMPLATE)).not.toBe(before)
  })
})

describe('the size of the first load', () => {
  it('counts what is fetched at once, not what is imported later', () => {
    const load = measureFirstLoad(site)
    expect(load.files.map(({ file }) => file)).toEqual([
      'assets/index-1.js',
      'assets/index-2.css',
      'assets/letters-5.woff2',
      'assets/shared-3.js',
      'icon.svg',
      'index.html',
    ])
    const script = zipped('import{a}from"./shared-3.js";import("./charts-4.js");') + zipped('export const a=1')
    expect(load.scriptBytes).toBe(script)
    expect(load.fontBytes).toBe(zipped('letters'))
    expect(load.allBytes).toBe(load.files.reduce((sum, { bytes }) => sum + bytes, 0))
  })

  it('counts what the page asks for beside: the larger of two languages, and what newcomers see first', () => {
    write('assets/en-6.js', 'export const hello=1')
    write('assets/fr-7.js', 'export const bonjour="un mot de plus"')
    write('assets/wall-8.js', 'import"./shared-3.js";import("./charts-4.js")')
    write('assets/wall-9.css', '.wall{}')
    const beside = { en: ['./assets/en-6.js'], fr: ['./assets/fr-7.js'], opening: ['./assets/wall-8.js', './assets/wall-9.css'] }
    const without = measureFirstLoad(site).files.map(({ file }) => file)
    write('index.html', `${PAGE}<script>fetchBeside(${JSON.stringify(beside)})</script>`)
    const files = measureFirstLoad(site).files.map(({ file }) => file)
    expect(files.filter((file) => !without.includes(file))).toEqual(['assets/fr-7.js', 'assets/wall-8.js', 'assets/wall-9.css'])
  })

  it.each([
    [200 * 1024, 90 * 1024, 290 * 1024, []],
    [200 * 1024 + 1, 0, 290 * 1024, ['script']],
    [0, 90 * 1024 + 1, 290 * 1024, ['fonts']],
    [200 * 1024, 90 * 1024, 300 * 1024 + 1, ['all']],
  ])('with script %i, fonts %i and all %i bytes is over budget in %j', (scriptBytes, fontBytes, allBytes, places) => {
    expect(overBudget({ files: [], scriptBytes, fontBytes, allBytes }).map(({ place }) => place)).toEqual(places)
  })
})
