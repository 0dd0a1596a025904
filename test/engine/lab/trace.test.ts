import { beforeAll, describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../src/engine/contract/ids'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { RecordView, Seat } from '../../../src/engine/lab/snapshot'
import { livedLab } from './livedLab'

const HER = profileId(12)
const seat: Seat = { profile: HER, device: 'television' }
const traced = (lab: Lab, event: number) => lab.ask({ question: 'trace', about: { event, device: 'television' } })

/** Stops that moved something: played to some length. */
const stops = (lab: Lab): readonly RecordView[] => lab.recordsOf(HER, 500).filter(({ kind, amount }) => kind === 'stop' && amount > 20)

describe('a record followed', () => {
  let lab: Lab
  beforeAll(() => {
    lab = livedLab(8)
  })

  it('says what taking it away then really does, and moves nothing by being asked', () => {
    const before = lab.snapshot({ seats: [seat], truth: false })
    const [record] = stops(lab)
    const trace = traced(lab, record.event)
    expect(traced(lab, record.event)).toEqual(trace)
    expect(lab.snapshot({ seats: [seat], truth: false })).toEqual(before)
    const { title } = trace.model
    if (title === null) throw new Error('the record moved no title')
    expect(lab.tileDetail(seat, title).rank).toBe(trace.model.with?.rank)
    lab.act({ kind: 'takeAway', event: record.event })
    const detail = lab.tileDetail(seat, title)
    expect(detail.rank).toBe(trace.model.without?.rank)
    expect(detail.score).toBeCloseTo(trace.model.without?.score ?? Number.NaN, 5)
    lab.act({ kind: 'putBack', event: record.event })
  })

  it('names the tile on which the title was met, the place in the log, and the cell', () => {
    for (const record of stops(lab)) {
      const { tile, log, table, page, person } = traced(lab, record.event)
      const met = lab.recordsOf(HER, 5000).find((other) => other.event <= record.event && other.title === record.title && other.row !== 255)
      expect(tile).toEqual(met === undefined ? null : { row: met.row, column: met.column })
      expect(log.length).toBe(lab.events)
      expect(log.place).toBeLessThanOrEqual(log.ofPerson)
      expect(person.profile).toBe(HER)
      expect(Math.abs(table?.weight ?? 9)).toBeLessThanOrEqual(3)
      expect(table?.inColumn).toBeGreaterThan(0)
      if (page !== null) expect(page.row).toBeGreaterThanOrEqual(0)
    }
  })

  it('counts a person’s records from the first to the last', () => {
    const [last] = lab.recordsOf(HER, 1)
    const { log } = traced(lab, last.event)
    expect(log.place).toBe(log.ofPerson)
  })

  it('says that a look alone enters no cell and moves no score', () => {
    const look = lab.recordsOf(HER, 500).find(({ kind }) => kind === 'looked')
    if (look === undefined) throw new Error('she looked at nothing')
    const { model, table, tile } = traced(lab, look.event)
    expect(model.moved).toBe(0)
    expect(table?.weight ?? 0).toBe(table?.without ?? 0)
    expect(tile).toEqual({ row: look.row, column: look.column })
  })

  it('treats what is hidden of a forgotten person as unseen', () => {
    const [record] = stops(lab)
    const { tile, log } = traced(lab, record.event)
    lab.act({ kind: 'forget', profile: HER, forgotten: true })
    const unmoved = { moved: 0, title: null, with: null, without: null }
    expect(traced(lab, record.event)).toMatchObject({ forgotten: true, tile, log, table: null, model: unmoved, page: null })
    lab.act({ kind: 'forget', profile: HER, forgotten: false })
    expect(traced(lab, record.event)).toMatchObject({ forgotten: false, model: { title: expect.any(Number) } })
  })

  it('refuses a record that is not in the log', () => {
    expect(() => traced(lab, -1)).toThrow('Expected `event` to be an integer from 0')
    expect(() => traced(lab, lab.events)).toThrow('Expected `event` to be an integer from 0')
  })
})

it('before the first night no score is moved', () => {
  const lab = livedLab(0)
  lab.act({ kind: 'join', titles: [titleId(1), titleId(2), titleId(3)], country: 'FR', device: 'television' })
  const [record] = lab.recordsOf(lab.opening.visitor, 1)
  expect(traced(lab, record.event).model).toEqual({ moved: 0, title: null, with: null, without: null })
})
