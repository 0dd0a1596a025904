import { describe, expect, it } from 'vitest'
import { titleId } from '../../../src/engine/contract/ids'
import type { Trace } from '../../../src/engine/lab/trace'
import { formatFor } from '../../../src/i18n/format'
import { MESSAGES } from '../../../src/i18n/messages'
import { plainText } from '../../../src/i18n/rich'
import { wordStation } from '../../../src/views/trace/wordStation'
import { catalogue, person, record } from '../samples'

const standing = (rank: number, score: number) => ({ rank, score })
const trace = (changes: Partial<Trace>): Trace => ({
  record: record(1, 'stop'),
  person: person(1),
  forgotten: false,
  tile: null,
  log: { length: 9, ofPerson: 3, place: 2, older: 0 },
  table: null,
  model: { moved: 7, title: titleId(3), with: standing(5, 0.5), without: standing(8, 0.25) },
  page: { row: 0, column: 1, kind: 'topPicks', subject: -1 },
  ...changes,
})
const say = (of: Trace, station: 'table' | 'model', language: 'en' | 'fr' = 'en'): string =>
  plainText(wordStation(of, station, { catalogue, messages: MESSAGES[language], format: formatFor(language) }))

describe('what a record moves', () => {
  it('is the title of the page whose rank it moves most', () => {
    expect(say(trace({}), 'model')).toContain('On the page it moves “Title 3” most: rank 5 with it, 8 without')
  })

  it('is nothing on the page where the title is not there, or keeps its rank', () => {
    const same = { moved: 7, title: titleId(3), with: standing(5, 0.5), without: standing(5, 0.25) }
    for (const of of [
      trace({ page: null }),
      trace({ model: same }),
      trace({ model: { ...same, title: null, with: null, without: null } }),
    ]) {
      expect(say(of, 'model')).toContain('no title on tonight’s page would change its rank')
      expect(say(of, 'model')).not.toContain('On the page it moves')
      expect(say(of, 'model', 'fr')).not.toContain('bouge le plus')
    }
  })

  it('is told of one score as of one', () => {
    const model = { moved: 1, title: titleId(3), with: standing(5, 0.5), without: standing(8, 0.25) }
    expect(say(trace({ model }), 'model')).toContain('One score would')
    expect(say(trace({ model }), 'model', 'fr')).toContain('Un score serait')
  })

  it('is nothing of somebody whose records are all hidden, and the reason is given', () => {
    const model = { moved: 0, title: null, with: null, without: null }
    for (const station of ['table', 'model'] as const) {
      expect(say(trace({ forgotten: true, model, page: null }), station)).toContain('All of these records are hidden')
    }
  })
})
