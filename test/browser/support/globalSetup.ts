/** Before the browser tests: a Chromium, and the site built once, in a folder of this run's own. */
import type { TestProject } from 'vitest/node'
import { buildSite } from '../../../src/build/buildSite'
import { ensureChromium } from './chromium'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string
  }
}

export default function setup(project: TestProject): () => void {
  ensureChromium()
  const { site, remove } = buildSite()
  project.provide('site', site)
  return remove
}
