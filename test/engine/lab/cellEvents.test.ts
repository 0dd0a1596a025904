import { beforeAll, describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../src/engine/contract/ids'
import type { Lab } from '../../../src/engine/lab/protocol'
import { livedLab } from './livedLab'

const ALL = 100_000

describe('the records behind a cell', () => {
  let lab: Lab
  beforeAll(() => {
    lab = livedLab(3)
  })

  it('are all of the person’s about the title, newest first, for every cell of the study', () => {
    const study = lab.ask({ question: 'study', about: { truth: false } })
    if (study === null) throw new Error('Expected a study after three nights')
    const person = study.people.findIndex((_, at) => study.starts[at + 1] - study.starts[at] > 2)
    const profile = profileId(person)
    const all = lab.recordsOf(profile, ALL)
    for (let cell = study.starts[person]; cell < study.starts[person + 1]; cell++) {
      const title = titleId(study.titleOf[cell])
      const { records, older } = lab.ask({ question: 'cellEvents', about: { profile, title } })
      expect(records.length).toBeGreaterThan(0)
      expect(records.map(({ event }) => event)).toEqual(
        all
          .filter((one) => one.title === title)
          .slice(0, 60)
          .map(({ event }) => event),
      )
      expect(older).toBe(false)
    }
  })
})
