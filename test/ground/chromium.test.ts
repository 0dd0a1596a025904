import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, playwrightsOwn } from '../../src/build/chromium'

let folder = ''
const path = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seance-path-'))
  for (const name of ['mine', 'chromium', 'google-chrome']) {
    writeFileSync(path(name), '#!/bin/sh\n')
    chmodSync(path(name), 0o755)
  }
  writeFileSync(path('not-a-program'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the Chromium that the tests drive', () => {
  it('is the one asked for, before the one on the path', () => {
    expect(findChromium({ CHROME_PATH: path('mine'), PATH: folder })).toBe(path('mine'))
  })

  it('is the first of the known names on the path', () => {
    expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(path('chromium'))
    expect(findChromium({ CHROME_PATH: '', PATH: folder })).toBe(path('chromium'))
  })

  it('is a headless shell before a whole browser, even one that stands later on the path', () => {
    const shells = path('shells')
    mkdirSync(shells)
    for (const name of ['chromium-headless-shell', 'chromium']) {
      writeFileSync(join(shells, name), '#!/bin/sh\n')
      chmodSync(join(shells, name), 0o755)
    }
    expect(findChromium({ PATH: [folder, shells].join(delimiter) })).toBe(join(shells, 'chromium-headless-shell'))
    expect(findChromium({ CHROME_PATH: path('chromium'), PATH: shells })).toBe(path('chromium'))
  })

  it('is looked for as Playwright’s shell beside the whole browser that Playwright names', () => {
    const whole = join(folder, 'ms-playwright', 'chromium-1255', 'chrome-linux64', 'chrome')
    const shell = join(folder, 'ms-playwright', 'chromium_headless_shell-1255', 'chrome-headless-shell-linux64')
    expect(playwrightsOwn(whole)).toEqual([whole])
    mkdirSync(shell, { recursive: true })
    expect(playwrightsOwn(whole)).toEqual(expect.arrayContaining([join(shell, 'chrome-headless-shell'), whole]))
    expect(playwrightsOwn(whole)[0]).toBe(join(shell, 'chrome-headless-shell'))
    expect(playwrightsOwn('/own/chrome')).toEqual(['/own/chrome'])
  })

  it.each(['not-a-program', 'nowhere'])('is not silently another than the one asked for: %s', (name) => {
    expect(() => findChromium({ CHROME_PATH: path(name), PATH: folder })).toThrow(RangeError)
  })
})
