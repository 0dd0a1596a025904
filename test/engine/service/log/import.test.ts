import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { createLab } from '../../../../src/engine/lab/lab'
import { HEADER } from '../../../../src/engine/service/log/export'
import { readLog } from '../../../../src/engine/service/log/import'
import type { ReadLog, RefusedLog } from '../../../../src/engine/service/log/refusedLog'
import { liveDays, SMALL } from '../../lab/livedLab'

const lab = liveDays(createLab(SMALL), 2)
const CSV = [...lab.csv(profileId(3))].join('')

function read(text: string): ReadLog | RefusedLog {
  const run = readLog(text)
  for (let step = run.next(); ; step = run.next()) if (step.done === true) return step.value
}

const lines = CSV.split('\r\n')
const with_ = (line: number, change: (text: string) => string): string =>
  lines.map((text, at) => (at === line - 1 ? change(text) : text)).join('\r\n')

/** The same line with another trailer in its ninth field. */
const trailerOf = (text: string, letter: string): string =>
  text.replace(/^((?:"[^"]*"|[^,"]*)(?:,(?:"[^"]*"|[^,"]*)){7}),[^,]*/, `$1,${letter}`)

/** A line about a title, and its number from 1. */
const titled = lines.findIndex((text, at) => at > 0 && /^(?:[^,]*,){6}\d+,/.test(text)) + 1
const sameTitle = lines.findIndex((text, at) => at >= titled && text.split(',')[6] === lines[titled - 1].split(',')[6]) + 1
const named = (text: string, name: string): string => text.replace(/^((?:[^,]*,){7})(?:"[^"]*"|[^,]*)/, `$1${name}`)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The same line with another word in one of its fields, written as a table would write it or raw. */
function exchanged(text: string, field: number, word: string): string {
  const fields = text.match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g) ?? []
  return fields.map((one, at) => (at === field ? `${word}${one.endsWith(',') ? ',' : ''}` : one)).join('')
}

describe('a log read back', () => {
  it('holds just what was exported, record for record', () => {
    const log = read(CSV)
    if (log.kind !== 'read') throw new Error(`refused on line ${log.line}: ${log.fault}`)
    const records = [...lab.recordsOf(profileId(3), 100_000)].reverse()
    expect(log.events.map(({ event, kind, at, profile }) => ({ event, kind, at, profile }))).toEqual(
      records.map(({ event, kind, at, profile }) => ({ event, kind, at, profile })),
    )
    log.events.forEach((event, at) => {
      expect(event.amount).toBeCloseTo(records[at].amount, 5)
      expect(event.title).toBe(records[at].title)
      if (records[at].title < 0xffff) expect(event.titleName).toBe(lab.opening.catalogue.titles[records[at].title].name)
    })
  })

  it('of everybody is read too', () => {
    const log = read([...lab.csv(null)].join(''))
    expect(log.kind === 'read' && log.events.length).toBe(lab.events)
  })

  it.each([
    ['another heading', () => with_(1, () => 'person,item,rating'), 1, 'heading'],
    ['nothing at all', () => '', 1, 'heading'],
    ['a heading alone', () => `${lines[0]}\r\n`, 2, 'empty'],
    ['a field too few', () => with_(4, (text) => text.slice(text.indexOf(',') + 1)), 4, 'fields'],
    ['a word for a number', () => with_(5, (text) => text.replace(/^\d+/, 'many')), 5, 'number'],
    ['a person and a half', () => with_(5, (text) => text.replace(/,(\w+),3,/, ',$1,3.5,')), 5, 'number'],
    ['a trailer that no title has', () => with_(5, (text) => trailerOf(text, 'a')), 5, 'trailer'],
    ['a kind that there is not', () => with_(6, (text) => text.replace(/,(\d\d:\d\d,-?\d+),\w+,/, ',$1,danced,')), 6, 'kind'],
    ['another clock', () => with_(7, (text) => text.replace(/,\d\d:\d\d,/, ',99:99,')), 7, 'time'],
    ['a line twice', () => [...lines.slice(0, 8), lines[7], ...lines.slice(8)].join('\r\n'), 9, 'order'],
    ['a title without its name', () => with_(titled, (text) => named(text, '')), titled, 'title'],
    ['a name without its title', () => with_(titled, (text) => text.replace(/^((?:[^,]*,){6})\d+/, '$1')), titled, 'title'],
    ['a title of two names', () => with_(sameTitle, (text) => named(text, 'Another')), sameTitle, 'title'],
    ['an open quotation mark', () => `${lines[0]}\r\n"${lines[1]}`, 2, 'quotes'],
    ['binary', () => '\u0000\u0001\u0002\u0003', 1, 'heading'],
  ])('is refused with %s, by line and reason', (_, make, line, fault) => {
    expect(read(make())).toMatchObject({ kind: 'refused', line, fault })
  })

  it('cut anywhere is refused, or is an export that ended there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: CSV.length - 3 }), (end) => {
        const cut = read(CSV.slice(0, end))
        if (cut.kind === 'read') expect(CSV[end - 1]).toBe('\n')
        else expect(cut.line).toBeGreaterThan(0)
      }),
    )
  })

  it('with any one field exchanged is refused on that line, or says just that', () => {
    const written = read(CSV)
    if (written.kind !== 'read') throw new Error('refused')
    const line = fc.integer({ min: 2, max: lines.length - 1 })
    const value = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.double().map(String),
      fc.integer().map(String),
      fc.constantFrom('', '"', ',', '-1', '1e3'),
    )
    fc.assert(
      fc.property(line, fc.nat({ max: HEADER.length - 1 }), value, (at, field, word) => {
        const changed = read(with_(at, (text) => exchanged(text, field, word)))
        // A quotation mark left open runs on over the lines below it; an end of line makes two of one.
        if (changed.kind === 'refused') expect(changed.line).toBeGreaterThanOrEqual(at)
        else expect(changed.events.filter((event, place) => !isSame(event, written.events[place])).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
