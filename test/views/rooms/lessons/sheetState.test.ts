import { describe, expect, it } from 'vitest'
import { sheetState } from '../../../../src/views/rooms/lessons/sheetState'

describe('the sheet with answers', () => {
  it('is being worked out only while something is still to come', () => {
    expect(sheetState({ tile: 'waiting', failed: false, figures: null })).toEqual({ kind: 'working' })
    expect(sheetState({ tile: 'open', failed: false, figures: 7 })).toEqual({ kind: 'ready', figures: 7 })
  })

  it('says so where nothing was learned yet, and where it failed', () => {
    expect(sheetState({ tile: 'nothing', failed: false, figures: null })).toEqual({ kind: 'nothing' })
    expect(sheetState({ tile: 'waiting', failed: true, figures: null })).toEqual({ kind: 'failed' })
  })
})
