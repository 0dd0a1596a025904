import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { evaluate } from '../../src/cli/evaluate/evaluation'

const folder = mkdtempSync(join(tmpdir(), 'seance-evaluate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function run(...args: string[]) {
  const said = { out: '', err: '' }
  const code = evaluate(args, {
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
  })
  const lines: Record<string, unknown>[] =
    code === 0 && !args.includes('--help')
      ? said.out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : []
  return { code, ...said, lines }
}

/** Two kinds of people and two of titles: each gives its own kind 9 of 10, the other 2. */
const rated = (people: readonly number[], titles: readonly number[], separator: string): string =>
  people.flatMap((who) => titles.map((title) => [`p${who}`, title, who % 2 === title % 2 ? 9 : 2].join(separator))).join('\n')
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

const train = file('train.csv', `user,item,rating\n${rated(upTo(24), upTo(16), ',')}\n`)
const test = file('test.dat', `${rated([3, 4, 99], [5, 6, 77], '::')}\n`)

describe('evaluate', () => {
  it('prints a line a model of ratings, with these keys, on files of two formats', () => {
    const { code, lines, err } = run('--train', train, '--test', test, '--model', 'bias,itemKnnRatings')
    expect(code).toBe(0)
    expect(lines.map(({ model }) => model)).toEqual(['bias', 'itemKnnRatings'])
    for (const line of lines) expect(Object.keys(line)).toEqual(['model', 'rmse', 'mae', 'fitSeconds', 'scoreSeconds', 'peakMB'])
    expect(Number(lines[1].rmse)).toBeLessThan(Number(lines[0].rmse))
    expect(err).toContain('Left out of the training set because the test asks for them: 4.')
  })

  it('prints a line a model that orders titles, the same with the same seed but for the seconds', () => {
    const ask = () => run('--train', train, '--test', test, '--task', 'topn', '--model', 'popularity', '--seed', '7').lines
    const [line] = ask()
    expect(Object.keys(line)).toEqual(['model', 'ndcg@10', 'recall@10', 'hr@10', 'coverage@10', 'fitSeconds', 'scoreSeconds', 'peakMB'])
    expect({ ...ask()[0], fitSeconds: 0, scoreSeconds: 0, peakMB: 0 }).toEqual({ ...line, fitSeconds: 0, scoreSeconds: 0, peakMB: 0 })
  })

  it('guesses likes where all ratings are the same, and takes counts for likes', () => {
    const ones = file('ones.csv', rated(upTo(24), upTo(16), ',').replaceAll(/,[92]$/gm, ',1'))
    expect(run('--train', ones, '--test', file('one.csv', 'p3,5,1\np3,7,1\np4,6,1\n'), '--model', 'popularity').code).toBe(0)
    const models = run('--train', ones, '--test', file('one.csv', 'p3,5,1\n')).lines.map(({ model }) => model)
    expect([models.includes('ease'), models.includes('bias'), models.includes('content')]).toEqual([true, false, false])
    const plays = file('plays.csv', rated(upTo(24), upTo(16), ',').replaceAll(/,9$/gm, ',1200'))
    const { err } = run('--train', plays, '--test', file('played.csv', 'p3,5,2\n'), '--task', 'topn', '--model', 'ease')
    expect(err).toContain('Liked: all')
  })

  it('shows people of whom nothing is known what most people have', () => {
    const likes = file('likes.csv', [...upTo(20).map((who) => `p${who},hit`), 'p1,a', 'p2,b', 'p2,c'].join('\n'))
    const { lines } = run('--train', likes, '--test', file('newcomer.csv', 'new,hit\n'), '--model', 'ease,implicitAls,itemKnn,userKnn')
    expect(lines.map((line) => line['ndcg@10'])).toEqual([1, 1, 1, 1])
  })

  it('looks itself at a file that is plainly not of the format named', () => {
    const { code, lines } = run('--train', train, '--test', test, '--model', 'bias', '--format', 'ml-1m')
    expect([code, lines[0].model]).toEqual([0, 'bias'])
  })

  it('takes the task from what the files hold', () => {
    const implicit = file('implicit.tsv', 'a\tx\na\ty\nb\tx\nb\tz\nc\ty\n')
    const asked = file('asked.tsv', 'c\tx\n')
    expect(Object.keys(run('--train', implicit, '--test', asked, '--model', 'popularity').lines[0])).toContain('hr@10')
    expect(run('--train', implicit, '--test', asked, '--task', 'rating')).toMatchObject({ code: 2, out: '' })
  })

  it.each([
    ['no files', [], /--train FILE is missing/],
    ['a file that is not there', ['--train', join(folder, 'none.csv'), '--test', test], /none\.csv cannot be opened/],
    ['a folder', ['--train', folder, '--test', test], /cannot be/],
    ['a model that there is none of', ['--train', train, '--test', test, '--model', 'oracle'], /--model can be[\s\S]*“oracle”/],
    ['an option that no model has', ['--train', train, '--test', test, '--options', '{"depth":3}'], /“depth”/],
    ['options that are no JSON', ['--train', train, '--test', test, '--options', 'factors=3'], /JSON/],
    [
      'an option out of range',
      ['--train', train, '--test', test, '--model', 'ratingSgd', '--options', '{"factors":0}'],
      /from 1 to 512, got 0/,
    ],
    ['a model of another task', ['--train', train, '--test', test, '--task', 'topn', '--model', 'bias'], /does not go with/],
    ['an unknown flag', ['--speed', '3'], /--speed/],
    ['a file of no ratings', ['--train', file('words.txt', 'hello\nworld\n'), '--test', test], /cannot be told apart/],
  ])('refuses %s in words, and prints nothing else', (_name, args, words) => {
    const { code, out, err } = run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
  })

  it('says all with --help', () => {
    const { code, out } = run('--help')
    expect(code).toBe(0)
    for (const word of ['--train', '--format', 'movielens-100k', 'ratingBlend', 'ndcg@10', 'peakMB']) expect(out).toContain(word)
  })
})
