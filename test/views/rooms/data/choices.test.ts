import { beforeEach, describe, expect, it } from 'vitest'
import { takeWords, wordsOf } from '../../../../src/store/choices/keepInLink'
import { choices } from '../../../../src/views/rooms/data/choices'

const first = choices.store.getState()

describe('what is chosen in the Data room, in a link', () => {
  beforeEach(() => choices.store.setState(first))

  it('comes back: the strand, the filters of the stream, of whom recording stops, and what is left out', () => {
    const wanted = { strand: 'when', kind: 'rating', signal: 'device', whom: 'reluctant', share: 0.7, worth: 'people' } as const
    choices.store.setState(wanted)
    const words = wordsOf(choices.slots)
    expect(words).toBe('strand.when,kind.rating,signal.device,whom.reluctant,share.0.7,worth.people')
    takeWords(choices.slots, null)
    expect(choices.store.getState()).toEqual(first)
    expect(takeWords(choices.slots, words)).toEqual([])
    expect(choices.store.getState()).toEqual(wanted)
  })

  it.each(['strand.mood', 'kind.thought', 'whom.me', 'share.1.1', 'share.0', 'worth.asked'])(
    'is as at first where the link says %s, which is named',
    (bad) => {
      expect(takeWords(choices.slots, bad)).toEqual([{ code: 'mangledLink', place: 'with', value: bad }])
      expect(choices.store.getState()).toEqual(first)
    },
  )
})
