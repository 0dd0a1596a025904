/** The same scenario gives the same events in Node and in the site’s worker in Chromium, to the last bit of the hash. */
import { describe, expect, it } from 'vitest'
import { createLab } from '../../src/engine/lab/lab'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const DAYS = 5
const WORLDS = [
  { seed: 1998, profiles: 'own' },
  { seed: 7, profiles: 'shared' },
] as const

const served = builtSiteAt('/bits/')

describe('same bits everywhere', () => {
  it.each(WORLDS)('in world $seed with $profiles profiles', async ({ seed, profiles }) => {
    const lab = createLab({ ...DEFAULT_SCENARIO, viewers: 150, titles: 80, seed, profiles })
    for (let day = 0; day < DAYS; day++) for (const _step of lab.liveDay());
    const { page, complaints } = await openPage(
      `${served.url}#/lessons?seed=${seed}&viewers=150&titles=80&profiles=${profiles}&day=${DAYS}`,
      { reducedMotion: 'reduce' },
    )
    await lived(page, DAYS)
    await expect.poll(() => page.getByTestId('hash').innerText()).toBe(lab.hash)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
