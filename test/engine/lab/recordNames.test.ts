import { describe, expect, it } from 'vitest'
import { type ProfileId, profileId, titleId } from '../../../src/engine/contract/ids'
import type { Act } from '../../../src/engine/lab/acts'
import type { Lab } from '../../../src/engine/lab/protocol'
import { livedLab } from './livedLab'

const TINY = { viewers: 60, titles: 40 }
const JOIN: Act = { kind: 'join', titles: [titleId(3), titleId(9)], country: 'FR', device: 'television' }
const WATCH: Act = { kind: 'watch', title: titleId(5), minutes: 40, device: 'television' }

const hiddenOf = (lab: Lab, profile: ProfileId) =>
  lab
    .recordsOf(profile, 500)
    .filter(({ takenAway }) => takenAway)
    .map(({ kind, at, title }) => ({ kind, at, title }))

/** Of the first evening, on which nobody had seen anything of the visitor's. */
function firstLook(lab: Lab) {
  const records = Array.from({ length: TINY.viewers }, (_, profile) => lab.recordsOf(profileId(profile), 500)).flat()
  const look = records.find(({ kind, at }) => kind === 'looked' && at < 1440)
  if (look === undefined) throw new Error('nobody looked')
  return look
}

function withVisitor(): Lab {
  const lab = livedLab(0, TINY)
  for (const act of [JOIN, WATCH]) lab.act(act)
  for (let day = 0; day < 2; day++) for (const _ of lab.liveDay());
  return lab
}

describe('an act that names a record', () => {
  it('means the same record of an evening in which other things were recorded before', () => {
    const lab = withVisitor()
    const record = firstLook(lab)
    const her = record.profile
    const { act } = lab.act({ kind: 'takeAway', event: record.event })
    const meant = hiddenOf(lab, her)
    const without = livedLab(2, TINY)
    expect(without.recordsOf(her, 500).some(({ event }) => event === record.event)).toBe(false)
    without.act(act)
    expect(hiddenOf(without, her)).toEqual(meant)
    without.act({ ...act, kind: 'putBack' } as Act)
    expect(hiddenOf(without, her)).toEqual([])
  })

  it('is refused where that record is not there', () => {
    const lab = withVisitor()
    const [record] = lab.recordsOf(lab.opening.visitor, 500)
    const { act } = lab.act({ kind: 'takeAway', event: record.event })
    expect(() => livedLab(2, TINY).act(act)).toThrow(/Expected `event` to be a record that is there/)
    expect(() => lab.act({ kind: 'takeAway', event: -1 })).toThrow(RangeError)
    expect(() => lab.act({ kind: 'putBack', event: lab.events })).toThrow(RangeError)
  })
})
