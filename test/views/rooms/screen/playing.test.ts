import { describe, expect, it } from 'vitest'
import {
  beginPlaying,
  dragTo,
  hasNext,
  leavingAct,
  minutesWatched,
  toNext,
  toTheEnd,
} from '../../../../src/views/rooms/screen/stage/playing'
import { catalogue } from '../../samples'

/** Eight episodes of 40 minutes, and a film of 100. */
const [film, series] = catalogue.titles

describe('a viewing', () => {
  it('begins where one left off, else at the beginning, else at the episode that was chosen', () => {
    expect(beginPlaying(series, { episode: 2, minute: 23 }, null).start).toEqual({ episode: 2, minute: 23 })
    expect(beginPlaying(series, null, null).start).toEqual({ episode: 0, minute: 0 })
    expect(beginPlaying(series, { episode: 2, minute: 23 }, 5).start).toEqual({ episode: 5, minute: 0 })
  })

  it('is left after six minutes unless the bar is dragged', () => {
    expect(minutesWatched(beginPlaying(film, null, null))).toBe(6)
    expect(minutesWatched(beginPlaying(series, { episode: 0, minute: 38 }, null))).toBe(2)
  })

  it.each([
    [50, 50],
    [-4, 24],
    [10, 24],
    [999, 100],
    [30.4, 30],
  ])('dragged to minute %d from minute 23 stands at %d', (minute, at) => {
    expect(dragTo(beginPlaying(film, { episode: 0, minute: 23 }, null), minute).at.minute).toBe(at)
  })

  it('goes on over episodes, and counts all its minutes', () => {
    const later = toNext(beginPlaying(series, { episode: 1, minute: 10 }, null))
    expect(later.at).toEqual({ episode: 2, minute: 1 })
    expect(minutesWatched(later)).toBe(31)
    expect(dragTo(later, 0).at.minute).toBe(1)
    const last = beginPlaying(series, null, 7)
    expect(hasNext(last)).toBe(false)
    expect(toNext(last)).toBe(last)
    expect(minutesWatched(toTheEnd(last))).toBe(40)
  })

  it('records the episode only where one was chosen', () => {
    const goesOn = { episode: 1, minute: 10 }
    expect(leavingAct(beginPlaying(series, goesOn, null), 'phone')).toEqual({
      kind: 'watch',
      title: series.id,
      minutes: 6,
      device: 'phone',
    })
    expect(leavingAct(beginPlaying(series, goesOn, 0), 'tablet')).toMatchObject({ episode: 0, minutes: 6, device: 'tablet' })
  })
})
