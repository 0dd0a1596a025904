import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { Evidence } from '../../../../src/engine/service/models/evidence'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'
import { anyInteractions } from './fitting'

const TITLES = 8

describe('evidence in people', () => {
  it('is what counting by hand gives', () => {
    fc.assert(
      fc.property(anyInteractions(TITLES), fc.nat(TITLES - 1), fc.nat(TITLES - 1), (interactions, watched, title) => {
        const liked = Array.from({ length: interactions.profileCount }, (_, profile) => {
          const { count, titles, weights } = historyOf(interactions, profileId(profile))
          return new Set(Array.from({ length: count }, (__, at) => at).flatMap((at) => (weights[at] > 0 ? [titles[at]] : [])))
        })
        const first = liked.filter((titles) => titles.has(watched))
        const both = liked.flatMap((titles, profile) => (titles.has(watched) && titles.has(title) ? [profile] : []))
        const evidence = new Evidence(interactions)
        const shared = evidence.shared({ watched: titleId(watched), title: titleId(title), count: 99 })
        expect([shared.watchedFirst, shared.both]).toEqual([first.length, both.length])
        expect([...shared.people].sort((one, other) => one - other)).toEqual(both)
        expect(evidence.likers()[title]).toBe(liked.filter((titles) => titles.has(title)).length)
      }),
    )
  })

  it('names those who liked both most, never oneself', () => {
    const weights = [1, 2, 2, 3]
    const evidence = new Evidence(
      interactionsOf(
        weights.map((weight) =>
          person([
            { title: 0, weight: 3 },
            { title: 1, weight },
          ]),
        ),
        TITLES,
      ),
    )
    const question = { watched: titleId(0), title: titleId(1), count: 2 }
    expect(evidence.shared(question).people).toEqual([3, 1])
    expect(evidence.shared({ ...question, except: profileId(3) })).toEqual({ watchedFirst: 3, both: 3, people: [1, 2] })
  })

  it('puts first the watched title whose audience shares most', () => {
    const people = [
      person([{ title: 0 }, { title: 2 }]),
      person([{ title: 0 }]),
      person([{ title: 1 }, { title: 2 }]),
      person([{ title: 3 }]),
    ]
    const evidence = new Evidence(interactionsOf(people, TITLES))
    const watched = [3, 0, 1, 2].map(titleId)
    expect(evidence.strongest(watched, titleId(2), 2)).toEqual([1, 0])
  })
})
