/**
 * Answers: does every file import only what its place in the tree allows, and did the checker read every file?
 *
 * The rules stand in `.dependency-cruiser.cjs`. A checker that reads nothing passes on everything (dependency-cruiser
 * does, where it meets a TypeScript it cannot drive), so what it visited is compared with what lies on the disk.
 * Misleads where a module is reached by a string that is put together at run time: no such import is followed.
 */
import { resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { type Finding, listSources } from './tree'

export interface ImportReport {
  /** Files under src that the checker visited, relative to the root. */
  readonly visited: readonly string[]
  readonly findings: readonly Finding[]
}

/** Checks the tree at `root` (which holds `src`) with the rules of the file `rules`. */
export async function checkImports(root: string, rules: string): Promise<ImportReport> {
  const options = await extractDepcruiseOptions(resolve(rules))
  const { output } = await cruise(['src'], { ...options, baseDir: resolve(root) })
  if (typeof output === 'string') throw new RangeError(`Expected the checker to return a result, got "${output}"`)
  const visited = output.modules.map((module) => module.source).filter((source) => source.startsWith('src/'))
  return { visited, findings: [...violations(output), ...unread(root, new Set(visited))] }
}

function violations(result: ICruiseResult): Finding[] {
  return result.summary.violations.map((violation) => {
    const way = violation.cycle?.map((step) => step.name).join(' → ') ?? violation.to
    return { rule: violation.rule.name, place: violation.from, message: `imports ${way}` }
  })
}

function unread(root: string, visited: ReadonlySet<string>): Finding[] {
  return listSources(root)
    .filter((file) => !visited.has(file))
    .map((file) => ({ rule: 'everything-is-read', place: file, message: 'was not read by the import checker' }))
}
