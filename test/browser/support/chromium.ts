/** Answers: which Chromium do the browser tests drive, and how is it started? */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const MAC_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Nothing that a browser does on its own: no updates, no first-run page, no background requests. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat([
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
])

/** CHROME_PATH, else the system's, else the one Playwright installed before; undefined where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = environment.CHROME_PATH
  if (asked !== undefined && asked !== '') {
    if (!runs(asked)) throw new RangeError(`Expected CHROME_PATH to be a program, got "${asked}"`)
    return asked
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...MAC_PATHS, chromium.executablePath()].find(runs)
}

/** As {@link findChromium}, but installs one where there is none: with apt-get as root on Debian, else Playwright's own. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== undefined) return found
  console.log('No Chromium found: installing one for the browser tests')
  const root = process.getuid?.() === 0
  if (root && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  } else {
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  }
  const installed = findChromium()
  if (installed === undefined) throw new Error('Chromium could not be installed: install it and set CHROME_PATH')
  return installed
}

/** A fresh browser, with a profile folder of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: FLAGS })
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync(command, args, { stdio: 'inherit', env })
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
