import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../../../src/engine/contract/events'
import { EVENT_KINDS, NOTHING } from '../../../../src/engine/contract/events'
import { dayOf, NO_TITLE } from '../../../../src/engine/contract/ids'
import type { Maskable } from '../../../../src/engine/contract/signals'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import { BLANK, hidesRecords, maskEvent, NO_MASK, refusedJoins } from '../../../../src/engine/service/log/signals'
import { event } from '../support/event'

const full = (kind: EventKind) =>
  event(kind, { profile: 3, at: 5000, title: 7, trailer: 2, device: 1, row: 0, column: 4, episode: 2, amount: 33, share: 0.4 })
const seen = (kind: EventKind, ...signals: Maskable[]) => {
  const record = full(kind)
  maskEvent(record, new Set(signals))
  return record
}

describe('masks', () => {
  it('change nothing while there is none', () => {
    for (const kind of EVENT_KINDS) {
      const record = full(kind)
      maskEvent(record, NO_MASK)
      expect(record).toEqual(full(kind))
    }
  })

  it.each<[Maskable, EventKind, object]>([
    ['titles', 'play', { title: NO_TITLE }],
    ['device', 'play', { device: NOTHING }],
    ['howLong', 'stop', { episode: NOTHING, amount: BLANK, share: BLANK }],
    ['howLong', 'episodeEnd', { episode: NOTHING, amount: BLANK, share: BLANK }],
    ['howLong', 'sittingEnd', { episode: NOTHING, amount: BLANK }],
    ['howLong', 'rating', { episode: NOTHING }],
    ['howLong', 'trailerStop', { episode: NOTHING }],
    ['trailers', 'trailerStop', { amount: BLANK, share: BLANK }],
    ['trailers', 'stop', {}],
    ['trailers', 'looked', {}],
    ['artists', 'play', {}],
    ['structures', 'play', {}],
  ])('of %s leaves of %s what else it holds', (signal, kind, blanked) => {
    expect(seen(kind, signal)).toEqual({ ...full(kind), ...blanked })
  })

  it('of when keeps the day and forgets the hour', () => {
    const record = seen('play', 'when')
    expect(dayOf(record.at)).toBe(dayOf(full('play').at))
    expect(record.at).toBe(3 * 1440 + 360)
  })

  it('refuse the joins with the catalogue that they hide', () => {
    expect(refusedJoins(NO_MASK)).toEqual({ refuseArtists: false, refuseStructures: false })
    expect(refusedJoins(new Set(['artists']))).toEqual({ refuseArtists: true, refuseStructures: false })
    expect(refusedJoins(new Set(SIGNALS))).toEqual({ refuseArtists: true, refuseStructures: true })
  })

  it('of the country hides nothing of any record', () => {
    for (const kind of EVENT_KINDS) expect(seen(kind, 'country')).toEqual(full(kind))
    expect(hidesRecords(new Set(['country']))).toBe(false)
    for (const signal of SIGNALS) expect(hidesRecords(new Set(['country', signal]))).toBe(true)
  })
})
