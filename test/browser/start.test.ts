import { type ChildProcess, spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaveNoPages, sharedBrowser } from './support/site'

let server: ChildProcess

beforeAll(() => {
  // What `npm start` runs, but on a port that is free.
  const env = { ...process.env, NODE_ENV: 'development' }
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0', '--host', '127.0.0.1'], { env })
})
afterAll(() => server?.kill())
leaveNoPages()

/** The address that the server prints. */
function printedAddress(): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    server.stdout?.on('data', (chunk) => {
      printed += stripVTControlCharacters(String(chunk))
      const address = /http:\/\/\S+:\d+\//.exec(printed)?.[0]
      if (address !== undefined) resolve(address)
    })
    server.once('exit', () => reject(new Error(`Expected the server to print its address, got: ${printed}`)))
  })
}

describe('npm start', () => {
  it('prints an address at which the app runs', async () => {
    const address = await printedAddress()
    const page = await (await sharedBrowser()).newPage()
    await page.goto(address)
    await page.locator('#root > *').first().waitFor()
    expect(await page.locator('#notice').isHidden()).toBe(true)
  })
})
