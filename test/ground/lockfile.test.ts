import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
}

const root = new URL('../../', import.meta.url)
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8'))

describe('the lockfile', () => {
  const locked: Record<string, LockedPackage> = readJson('package-lock.json').packages

  it('names no registry, so that it installs from whichever one the machine uses', () => {
    expect(Object.keys(locked).length).toBeGreaterThan(50)
    expect(Object.entries(locked).filter(([, entry]) => entry.resolved !== undefined)).toEqual([])
  })

  it('matches package.json, where every version is exact', () => {
    const manifest = readJson('package.json')
    const asked: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })
})
