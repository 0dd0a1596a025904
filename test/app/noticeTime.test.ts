import { describe, expect, it } from 'vitest'
import { noticeMs } from '../../src/app/noticeTime'

const nothing = { undoable: false, another: false }
const undoable = { undoable: true, another: false }

describe('a notice', () => {
  it('stays longer the longer it is to read', () => {
    expect(noticeMs('Undone.', nothing)).toBeGreaterThan(4000)
    expect(noticeMs('x'.repeat(120), nothing) - noticeMs('x'.repeat(20), nothing)).toBe(9000)
  })

  it('stays longer where it can be undone, and longest where a whole world is at stake', () => {
    const words = 'Back to the preset.'
    expect(noticeMs(words, undoable)).toBeGreaterThan(noticeMs(words, nothing))
    expect(noticeMs(words, { undoable: true, another: true })).toBeGreaterThanOrEqual(40_000)
  })
})
