/** Answers: which source files are there, and how a finding about one of them is told. */
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

export interface Finding {
  readonly rule: string
  /** File, or file:line. */
  readonly place: string
  readonly message: string
}

/** Every TypeScript file under `folder` of `root`, relative to `root`, with forward slashes, sorted. */
export function listSources(root: string, folder = 'src'): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .sort()
}

export const tell = (finding: Finding): string => `${finding.place}: ${finding.message} (${finding.rule})`
