/** The checks that `npm run check` makes beside those of ready-made tools: `imports`, `rules` or `size`. */
import { existsSync, readFileSync } from 'node:fs'
import { checkFile } from './houseRules'
import { checkImports } from './imports'
import { measureFirstLoad, overBudget } from './size'
import { type Finding, listSources, tell } from './tree'

const RULES = '.dependency-cruiser.cjs'
/** Fewer would mean that the folder is not the project's. */
const FEWEST_FILES = 20

async function imports(): Promise<readonly Finding[]> {
  const { visited, findings } = await checkImports('.', RULES)
  console.log(`imports: ${visited.length} files read`)
  return visited.length >= FEWEST_FILES ? findings : [...findings, tooFew(visited.length)]
}

function rules(): readonly Finding[] {
  const files = [...listSources('.', 'src'), ...listSources('.', 'test')]
  console.log(`house rules: ${files.length} files read`)
  const findings = files.flatMap((file) => checkFile(file, readFileSync(file, 'utf8')))
  return files.length >= FEWEST_FILES ? findings : [...findings, tooFew(files.length)]
}

function size(): readonly Finding[] {
  if (!existsSync('dist/index.html')) throw new RangeError('Expected a built site in dist, got none: run npm run build')
  const load = measureFirstLoad('dist')
  for (const { file, bytes } of load.files) console.log(`${String(bytes).padStart(8)}  ${file}`)
  console.log(`first load, gzip: script ${load.scriptBytes}, fonts ${load.fontBytes}, all ${load.allBytes} bytes`)
  return overBudget(load)
}

const tooFew = (count: number): Finding => ({ rule: 'the-tree-is-read', place: 'src', message: `only ${count} files` })

const CHECKS: Readonly<Record<string, () => readonly Finding[] | Promise<readonly Finding[]>>> = { imports, rules, size }
const asked = process.argv[2] ?? ''
const check = CHECKS[asked]
if (check === undefined) {
  throw new RangeError(`Expected a check to be one of ${Object.keys(CHECKS).join(', ')}, got "${asked}"`)
}
const findings = await check()
for (const finding of findings) console.error(tell(finding))
process.exitCode = findings.length === 0 ? 0 : 1
