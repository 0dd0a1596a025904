import { describe, expect, it } from 'vitest'
import { Inquiry, type Standing, UNANSWERED } from '../../../src/views/page/inquiry'
import type { Job } from '../../../src/worker/client'
import type { Outcome } from '../../../src/worker/protocol'

/** A lab that answers when it is told to. */
function bench() {
  let standing: Standing<string> = UNANSWERED
  let world = 1
  const open: { settle: (outcome: Outcome<string>) => void; tell: (done: number) => void; cancelled: boolean }[] = []
  const inquiry = new Inquiry<string>({
    begin: (tell): Job<string> => {
      let settle: (outcome: Outcome<string>) => void = () => undefined
      const outcome = new Promise<Outcome<string>>((resolve) => {
        settle = resolve
      })
      const asked = { settle, tell, cancelled: false }
      open.push(asked)
      const cancel = () => {
        asked.cancelled = true
        settle({ kind: 'cancelled' })
      }
      return { outcome, cancel }
    },
    world: () => world,
    onChange: (now) => {
      standing = now
    },
  })
  const end = async (outcome: Outcome<string>): Promise<void> => {
    open.at(-1)?.settle(outcome)
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return {
    inquiry,
    open,
    end,
    now: () => standing,
    enter: (another: number) => {
      world = another
    },
  }
}

const failure = { code: 'internal', message: 'the lamp went out' } as const

describe('a question', () => {
  it('is asked once for a moment, and again for the last of all that came meanwhile', async () => {
    const { inquiry, open, end, now } = bench()
    inquiry.want('day 1')
    inquiry.want('day 1')
    for (const day of [2, 3, 4]) inquiry.want(`day ${day}`)
    expect(open).toHaveLength(1)
    await end({ kind: 'done', value: 'one' })
    expect(now().answer).toBe('one')
    expect(open).toHaveLength(2)
    await end({ kind: 'done', value: 'four' })
    expect(now().answer).toBe('four')
    expect(open).toHaveLength(2)
  })

  it('that fails says why, keeps no old answer, and can be asked again', async () => {
    const { inquiry, open, end, now } = bench()
    inquiry.want('day 1')
    await end({ kind: 'done', value: 'old' })
    inquiry.want('day 2')
    expect(now().answer).toBe('old')
    await end({ kind: 'failed', failure })
    expect(now()).toMatchObject({ answer: null, failure })
    inquiry.again()
    expect(now().failure).toBeNull()
    expect(open).toHaveLength(3)
    await end({ kind: 'done', value: 'new' })
    expect(now()).toMatchObject({ answer: 'new', failure: null })
  })

  it('that fails for a moment gone by is asked for the present one instead', async () => {
    const { inquiry, open, end, now } = bench()
    inquiry.want('day 1')
    inquiry.want('day 2')
    await end({ kind: 'failed', failure })
    expect(now().failure).toBeNull()
    expect(open).toHaveLength(2)
  })

  it('tells how far it is, can be stopped, and then asked again', async () => {
    const { inquiry, open, end, now } = bench()
    inquiry.want('day 1')
    open[0]?.tell(0.4)
    expect(now().done).toBe(0.4)
    inquiry.stop()
    await end({ kind: 'cancelled' })
    expect(now()).toMatchObject({ answer: null, stopped: true, done: null })
    inquiry.again()
    await end({ kind: 'done', value: 'after all' })
    expect(now()).toMatchObject({ answer: 'after all', stopped: false })
  })

  it('whose worker ended is no question that was stopped: it is asked again in the next world', async () => {
    const { inquiry, end, now, enter } = bench()
    inquiry.want('world 1')
    await end({ kind: 'cancelled' })
    expect(now().stopped).toBe(false)
    enter(2)
    inquiry.want('world 2')
    await end({ kind: 'done', value: 'here' })
    expect(now()).toMatchObject({ of: 2, answer: 'here' })
  })

  it('for which nobody waits any more is cancelled, and asked again where somebody comes back', async () => {
    const { inquiry, open, end, now } = bench()
    inquiry.want('day 1')
    inquiry.leave()
    expect(open[0]?.cancelled).toBe(true)
    await end({ kind: 'cancelled' })
    expect(now()).toMatchObject({ answer: null, stopped: false })
    inquiry.want('day 1')
    await end({ kind: 'done', value: 'back' })
    expect(now().answer).toBe('back')
  })
  it('left and wanted again in one go, as in development, is answered all the same', async () => {
    const { inquiry, open, end, now } = bench()
    inquiry.want('day 1')
    inquiry.leave()
    inquiry.want('day 1')
    await end({ kind: 'cancelled' })
    expect(open).toHaveLength(2)
    await end({ kind: 'done', value: 'there' })
    expect(now().answer).toBe('there')
  })
})
