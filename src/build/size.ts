/**
 * Answers: what does the first visit cost to load, in bytes after gzip, until the first page stands?
 *
 * first load = index.html + the scripts it names or preloads, with what they import at once + its style sheets + the
 * fonts those name + what its small script asks for: the words of a language (of both, the larger) and what newcomers see first.
 * What is imported later, by `import()`, is not in it. The worker's script is, because the page names it. A walk
 * (`test/browser/visit.test.ts`) holds this list against what a browser fetches.
 * Misleads on a host that compresses with something else than gzip, most of them to the better.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Finding } from './tree'

const KILOBYTE = 1024
const LANGUAGES = ['en', 'fr'] as const
export const BUDGET = { scriptKilobytes: 200, fontKilobytes: 90, allKilobytes: 300 } as const

export interface FirstLoad {
  /** Files relative to the site's folder, with their gzip size. */
  readonly files: readonly { readonly file: string; readonly bytes: number }[]
  readonly scriptBytes: number
  readonly fontBytes: number
  readonly allBytes: number
}

/** Measures the built site in the folder `site`, for whoever has the most to fetch. */
export function measureFirstLoad(site: string): FirstLoad {
  const loads = LANGUAGES.map((language) => loadOf(site, firstFiles(site, language)))
  return loads.reduce((most, load) => (load.allBytes > most.allBytes ? load : most))
}

function loadOf(site: string, names: readonly string[]): FirstLoad {
  const files = names.map((file) => ({ file, bytes: gzipBytes(join(site, file)) }))
  const sum = (pattern: RegExp) => files.filter(({ file }) => pattern.test(file)).reduce((total, { bytes }) => total + bytes, 0)
  return { files, scriptBytes: sum(/\.js$/), fontBytes: sum(/\.woff2?$/), allBytes: sum(/./) }
}

/** What a newcomer's browser fetches who speaks that language, sorted. */
export function firstFiles(site: string, language: (typeof LANGUAGES)[number]): readonly string[] {
  const seen = new Set<string>()
  gather(resolve(site), 'index.html', seen)
  const beside = /\bfetchBeside\((\{".*?\})\)/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1]
  const lists: Readonly<Record<string, readonly string[]>> = JSON.parse(beside ?? '{}')
  for (const file of [...(lists[language] ?? []), ...(lists.opening ?? [])]) gather(resolve(site), normalize(file), seen)
  return [...seen].sort()
}

export function overBudget({ scriptBytes, fontBytes, allBytes }: FirstLoad): Finding[] {
  const check = (place: string, bytes: number, kilobytes: number): Finding[] => {
    if (bytes <= kilobytes * KILOBYTE) return []
    const message = `${(bytes / KILOBYTE).toFixed(1)} KB gzip, of at most ${kilobytes}`
    return [{ rule: 'first-load', place, message }]
  }
  return [
    ...check('script', scriptBytes, BUDGET.scriptKilobytes),
    ...check('fonts', fontBytes, BUDGET.fontKilobytes),
    ...check('all', allBytes, BUDGET.allKilobytes),
  ]
}

function gather(site: string, file: string, seen: Set<string>): void {
  if (seen.has(file)) return
  seen.add(file)
  const text = readFileSync(join(site, file), 'utf8')
  for (const name of namedIn(file, text)) {
    const path = resolve(site, dirname(file), name)
    if (existsSync(path)) gather(site, relative(site, path), seen)
  }
}

/** What `file` makes the browser fetch at once. */
function namedIn(file: string, text: string): string[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])
  if (file.endsWith('.html')) return all(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)
  if (file.endsWith('.css')) return all(/url\(["']?([^"')]+\.woff2?)["']?\)/g)
  if (file.endsWith('.js')) return all(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)
  return []
}

const gzipBytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length
