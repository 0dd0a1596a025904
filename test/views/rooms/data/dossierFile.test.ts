import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { createLab } from '../../../../src/engine/lab/lab'
import { readLog } from '../../../../src/engine/service/log/import'
import type { ReadLog, RefusedLog } from '../../../../src/engine/service/log/refusedLog'
import { dossierFile } from '../../../../src/views/rooms/data/dossier/dossierFile'
import { liveDays, SMALL } from '../../../engine/lab/livedLab'

const WHO = profileId(3)
const lab = liveDays(createLab(SMALL), 2)
const { catalogue } = lab.opening
const records = lab.recordsOf(WHO, 100_000)
const answer = lab.ask({ question: 'dossier', about: { profile: WHO, truth: true } })
const FILE = dossierFile(answer, records, catalogue)
const lines = FILE.split('\n')
const first = lines.findIndex((line) => line.includes('"records": [')) + 1

function read(text: string): ReadLog | RefusedLog {
  const run = readLog(text)
  for (let step = run.next(); ; step = run.next()) if (step.done === true) return step.value
}

const changed = (at: number, change: (line: string) => string): string =>
  lines.map((line, place) => (place === at ? change(line) : line)).join('\n')

describe('a dossier as a file', () => {
  it('is JSON, and read back holds record for record what the table holds', () => {
    expect(JSON.parse(FILE).records).toHaveLength(records.length)
    expect(records.length).toBeGreaterThan(20)
    expect(read(FILE)).toEqual(read([...lab.csv(WHO)].join('')))
  })

  it.each([
    ['another word for a number', 3, (line: string) => line.replace(/"minute":\d+/, '"minute":"soon"'), 'number'],
    ['a clock that is not its minute’s', 4, (line: string) => line.replace(/"clock":"[^"]*"/, '"clock":"99:99"'), 'time'],
    ['a kind that there is not', 5, (line: string) => line.replace(/"kind":"\w+"/, '"kind":"danced"'), 'kind'],
    ['a column too few', 6, (line: string) => line.replace(/"share":[^,]*,/, ''), 'fields'],
    ['a column of another name', 6, (line: string) => line.replace('"share"', '"shore"'), 'fields'],
    ['a bracket lost', 7, (line: string) => line.replace('{', ''), 'record'],
    ['a comma lost', 7, (line: string) => line.replace(/,$/, ''), 'record'],
    ['a list for a record', 8, () => '[1, 2],', 'record'],
    ['a list for a number', 8, (line: string) => line.replace(/"event":\d+/, '"event":[1]'), 'number'],
  ])('is refused with %s, by its line and why', (_, nth, change, fault) => {
    expect(read(changed(first + nth, change))).toMatchObject({ kind: 'refused', line: first + nth + 1, fault })
  })

  it.each([
    ['without records', '{}\n', 1, 'dossier'],
    ['with a broken head', changed(1, (line) => line.replace('"', '')), first, 'dossier'],
    ['with no record in it', [...lines.slice(0, first), '  ]', '}', ''].join('\n'), first + 1, 'empty'],
    ['with something after its end', `${FILE}more\n`, lines.length, 'cut'],
  ])('is refused %s', (_, text, line, fault) => {
    expect(read(text)).toMatchObject({ kind: 'refused', line, fault })
  })

  it('cut anywhere is refused, or misses its last line end only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: FILE.length - 1 }), (end) => {
        if (read(FILE.slice(0, end)).kind === 'read') expect(end).toBe(FILE.length - 1)
      }),
    )
  })
})
