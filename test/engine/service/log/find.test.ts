import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KIND } from '../../../../src/engine/contract/events'
import { day, profileId, titleId } from '../../../../src/engine/contract/ids'
import { countOfDay, findEvents } from '../../../../src/engine/service/log/find'
import { EventLog } from '../../../../src/engine/service/log/log'
import { anyEvents } from './anyEvents'

describe('finding events', () => {
  it('by profile, kind, title and day gives what a look at every event gives, newest first', () => {
    fc.assert(
      fc.property(anyEvents(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (events, byProfile, byKind, byTitle, byDay) => {
        const log = new EventLog({ profileCount: 5 })
        events.forEach((one, index) => {
          if (index > 0 && index % 20 === 0) log.beginDay(day(index / 20))
          log.emit(one)
        })
        const filter = {
          ...(byProfile && { profile: profileId(2) }),
          ...(byKind && { kinds: ['play', 'stop'] as const }),
          ...(byTitle && { title: titleId(3) }),
          ...(byDay && { fromDay: day(1), toDay: day(3) }),
        }
        const expected = events.flatMap(({ profile, kind, title }, index) => {
          const passes =
            (!byProfile || profile === 2) &&
            (!byKind || kind === KIND.play || kind === KIND.stop) &&
            (!byTitle || title === 3) &&
            (!byDay || (index >= 20 && index < 60))
          return passes ? [index] : []
        })
        expect([...findEvents(log, filter)]).toEqual(expected.reverse())
        expect(countOfDay(log, 'play', day(1))).toBe(events.slice(20, 40).filter(({ kind }) => kind === KIND.play).length)
      }),
    )
  })
})
