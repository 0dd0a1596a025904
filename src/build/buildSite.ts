/** Answers: where is the site as a visitor gets it, built just now from what stands here? */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface BuiltSite {
  /** The folder of the built site. */
  readonly site: string
  readonly remove: () => void
}

/** Builds the site into a folder of its own, away from whatever NODE_ENV the caller runs under. */
export function buildSite(): BuiltSite {
  const site = mkdtempSync(join(tmpdir(), 'seance-site-'))
  const env = { ...process.env, NODE_ENV: 'production' }
  const vite = 'node_modules/vite/bin/vite.js'
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', site, '--emptyOutDir'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return { site, remove: () => rmSync(site, { recursive: true, force: true }) }
}
