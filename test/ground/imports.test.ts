import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkImports } from '../../src/build/imports'
import { type Finding, listSources } from '../../src/build/tree'
import { CLEAN_TREE, PLANTS, type Plant } from './plantedImports'

const RULES = resolve('.dependency-cruiser.cjs')
const EXTRA = { 'src/scenario/planted.ts': "export { knob } from './knobs'\n", 'test/helper.ts': 'export const help = 1\n' }
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

/** A plant that replaces no file of the clean tree takes a name of its own, so that many can stand in one tree: nothing imports them. */
const ALONE = PLANTS.filter(({ file }) => file in CLEAN_TREE)
const TOGETHER = PLANTS.filter(({ file }) => !(file in CLEAN_TREE)).map((plant, at) => ({
  ...plant,
  file: plant.file.replace('planted', `planted${at}`),
}))
const cruises = new Map<readonly Plant[], Promise<readonly Finding[]>>()

/** What is found in a tree with all these plants in it, each cruised once. */
function findingsIn(plants: readonly Plant[]): Promise<readonly Finding[]> {
  const known = cruises.get(plants)
  if (known !== undefined) return known
  const files = Object.fromEntries(plants.map(({ file, text }) => [file, text]))
  const found = checkImports(plantTree({ ...CLEAN_TREE, ...EXTRA, ...files }), RULES).then(({ findings }) => findings)
  cruises.set(plants, found)
  return found
}

const rulesAt = (place: string, findings: readonly Finding[]) =>
  findings.filter((finding) => finding.place === place).map(({ rule }) => rule)

describe('the import check on a planted tree', () => {
  it('finds nothing wrong where nothing is', async () => {
    const report = await checkImports(plantTree(CLEAN_TREE), RULES)
    expect(report.findings).toEqual([])
    expect([...report.visited].sort()).toEqual(Object.keys(CLEAN_TREE).sort())
  })

  it.each(TOGETHER)('catches $rule in $file: $text', async ({ rule, file }) => {
    expect(rulesAt(file, await findingsIn(TOGETHER))).toContain(rule)
  })

  it.each(ALONE)('catches $rule in $file, where nothing else is wrong: $text', async (plant) => {
    expect(rulesAt(plant.file, await findingsIn([plant]))).toContain(plant.rule)
  })

  it('blames no file for what another imports', async () => {
    const places = new Set(TOGETHER.map(({ file }) => file))
    const blamed = (await findingsIn(TOGETHER)).map(({ place }) => place)
    expect(blamed.filter((place) => !places.has(place))).toEqual([])
  })

  it('has a plant for every rule', () => {
    const config: { readonly forbidden: readonly { readonly name: string }[] } = createRequire(RULES)(RULES)
    const rules = config.forbidden.map((rule) => rule.name)
    expect(new Set(PLANTS.map((plant) => plant.rule))).toEqual(new Set(rules))
  })
})
