import { describe, expect, it, vi } from 'vitest'
import { liveDays, livedLab, SMALL } from './livedLab'

/** As in the worker of a first visit: what comes later has not come. */
async function withoutLaterParts() {
  vi.resetModules()
  const { LivingLab } = await import('../../../src/engine/lab/livingLab')
  return new LivingLab(SMALL)
}

describe('a world without the parts that come later', () => {
  it('lives the same days as one with all of them, to the last bit', async () => {
    const lab = liveDays(await withoutLaterParts(), 3)
    const whole = livedLab(3)
    expect([lab.hash, lab.events]).toEqual([whole.hash, whole.events])
    expect(lab.measures).toEqual(whole.measures)
  })

  it('refuses in words what takes one of them, and takes it once they have come', async () => {
    const lab = await withoutLaterParts()
    const act = { kind: 'mask', signal: 'when', masked: true } as const
    expect(() => lab.act(act)).toThrow('fetched before')
    const { fetchParts } = await import('../../../src/engine/lab/fetchParts')
    await fetchParts()
    expect(fetchParts()).toBeNull()
    expect(lab.act(act).act).toEqual(act)
  })
})
