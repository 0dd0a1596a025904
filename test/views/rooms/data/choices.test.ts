import { beforeEach, describe, expect, it } from 'vitest'
import { takeWords, wordsOf } from '../../../../src/store/choices/keepInLink'
import { choices } from '../../../../src/views/rooms/data/choices'
import { profileOf } from '../../../../src/worker/pageIds'

const first = choices.store.getState()

describe('what is chosen in the Data room, in a link', () => {
  beforeEach(() => choices.store.setState(first))

  it('comes back: the strand and of whom, the filters of the stream, of whom recording stops, what is left out, and the audiences', () => {
    const wanted = {
      strand: 'when',
      of: 'person-57',
      beside: 'fans-scienceFiction',
      genre: 'horror',
      letter: 9,
      person: profileOf(12),
      title: '50-the-lighthouse',
      kind: 'rating',
      signal: 'device',
      span: 7,
      whom: 'reluctant',
      share: 0.7,
      worth: 'people',
      around: '3-oeuvre',
      groups: 8,
    } as const
    choices.store.setState(wanted)
    const words = wordsOf(choices.slots)
    expect(words).toBe(
      'strand.when,of.person-57,beside.fans-scienceFiction,genre.horror,letter.9,person.12,title.50-the-lighthouse,kind.rating,signal.device,span.7,whom.reluctant,share.0.7,worth.people,around.3-oeuvre,groups.8',
    )
    takeWords(choices.slots, null)
    expect(choices.store.getState()).toEqual(first)
    expect(takeWords(choices.slots, words)).toEqual([])
    expect(choices.store.getState()).toEqual(wanted)
  })

  it.each([
    'strand.mood',
    'of.country-XX',
    'beside.person-x',
    'genre.opera',
    'letter.10',
    'person.-1',
    'person.10000000',
    'title.the-lighthouse',
    'span.2',
    'groups.9',
    'groups.1',
    'kind.thought',
    'whom.me',
    'share.1.1',
    'share.0',
    'worth.asked',
  ])('is as at first where the link says %s, which is named', (bad) => {
    expect(takeWords(choices.slots, bad)).toEqual([{ code: 'mangledLink', place: 'with', value: bad }])
    expect(choices.store.getState()).toEqual(first)
  })
})
