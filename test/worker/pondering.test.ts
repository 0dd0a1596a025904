import { expect, it } from 'vitest'
import { createLab } from '../../src/engine/lab/lab'
import { Pondering } from '../../src/worker/pondering'
import { SMALL } from '../engine/lab/livedLab'

const ASKED = { question: 'versions', about: null } as const

/** A lab whose answers come when `bring` or `fail` is called. */
function awaited() {
  const lab = createLab(SMALL)
  let bring = (): void => undefined
  let fail = (_: Error): void => undefined
  const coming = new Promise<void>((resolve, reject) => {
    bring = resolve
    fail = reject
  })
  const late = Object.assign(Object.create(lab), {
    fetchAnswers: () => coming,
    reckon: () => [][Symbol.iterator](),
  })
  const answered: [number, string][] = []
  let arrived = 0
  const questions = new Pondering({
    lab: late,
    now: () => 0,
    onArrived: () => arrived++,
    onProgress: () => undefined,
    onAnswered: (id, { kind }) => answered.push([id, kind]),
  })
  return { questions, answered, arrived: () => arrived, bring, fail }
}

it('answers a question once what answers it has come, and is idle until then', async () => {
  const { questions, answered, arrived, bring } = awaited()
  questions.ask(7, ASKED)
  questions.beginAnew()
  questions.step()
  expect([questions.waits, answered]).toEqual([false, []])
  bring()
  await expect.poll(arrived).toBe(1)
  expect(questions.waits).toBe(true)
  questions.step()
  expect(answered).toEqual([[7, 'done']])
})

it('says what it could not fetch, and forgets what was cancelled meanwhile', async () => {
  const failing = awaited()
  failing.questions.ask(7, ASKED)
  failing.fail(new Error('no network'))
  await expect.poll(() => failing.answered).toEqual([[7, 'failed']])
  const left = awaited()
  left.questions.ask(8, ASKED)
  expect(left.questions.cancel(8)).toBe(true)
  left.bring()
  await Promise.resolve()
  expect([left.arrived(), left.answered, left.questions.waits]).toEqual([0, [], false])
})
