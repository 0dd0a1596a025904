/** The same scenario gives the same events in Node and in the site’s worker in Chromium, to the last bit of the hash. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type ServedSite, serveDist } from '../../src/build/serveDist'
import { createLab } from '../../src/engine/lab/lab'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { launch } from './support/chromium'
import { lived, openPage } from './support/openPage'

const DAYS = 5
const WORLDS = [
  { seed: 1998, profiles: 'own' },
  { seed: 7, profiles: 'shared' },
] as const

let browser: Browser
let served: ServedSite

beforeAll(async () => {
  browser = await launch()
  served = await serveDist({ site: inject('site'), subPath: '/bits/' })
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

describe('same bits everywhere', () => {
  it.each(WORLDS)('in world $seed with $profiles profiles', async ({ seed, profiles }) => {
    const lab = createLab({ ...DEFAULT_SCENARIO, viewers: 150, titles: 80, seed, profiles })
    for (let day = 0; day < DAYS; day++) for (const _step of lab.liveDay());
    const { page, complaints } = await openPage(
      browser,
      `${served.url}#/screen?seed=${seed}&viewers=150&titles=80&profiles=${profiles}&day=${DAYS}`,
    )
    await lived(page, DAYS)
    await expect.poll(() => page.getByTestId('hash').innerText()).toBe(lab.hash)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
