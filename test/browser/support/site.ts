/** Answers: where does a file of walks find the built site, and with which browser does it look? */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { type ServedSite, serveDist } from '../../../src/build/serveDist'
import { launch } from './chromium'

/** One browser for all the files that a worker walks through. It goes with the worker. */
let shared: Promise<Browser> | undefined

export function sharedBrowser(): Promise<Browser> {
  shared ??= launch()
  return shared
}

/** No page of one file is left to the next. */
export function leaveNoPages(): void {
  afterAll(async () => {
    for (const context of (await sharedBrowser()).contexts()) await context.close()
  })
}

/** The built site below `subPath` for the tests of one file: its address is known once they run. */
export function builtSiteAt(subPath = '/'): Pick<ServedSite, 'url'> {
  let served: ServedSite | undefined
  beforeAll(async () => {
    served = await serveDist({ site: inject('site'), subPath })
  })
  afterAll(() => served?.stop())
  leaveNoPages()
  return {
    get url() {
      if (served === undefined) throw new RangeError('Expected the address to be asked for within a test, got: before')
      return served.url
    },
  }
}
