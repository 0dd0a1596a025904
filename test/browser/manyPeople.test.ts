/** Where many people live, other workers live shares of each day; the events are those of one worker, to the last bit of the hash. */
import { availableParallelism } from 'node:os'
import type { Page, Worker } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createLab } from '../../src/engine/lab/lab'
import type { Lab } from '../../src/engine/lab/protocol'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { dayOf, lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const MANY = { viewers: 5000, titles: 60 }
const WORLD = `#/lessons?viewers=${MANY.viewers}&titles=${MANY.titles}&day=0`
const MOST_DAYS = 30

const served = builtSiteAt('/shards/')

/**
 * Counts, in the lab's worker, the answers of those that live shares of its days: it begins with the worker's own first line, so that
 * no port is listened at before.
 */
function countAnswers(): void {
  const count = (): void => {
    const heard = { answers: 0 }
    Object.assign(self, { heard })
    const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage') ?? {}
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      set(this: MessagePort, listener: (event: MessageEvent) => void) {
        set?.call(this, (event: MessageEvent) => {
          if (event.data?.say === 'lived') heard.answers++
          listener(event)
        })
      },
    })
  }
  window.Blob = class extends Blob {
    constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
      const starts = options.type === 'text/javascript' && String(parts[0]).startsWith('import ')
      super(starts ? [...parts, `;(${count})()`] : parts, options)
    }
  }
}

const answersIn = (worker: Worker): Promise<number> => worker.evaluate(() => Reflect.get(self, 'heard').answers)

async function aDayMore(page: Page): Promise<void> {
  const day = await dayOf(page)
  await page.getByRole('button', { name: 'A day', exact: true }).click()
  await lived(page, day + 1)
}

async function expectSameHash(page: Page, lab: Lab): Promise<void> {
  const day = await dayOf(page)
  while (lab.day < day) for (const _step of lab.liveDay());
  await expect.poll(() => page.getByTestId('hash').innerText()).toBe(lab.hash)
}

describe('many people', () => {
  it.skipIf(availableParallelism() < 2)('live the same days with several workers, and when one of them breaks', async () => {
    const { page } = await openPage('about:blank', { reducedMotion: 'reduce', before: countAnswers })
    const [lab] = await Promise.all([page.waitForEvent('worker'), page.goto(`${served.url}${WORLD}`)])
    await expect.poll(() => page.workers().length).toBeGreaterThan(1)
    await lived(page, 0)
    while ((await answersIn(lab)) === 0 && (await dayOf(page)) < MOST_DAYS) await aDayMore(page)
    expect(await answersIn(lab)).toBeGreaterThan(0)
    const alone = createLab({ ...DEFAULT_SCENARIO, ...MANY })
    await expectSameHash(page, alone)
    const shards = page.workers().length - 1
    const [shard] = page.workers().slice(1)
    await shard.evaluate(() => {
      setTimeout(() => {
        throw new Error('the lamp went out')
      })
    })
    await expect.poll(() => page.workers().length).toBe(shards)
    await aDayMore(page)
    await expectSameHash(page, alone)
    await page.context().close()
  })
})
