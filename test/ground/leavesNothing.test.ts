import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runPlanted } from './plantedRun'

const test = (body: string): string => `import { expect, it } from 'vitest'\nit('passes', async () => {\n${body}\nexpect(1).toBe(1)\n})\n`

const CLEAN = test('setTimeout(() => undefined, 30)\nsetImmediate(() => undefined)\nclearInterval(setInterval(() => undefined))')
const LEAVE = {
  '1 Timeout': test('setInterval(() => undefined, 1000)'),
  '1 Immediate': test('const again = () => setImmediate(again)\nagain()'),
  '1 MessagePort': test('new MessageChannel().port1.onmessage = () => undefined'),
}

describe('a file of tests', () => {
  it('fails where work goes on after its last test, and says of what kind', () => {
    const options = { setupFiles: [resolve('test/ground/leavesNothing.ts')] }
    const { status, said } = runPlanted([CLEAN, ...Object.values(LEAVE), CLEAN], options)
    const got = [...said.matchAll(/last test of a file, got (.*)/g)].map(([, kinds]) => kinds)
    expect([status, got.sort()]).toEqual([1, Object.keys(LEAVE).sort()])
    expect(said).toMatch(/Test Files .*3 failed.*2 passed/)
  })
})
