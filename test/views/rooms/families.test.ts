import { describe, expect, it } from 'vitest'
import { SIGNALS } from '../../../src/engine/contract/signals'
import { FAMILIES, FAMILY_NAMES, howMuchSeen, seenIn, switching } from '../../../src/views/rooms/data/families'

describe('the families of signals', () => {
  it('hold each of the seven once', () => {
    expect(FAMILY_NAMES.flatMap((family) => FAMILIES[family]).sort()).toEqual([...SIGNALS].sort())
    expect([...FAMILY_NAMES].sort()).toEqual(Object.keys(FAMILIES).sort())
  })

  it('say whether all, some or none of them is seen, whatever else is hidden', () => {
    expect(howMuchSeen('habits', ['titles', 'artists'])).toBe('all')
    expect(howMuchSeen('habits', ['when'])).toBe('some')
    expect(seenIn('habits', ['when'])).toEqual(['device'])
    expect(howMuchSeen('habits', ['device', 'when'])).toBe('none')
    expect(howMuchSeen('behaviour', ['device', 'when'])).toBe('all')
    expect(howMuchSeen('behaviour', SIGNALS)).toBe('none')
  })

  it('are hidden where all is seen, and given back where any is hidden, with no signal switched to what it is', () => {
    expect(switching('habits', ['titles'])).toEqual({ hide: true, signals: ['when', 'device'] })
    expect(switching('habits', ['titles', 'when'])).toEqual({ hide: false, signals: ['when'] })
    expect(switching('behaviour', ['titles', 'when'])).toEqual({ hide: false, signals: ['titles'] })
    expect(switching('behaviour', SIGNALS)).toEqual({ hide: false, signals: FAMILIES.behaviour })
  })
})
