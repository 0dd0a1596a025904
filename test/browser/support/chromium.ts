/** Answers: which Chromium do the browser tests drive, and what where there is none? */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, findChromium } from '../../../src/build/chromium'

/** As {@link findChromium}, but installs one where there is none: with apt-get as root on Debian, else Playwright's own. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== undefined) return found
  console.log('No Chromium found: installing one for the browser tests')
  const root = process.getuid?.() === 0
  if (root && existsSync('/usr/bin/apt-get')) installPackage()
  else run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell'])
  const installed = findChromium()
  if (installed === undefined) throw new Error('Chromium could not be installed: install it and set CHROME_PATH')
  return installed
}

/** Debian before 12 has no headless shell of its own, and neither has Ubuntu. */
function installPackage(): void {
  run('apt-get', ['update'])
  const install = (name: string) => run('apt-get', ['install', '--yes', '--no-install-recommends', name])
  try {
    install('chromium-headless-shell')
  } catch {
    install('chromium')
  }
}

/** A fresh browser, with a profile folder of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS })
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync(command, args, { stdio: 'inherit', env })
}
