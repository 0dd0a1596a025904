import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/build/houseRules'
import { listSources } from '../../src/build/tree'

const rulesOf = (file: string, text: string): string[] => checkFile(file, text).map((finding) => finding.rule)

const ENGINE = 'src/engine/contract/planted.ts'
const lines = (count: number, line = 'step()'): string => `${line}\n`.repeat(count)

describe('exact arithmetic in the engine', () => {
  const inexact = ['exp', 'log', 'pow', 'sin', 'cos', 'tan', 'tanh', 'sinh', 'cosh', 'atan', 'atan2', 'asin', 'acos']
  inexact.push('acosh', 'asinh', 'atanh', 'log2', 'log10', 'log1p', 'expm1', 'hypot', 'cbrt')

  it.each(inexact)('catches Math.%s', (member) => {
    expect(rulesOf(ENGINE, `export const f = (x: number) => Math.${member}(x)`)).toEqual(['exact-arithmetic'])
    expect(rulesOf('src/scenario/planted.ts', `export const f = [1].map(Math.${member})`)).toEqual(['exact-arithmetic'])
    expect(rulesOf('src/views/planted.ts', `export const f = (x: number) => Math.${member}(x)`)).toEqual([])
  })

  it.each([
    ['const { exp } = Math'],
    ["const f = Math['exp']"],
    ['const M = Math'],
    ['const square = (x: number) => x ** 2'],
    ['let x = 2; x **= 3'],
  ])('catches %s', (text) => {
    expect(rulesOf(ENGINE, text)).toEqual(['exact-arithmetic'])
  })

  it.each(['sqrt', 'abs', 'floor', 'ceil', 'round', 'trunc', 'min', 'max', 'imul', 'fround', 'sign', 'clz32'])(
    'allows Math.%s',
    (member) => {
      expect(rulesOf(ENGINE, `export const f = (x: number) => Math.${member}(x, x)`)).toEqual([])
    },
  )
})

describe('nothing ambient in the engine', () => {
  it.each([
    ['const dice = Math.random()'],
    ['function roll(random = Math.random) { return random() }'],
    ['const now = Date.now()'],
    ['const now = new Date()'],
    ['const now = performance.now()'],
    ['setTimeout(() => 0, 1)'],
    ["const word = new Intl.NumberFormat('fr')"],
    ["const order = 'a'.localeCompare('b')"],
    ['const text = (3).toLocaleString()'],
    ['const ambient = globalThis'],
  ])('catches %s', (text) => {
    expect(rulesOf(ENGINE, text)).toEqual(['nothing-ambient'])
    expect(rulesOf('src/store/planted.ts', text)).toEqual([])
  })

  it('does not mistake a name of our own for the ambient one', () => {
    expect(rulesOf(ENGINE, 'export const date = (row: { Date: number }) => row.Date\nconst a = { process: 1 }')).toEqual([])
  })
})

describe('shape of files and functions', () => {
  it('allows 300 lines and catches 301', () => {
    expect(rulesOf('src/store/planted.ts', lines(300))).toEqual([])
    expect(rulesOf('src/store/planted.ts', lines(301))).toEqual(['file-length'])
    expect(rulesOf('test/store/planted.test.ts', lines(301))).toEqual([])
  })

  it.each([
    ['function', (body: string) => `function f() {\n${body}}`],
    ['arrow', (body: string) => `const f = () => {\n${body}}`],
    ['method', (body: string) => `class A { f() {\n${body}} }`],
    ['generator', (body: string) => `function* f() {\n${body}}`],
  ])('allows 60 lines in a %s and catches 61', (_kind, wrap) => {
    expect(rulesOf('src/store/planted.ts', wrap(lines(58)))).toEqual([])
    expect(rulesOf('src/store/planted.ts', wrap(lines(59)))).toEqual(['function-length'])
  })

  it('catches a row of parameters', () => {
    const head = (names: string) => `export function f(${names}) {}`
    expect(rulesOf('src/store/planted.ts', head('a: A, b: B, c: C, options: Options'))).toEqual([])
    expect(rulesOf('src/store/planted.ts', head('a: A, b: B, c: C, d: D, e: E'))).toEqual(['few-parameters'])
  })

  it('catches a cast, but for constants, brands and the worker edge', () => {
    const cast = 'export const id = 3 as Id'
    expect(rulesOf('src/store/planted.ts', cast)).toEqual(['no-casts'])
    expect(rulesOf('src/store/planted.ts', 'export const kinds = [1, 2] as const')).toEqual([])
    expect(rulesOf('src/engine/contract/ids.ts', cast)).toEqual([])
    expect(rulesOf('src/worker/client.ts', cast)).toEqual([])
    expect(rulesOf('src/store/planted.ts', 'export const ids = Object.keys(TABLE) as readonly Id[]')).toEqual([])
  })

  it('catches a worker that would run on the page', () => {
    expect(rulesOf('src/worker/planted.ts', "import './lab.worker'")).toEqual(['workers-are-started'])
    expect(rulesOf('src/worker/planted.ts', "import address from './lab.worker?worker&url'")).toEqual([])
  })

  it('catches an engine file that does not say what it answers, and a drawer', () => {
    expect(rulesOf('src/engine/world/planted.ts', 'export const a = 1')).toEqual(['opens-with-a-doc'])
    expect(rulesOf('src/engine/world/planted.ts', '/** Answers: why. */\nexport const a = 1')).toEqual([])
    expect(rulesOf('src/store/utils.ts', '')).toEqual(['no-drawers'])
    expect(rulesOf('src/views/helpers/planted.ts', '')).toEqual(['no-drawers'])
  })
})

describe('no check switched off, no open ends', () => {
  const comment = (...words: string[]) => `const a = {\n  b: 1,\n  // ${words.join('')} because\n}`

  it.each([
    ['no-open-ends', comment('TO', 'DO')],
    ['no-open-ends', comment('FIX', 'ME')],
    ['no-check-switched-off', comment('biome', '-ignore lint/all:')],
    ['no-check-switched-off', comment('@ts-', 'ignore')],
    ['no-check-switched-off', comment('@ts-', 'nocheck')],
    ['no-check-switched-off', `const a = 1 /* ${'eslint'}-disable */`],
  ])('catches %s', (rule, text) => {
    expect(rulesOf('src/store/planted.ts', text)).toEqual([rule])
    expect(rulesOf('test/store/planted.test.ts', text)).toEqual([rule])
  })

  it('reads comments, not what a visitor reads', () => {
    expect(rulesOf('src/views/planted.tsx', `const a = <p> // ${'TO'}DO</p>\nconst b = '// ${'FIX'}ME'`)).toEqual([])
  })
})

describe('this tree', () => {
  it('names the line', () => {
    expect(checkFile(ENGINE, 'const a = 1\nconst b = a ** 2')[0]?.place).toBe(`${ENGINE}:2`)
  })

  it('keeps the house rules', () => {
    const files = [...listSources('.', 'src'), ...listSources('.', 'test')]
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap((file) => checkFile(file, readFileSync(file, 'utf8')))).toEqual([])
  })
})
