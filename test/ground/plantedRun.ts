import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Runs vitest on these files of tests, in a project of their own, with what `options` say of it. */
export function runPlanted(texts: readonly string[], options: object): { readonly status: number | null; readonly said: string } {
  const root = mkdtempSync(join(tmpdir(), 'seance-planted-'))
  try {
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    mkdirSync(join(root, 'test'))
    for (const [at, text] of texts.entries()) writeFileSync(join(root, `test/planted${at}.test.ts`), text)
    writeFileSync(join(root, 'vitest.config.mjs'), `export default ${JSON.stringify({ test: options })}\n`)
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), 'run'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    return { status, said: `${stderr}\n${stdout}`.trimEnd() }
  } finally {
    rmSync(root, { recursive: true })
  }
}
