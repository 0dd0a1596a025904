import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../src/build/chromium'

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

  it.each(['not-a-program', 'nowhere'])('is not silently another than the one asked for: %s', (name) => {
    expect(() => findChromium({ CHROME_PATH: path(name), PATH: folder })).toThrow(RangeError)
  })
})
