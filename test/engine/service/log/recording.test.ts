import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KIND, NOTHING } from '../../../../src/engine/contract/events'
import { dayOf, firstMinuteOf, minute, NO_TITLE, profileId, titleId } from '../../../../src/engine/contract/ids'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import { emptyEvent } from '../../../../src/engine/service/log/eventColumns'
import { Recording } from '../../../../src/engine/service/log/recording'
import { BLANK, maskEvent } from '../../../../src/engine/service/log/signals'

const stop = () => ({
  ...emptyEvent(),
  kind: KIND.stop,
  profile: profileId(1),
  at: minute(5000),
  title: titleId(7),
  device: 2,
  episode: 1,
  amount: 31,
  share: 0.4,
})
const anySignal = fc.constantFrom(...SIGNALS)

describe('what may be recorded', () => {
  it('is everything at first, the very event', () => {
    const event = stop()
    expect(new Recording(3).of(event)).toBe(event)
  })

  it('is, for any signals stopped, what a mask would leave, of that profile only and from then on', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySignal), (signals) => {
        const recording = new Recording(3)
        for (const signal of signals) recording.change([profileId(1)], { signal, recorded: false })
        const masked = stop()
        maskEvent(masked, new Set(signals))
        expect({ ...recording.of(stop()) }).toEqual(masked)
        const other = { ...stop(), profile: profileId(2) }
        expect(recording.of(other)).toBe(other)
      }),
    )
  })

  it('comes back as it was stored, and is recorded again when it is allowed again', () => {
    const recording = new Recording(3)
    recording.change([profileId(0), profileId(1)], { signal: 'howLong', recorded: false })
    recording.changeForNewcomers({ signal: 'titles', recorded: false })
    const again = new Recording(3)
    again.restore(recording.state())
    expect(again.of(stop())).toMatchObject({ amount: BLANK, share: BLANK, episode: NOTHING })
    again.change([profileId(1)], { signal: 'howLong', recorded: true })
    expect(again.of(stop())).toEqual(stop())
    again.welcome(2, 3)
    expect(again.of({ ...stop(), profile: profileId(2) }).title).toBe(NO_TITLE)
    expect(again.isRecorded(profileId(2), 'titles')).toBe(false)
  })

  it('says of which joins the catalogue may not be asked', () => {
    const recording = new Recording(2)
    expect(recording.joinsRefused(profileId(0))).toBeNull()
    expect(recording.refusals(2)).toBeNull()
    recording.change([profileId(0)], { signal: 'artists', recorded: false })
    expect(recording.joinsRefused(profileId(0))).toEqual({ refuseArtists: true, refuseStructures: false })
    expect(recording.refusals(2)?.length).toBe(2)
  })

  it('knows an hour that was not recorded', () => {
    const recording = new Recording(2)
    const first = { ...stop(), at: firstMinuteOf(dayOf(minute(5000))) }
    expect(recording.isWithoutHour(first)).toBe(false)
    recording.change([profileId(1)], { signal: 'when', recorded: false })
    expect(recording.isWithoutHour(first)).toBe(true)
    expect(recording.isWithoutHour(stop())).toBe(false)
  })
})
