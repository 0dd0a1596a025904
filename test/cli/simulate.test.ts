import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readOptions } from '../../src/cli/options'
import { simulate } from '../../src/cli/simulation'
import { DEFAULT_SCENARIO, KNOB_IDS } from '../../src/scenario/knobs'

const TINY = ['--profiles', '100', '--titles', '60', '--set', 'sittingsPerWeek=7']
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function run(...args: string[]) {
  const said = { out: '', err: '' }
  const code = simulate(args, {
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
  })
  return { code, ...said, lines: said.out.split('\n').slice(0, -1) }
}

describe('the flags', () => {
  it('name knobs, shortly or by --set, and the last word holds', () => {
    const { scenario, days, problems } = readOptions(['--days', '3', '--seed', '7', ...TINY, '--set', 'sittingsPerWeek=3.5'])
    expect(scenario).toEqual({ ...DEFAULT_SCENARIO, seed: 7, viewers: 100, titles: 60, sittingsPerWeek: 3.5 })
    expect(days).toBe(3)
    expect(problems).toEqual([])
  })

  it('may all be left out', () => {
    expect(readOptions([])).toEqual({ help: false, days: 28, log: null, scenario: DEFAULT_SCENARIO, problems: [] })
  })

  it.each([
    ['an unknown flag', ['--speed', '3'], /--speed/],
    ['a flag without its value', ['--days'], /--days/],
    ['an argument that belongs to no flag', ['28'], /28/],
    ['days that are no number', ['--days', 'ten'], /“--days”[\s\S]*ten/],
    ['days that are not whole', ['--days', '1.5'], /“--days”[\s\S]*1\.5/],
    ['too many people', ['--profiles', '1000001'], /“viewers” goes from 100 to 1,?000,?000, and 1,?000,?001/],
    ['a knob that is not there', ['--set', 'patiance=3'], /“patiance”/],
    ['a knob without a value', ['--set', 'explore'], /“explore” wants a number/],
    ['a choice that is none', ['--set', 'model=best'], /“model”[\s\S]*blend[\s\S]*best/],
  ])('are refused in words, with exit code 2: %s', (_name, args, words) => {
    const { code, out, err } = run(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(words)
    expect(err).toContain('--help')
  })

  it('are all told by --help, with every knob', () => {
    const { code, out } = run('--help')
    expect(code).toBe(0)
    for (const flag of ['days', 'seed', 'profiles', 'titles', 'set', 'log', 'help']) expect(out).toContain(`--${flag}`)
    for (const knob of KNOB_IDS) expect(out).toMatch(new RegExp(`^ {2}${knob} .*default ${DEFAULT_SCENARIO[knob]}$`, 'm'))
  })
})

describe('a run', () => {
  it('prints one JSON line a day, then events and hash', () => {
    const { code, lines, err } = run('--days', '2', ...TINY)
    expect(code).toBe(0)
    expect(err).toBe('')
    const [first, second, end] = lines.map((line) => JSON.parse(line))
    expect(lines).toHaveLength(3)
    expect([first.day, second.day]).toEqual([0, 1])
    expect(first.recorded.sittings).toBeGreaterThan(0)
    expect(Object.keys(first)).toEqual(['day', 'recorded', 'guessed', 'truth'])
    expect(end).toEqual({ events: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(end.events).toBeGreaterThan(first.recorded.events + second.recorded.events - 1)
  })

  it('is the same for the same seed and another for another', () => {
    const end = (seed: string) => run('--days', '1', '--seed', seed, ...TINY).lines.at(-1)
    expect(end('5')).toBe(end('5'))
    expect(end('5')).not.toBe(end('6'))
  })

  it('writes the log as CSV, one line an event', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seance-log-'))
    folders.push(folder)
    const file = join(folder, 'log.csv')
    const { lines } = run('--days', '1', ...TINY, '--log', file)
    const rows = readFileSync(file, 'utf8').trimEnd().split('\r\n')
    expect(rows[0]).toMatch(/^event,day,clock,minute,kind,profile,title/)
    expect(rows).toHaveLength(1 + JSON.parse(lines.at(-1) ?? '').events)
  })

  it('of no days tells the opening', () => {
    const { lines } = run('--days', '0', ...TINY)
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]).events).toBeGreaterThan(0)
  })
})
