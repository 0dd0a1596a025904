import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/worker/inOrder'
import type { ToHost } from '../../src/worker/protocol'

const act = (id: number, kind: 'ask' | 'mask'): ToHost =>
  kind === 'ask'
    ? { id, call: 'act', ask: { act: { kind, signals: ['when'], forced: false } } }
    : { id, call: 'act', ask: { act: { kind, signal: 'when', masked: true } } }

function hearing(failsAt: number | null = null) {
  const heard: (number | string)[] = []
  const reported: unknown[] = []
  let come: (() => void) | null = null
  let fail: (() => void) | null = null
  let here = false
  const hear = inOrder({
    hear: (message) => {
      heard.push('nudge' in message ? message.nudge : message.id)
      if (!('nudge' in message) && message.id === failsAt) throw new RangeError('not to be taken')
    },
    report: (thrown) => void reported.push(thrown),
    fetchFor: (request) =>
      here || request.call !== 'act' || request.ask.act.kind !== 'ask'
        ? null
        : new Promise((resolve, reject) => {
            come = () => {
              here = true
              resolve()
            }
            fail = () => reject(new Error('not there'))
          }),
  })
  return { hear, heard, reported, come: () => come?.(), fail: () => fail?.() }
}

describe('messages in order', () => {
  it('are heard at once where nothing has to come first', () => {
    const { hear, heard } = hearing()
    hear(act(1, 'mask'))
    hear({ id: 2, call: 'pause', ask: null })
    expect(heard).toEqual([1, 2])
  })

  it('wait behind the one that waits, and only pings go by', async () => {
    const { hear, heard, come } = hearing()
    hear(act(1, 'ask'))
    hear(act(2, 'mask'))
    hear({ nudge: 'ping' })
    expect(heard).toEqual(['ping'])
    come()
    await Promise.resolve().then(() => undefined)
    expect(heard).toEqual(['ping', 1, 2])
    hear(act(3, 'ask'))
    expect(heard).toEqual(['ping', 1, 2, 3])
  })

  it('are heard all the same where the code cannot be had', async () => {
    const { hear, heard, fail } = hearing()
    hear(act(1, 'ask'))
    hear(act(2, 'mask'))
    fail()
    await Promise.resolve().then(() => undefined)
    expect(heard).toEqual([1, 2])
  })

  it('stay in order where one throws, which is reported', async () => {
    const { hear, heard, reported, come } = hearing(2)
    for (const id of [1, 2, 3]) hear(act(id, id === 1 ? 'ask' : 'mask'))
    come()
    await Promise.resolve().then(() => undefined)
    hear(act(4, 'mask'))
    expect(heard).toEqual([1, 2, 3, 4])
    expect(reported).toEqual([new RangeError('not to be taken')])
  })
})
