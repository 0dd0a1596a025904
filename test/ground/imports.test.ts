import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkImports } from '../../src/build/imports'
import { listSources } from '../../src/build/tree'
import { CLEAN_TREE, PLANTS } from './plantedImports'

const RULES = resolve('.dependency-cruiser.cjs')
const planted: string[] = []

/** Writes `files` into a new folder that uses this project's packages and settings. */
function plantTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'seance-imports-'))
  planted.push(root)
  for (const shared of ['node_modules', 'package.json', 'tsconfig.json']) {
    symlinkSync(resolve(shared), join(root, shared))
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

afterEach(() => {
  for (const root of planted.splice(0)) rmSync(root, { recursive: true })
})

describe('the import check on this tree', () => {
  it('reads every source file and finds nothing wrong', async () => {
    const report = await checkImports('.', RULES)
    expect(listSources('.').length).toBeGreaterThan(20)
    expect(listSources('.')).toContain('src/main.tsx')
    expect(report.visited).toEqual(expect.arrayContaining(listSources('.')))
    expect(report.findings).toEqual([])
  })
})

describe('the import check on a planted tree', () => {
  it('finds nothing wrong where nothing is', async () => {
    const report = await checkImports(plantTree(CLEAN_TREE), RULES)
    expect(report.findings).toEqual([])
    expect([...report.visited].sort()).toEqual(Object.keys(CLEAN_TREE).sort())
  })

  it.each(PLANTS)('catches $rule in $file: $text', async ({ rule, file, text }) => {
    const extra = { 'src/scenario/planted.ts': "export { knob } from './knobs'\n", 'test/helper.ts': 'export const help = 1\n' }
    const { findings } = await checkImports(plantTree({ ...CLEAN_TREE, ...extra, [file]: text }), RULES)
    expect(findings.filter((finding) => finding.place === file).map((finding) => finding.rule)).toContain(rule)
  })

  it('has a plant for every rule', () => {
    const config: { readonly forbidden: readonly { readonly name: string }[] } = createRequire(RULES)(RULES)
    const rules = config.forbidden.map((rule) => rule.name)
    expect(new Set(PLANTS.map((plant) => plant.rule))).toEqual(new Set(rules))
  })
})
