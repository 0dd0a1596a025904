/** Once they were fetched, the real people are there without a network, too. */
import { describe, expect, inject, it } from 'vitest'
import { serveDist } from '../../src/build/serveDist'
import { openPage, SMALL_WORLD } from './support/openPage'
import { leaveNoPages } from './support/site'

leaveNoPages()

describe('without a network', () => {
  it('the real people who were met before are there, and others are asked for in vain', async () => {
    const served = await serveDist({ site: inject('site'), subPath: '/offline/' })
    const { page } = await openPage(`${served.url}#/engine?${SMALL_WORLD}&view=table`, { serviceWorkers: 'allow' })
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      while (navigator.serviceWorker.controller === null || active?.state !== 'activated')
        await new Promise((resolve) => setTimeout(resolve, 20))
    })
    await page.getByRole('button', { name: /610 real people/ }).click()
    await page.getByTestId('study').getByText('100,836').waitFor()
    await served.stop()
    await page.reload()
    await page.getByTestId('study').getByText('100,836').waitFor()
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const { url } of await cache.keys()) if (url.endsWith('.pack')) await cache.delete(url)
      }
    })
    await page.reload()
    await page.getByRole('alert').getByText('could not be fetched').waitFor()
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1)
  })
})
