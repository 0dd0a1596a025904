import { describe, expect, it } from 'vitest'
import type { PublicCatalogue } from '../../../../src/engine/contract/catalogue'
import { profileId } from '../../../../src/engine/contract/ids'
import { csvOf } from '../../../../src/engine/service/log/export'
import { EventLog } from '../../../../src/engine/service/log/log'
import { event } from '../support/event'
import { smallCatalogue } from '../support/smallCatalogue'

const plain = smallCatalogue(4)
const NAMES = ['Plain', 'Salt, and letters', 'The "Ninth" stair', 'Two\nlines']
const catalogue: PublicCatalogue = { ...plain, titles: plain.titles.map((title, at) => ({ ...title, name: NAMES[at] })) }

/** Reads RFC 4180 back, as another program would. */
function parse(text: string): string[][] {
  const rows: string[][] = [['']]
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const row = rows[rows.length - 1]
    const char = text[at]
    if (inside && char === '"' && text[at + 1] === '"') row[row.length - 1] += text[++at]
    else if (char === '"') inside = !inside
    else if (!inside && char === ',') row.push('')
    else if (!inside && char === '\r' && text[at + 1] === '\n') rows.push([''])
    else if (inside || char !== '\n') row[row.length - 1] += char
  }
  return rows.slice(0, -1)
}

function recorded(): EventLog {
  const log = new EventLog({ profileCount: 3 })
  log.emit(event('sittingStart', { profile: 1, at: 1500, device: 0 }))
  log.emit(event('looked', { profile: 1, at: 1501, title: 1, trailer: 2, device: 0, row: 0, column: 3, amount: 2, share: 0.4 }))
  log.emit(event('play', { profile: 2, at: 1502, title: 2, device: 3, episode: 0 }))
  log.emit(event('rating', { profile: 1, at: 1503, title: 3, device: 0, amount: -1 }))
  log.hide(3, true)
  return log
}

const csv = (profile: number | null): string =>
  [...csvOf(recorded(), { profile: profile === null ? null : profileId(profile), catalogue })].join('')

describe('CSV', () => {
  it('is read back by any reader, awkward names and all', () => {
    const [header, ...rows] = parse(csv(null))
    expect(rows.every((row) => row.length === header.length)).toBe(true)
    const records = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])))
    expect(records[0]).toMatchObject({
      event: '0',
      kind: 'sittingStart',
      title: '',
      titleName: '',
      trailer: '',
      row: '',
      device: 'television',
    })
    expect(records[1]).toMatchObject({
      kind: 'looked',
      day: '0',
      clock: '01:01',
      titleName: 'Salt, and letters',
      trailer: 'C',
      row: '0',
      column: '3',
      amount: '2',
      share: '0.4',
    })
    expect(records[2]).toMatchObject({ kind: 'play', titleName: 'The "Ninth" stair', device: 'phone', episode: '0', takenAway: '0' })
    expect(records[3]).toMatchObject({ titleName: 'Two\nlines', amount: '-1', takenAway: '1' })
  })

  it('of one profile holds its events only, oldest first', () => {
    const [, ...rows] = parse(csv(1))
    expect(rows.map((row) => row[0])).toEqual(['0', '1', '3'])
  })

  it('of an empty log is a header', () => {
    const pieces = [...csvOf(new EventLog({ profileCount: 1 }), { profile: null, catalogue })]
    expect(parse(pieces.join(''))).toHaveLength(1)
  })

  it('comes in pieces', () => {
    const log = new EventLog({ profileCount: 1 })
    for (let index = 0; index < 2500; index++) log.emit(event('looked', { at: index, title: 0 }))
    const pieces = [...csvOf(log, { profile: null, catalogue })]
    expect(pieces).toHaveLength(3)
    expect(parse(pieces.join(''))).toHaveLength(2501)
  })
})
