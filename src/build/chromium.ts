/** Answers: is there a Chromium here, and how is it started so that it does nothing of its own? */
import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Headless shells first: they draw the page alone, where a whole browser draws its window around it as well. */
const COMMANDS = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium'].concat([
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
])
const MAC_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Nothing that a browser does on its own: no updates, no first-run page, no background requests. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat([
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
  return [...onPath, ...MAC_PATHS, ...playwrightsOwn(chromium.executablePath())].find(runs)
}

/** Playwright says where its whole browser would be. Its shell of the same revision is in the folder beside that one's. */
export function playwrightsOwn(whole: string): readonly string[] {
  const [, folder, revision] = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(whole) ?? []
  if (folder === undefined) return [whole]
  const shells = join(folder, `chromium_headless_shell-${revision}`)
  const programs = namesIn(shells).flatMap((system) =>
    ['chrome-headless-shell', 'chrome-headless-shell.exe'].map((name) => join(shells, system, name)),
  )
  return [...programs, whole]
}

export interface StartedChromium {
  readonly browser: Browser
  /** Of the browser's first process, which leads the group of all its others. */
  readonly pid: number | undefined
  readonly stop: () => Promise<void>
}

/** A fresh browser, with a profile folder and a process group of its own. */
export async function startChromium(executablePath: string): Promise<StartedChromium> {
  const server = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS })
  const browser = await chromium.connect(server.wsEndpoint())
  return { browser, pid: server.process().pid, stop: () => server.close() }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
