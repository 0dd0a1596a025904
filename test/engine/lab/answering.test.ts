import { describe, expect, it, vi } from 'vitest'
import { profileId } from '../../../src/engine/contract/ids'
import type { Asked } from '../../../src/engine/lab/questions'
import { livedLab, SMALL } from './livedLab'

const seat = { profile: profileId(3), device: 'television' } as const

/** As on a page that has just been opened: nothing has been fetched yet. */
async function fresh() {
  vi.resetModules()
  const [{ createLab }, answering] = await Promise.all([import('../../../src/engine/lab/lab'), import('../../../src/engine/lab/answering')])
  return { lab: createLab(SMALL), ...answering }
}

describe('an answer that a first visit does not need', () => {
  it.each([
    { question: 'constellation', about: { truth: false } },
    { question: 'versions', about: null },
    { question: 'genreMix', about: { seat, diversity: 0, calibration: 0 } },
  ] as readonly Asked[])('is fetched once, and says so where it was not waited for: $question', async (asked) => {
    const { lab, fetchAnswers } = await fresh()
    expect(() => lab.reckon(asked)).toThrow('`fetchAnswers`')
    await fetchAnswers(asked.question)
    expect(fetchAnswers(asked.question)).toBeNull()
    expect(lab.ask(asked)).toBeDefined()
  })

  it('comes with its neighbours, and not with those of other rooms', async () => {
    const { fetchAnswers } = await fresh()
    await fetchAnswers('constellation')
    expect([fetchAnswers('person'), fetchAnswers('hadSheBeenSo'), fetchAnswers('week'), fetchAnswers('wall')]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(fetchAnswers('titlePage')).not.toBeNull()
  })
})

it('“had she been so” is answered between two days, however far the one under way had come', () => {
  const lab = livedLab(2)
  const person = lab.snapshot({ seats: [seat], truth: true }).truth?.people[0]
  const [{ viewer, traits }] = person?.viewers ?? []
  const asked = {
    question: 'hadSheBeenSo',
    about: { change: { viewer, trait: traits[0].trait, value: traits[0].max }, seat },
  } as const
  lab.liveDay().next()
  const underWay = lab.ask(asked)
  expect(lab.day).toBe(3)
  expect(livedLab(3).ask(asked)).toEqual(underWay)
})
