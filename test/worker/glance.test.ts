import { describe, expect, it } from 'vitest'
import { Glance } from '../../src/worker/glance'
import { FakeLab } from './fakeLab'

/** Changes every 10 ms; the page tells so long after each snapshot that it has drawn it. */
function sentWhileDrawing(drawMs: number, { until = 6000 } = {}): readonly number[] {
  let now = 0
  const sent: number[] = []
  const glance = new Glance({ now: () => now, post: () => sent.push(now) })
  const lab = new FakeLab()
  for (; now < until; now += 10) {
    const last = sent.at(-1)
    if (last !== undefined && now === last + drawMs) glance.seen()
    glance.changed()
    glance.offer(lab)
  }
  return sent
}

const gapsOf = (sent: readonly number[]): readonly number[] => sent.slice(1).map((at, index) => at - (sent[index] ?? 0))

describe('snapshots while time runs', () => {
  it('come five times a second where they are drawn at once', () => {
    expect(new Set(gapsOf(sentWhileDrawing(20)))).toEqual(new Set([200]))
  })

  it('leave a slow page five times as long as it draws, and never more than six tenths of a second', () => {
    expect(new Set(gapsOf(sentWhileDrawing(60)))).toEqual(new Set([300]))
    expect(new Set(gapsOf(sentWhileDrawing(400)))).toEqual(new Set([600]))
  })

  it('wait for a page that draws for longer than that', () => {
    expect(new Set(gapsOf(sentWhileDrawing(1000)))).toEqual(new Set([1000]))
  })
})
