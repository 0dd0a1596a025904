/** Before the browser tests: a Chromium, and the site built once, in a folder of this run's own. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureChromium } from './chromium'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string
  }
}

export default function setup(project: TestProject): () => void {
  ensureChromium()
  const site = mkdtempSync(join(tmpdir(), 'seance-site-'))
  // As a visitor gets it: without the test runner's NODE_ENV, which would build React for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  const vite = 'node_modules/vite/bin/vite.js'
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', site, '--emptyOutDir'], {
    env,
    stdio: 'inherit',
  })
  project.provide('site', site)
  return () => rmSync(site, { recursive: true, force: true })
}
