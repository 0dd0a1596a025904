import { describe, expect, it } from 'vitest'
import { ASPECTS, type Aspect } from '../../../../src/engine/contract/vocabulary'
import { CROWDS, crowdSizes, crowdsOf, isLateHour, NO_CROWD, type Recorded } from '../../../../src/engine/lab/launch/crowds'

interface Person {
  readonly likes?: { readonly [A in Aspect]?: number }
  readonly known?: boolean
  readonly child?: boolean
  readonly household?: number
  readonly sittings?: number
  readonly late?: number
  readonly gone?: boolean
}

function recordedOf(people: readonly Person[]): Recorded {
  return {
    profiles: people.length,
    affinities: Float32Array.from(people.flatMap(({ likes = {} }) => ASPECTS.map((aspect) => likes[aspect] ?? 0))),
    known: Uint8Array.from(people, ({ known = true }) => Number(known)),
    child: Uint8Array.from(people, ({ child = false }) => Number(child)),
    household: Int32Array.from(people, ({ household }, at) => household ?? 1000 + at),
    sittings: Uint32Array.from(people, ({ sittings = 5 }) => sittings),
    lateSittings: Uint32Array.from(people, ({ late = 0 }) => late),
    attending: Uint8Array.from(people, ({ gone = false }) => Number(!gone)),
  }
}

/** So that a liking stands out from something. */
const MANY: readonly Person[] = Array.from({ length: 30 }, () => ({}))
const crowdOf = (person: Person, others: readonly Person[] = MANY) => CROWDS[crowdsOf(recordedOf([person, ...others]))[0]]

describe('the crowds before a launch', () => {
  it.each<[Person, (typeof CROWDS)[number]]>([
    [{ child: true, likes: { lead: 0.9 } }, 'children'],
    [{ likes: { lead: 0.3, director: 0.9 } }, 'leadFans'],
    [{ likes: { director: 0.3 }, late: 5 }, 'directorFans'],
    [{ late: 2, likes: { comedy: 0.9 } }, 'nightOwls'],
    [{ late: 2, known: false }, 'nightOwls'],
    [{ known: false, likes: { comedy: 0.9 } }, 'unknown'],
    [{ likes: { comedy: 0.9 } }, 'comedyLovers'],
    [{ likes: { wonder: 0.5 } }, 'wonderLovers'],
    [{}, 'rest'],
  ])('put %j among the %s: the first that holds decides', (person, crowd) => {
    expect(crowdOf(person)).toBe(crowd)
  })

  it('hold two sittings too few to call anybody a night owl, and two fifths of them late enough', () => {
    expect(crowdOf({ sittings: 2, late: 2 })).toBe('rest')
    expect(crowdOf({ sittings: 10, late: 3 })).toBe('rest')
    expect(crowdOf({ sittings: 10, late: 4 })).toBe('nightOwls')
    expect([22, 23, 0, 5, 6].map(isLateHour)).toEqual([false, true, true, true, false])
  })

  it('count as families the grown-ups on an account with a child’s profile who are in no crowd before', () => {
    const child = { child: true, household: 7 }
    expect(crowdOf({ household: 7 }, [child, ...MANY])).toBe('families')
    expect(crowdOf({ household: 7, likes: { lead: 0.5 } }, [child, ...MANY])).toBe('leadFans')
    expect(crowdOf({ household: 8 }, [child, ...MANY])).toBe('rest')
  })

  it('measure a liking against what the audience likes: what all like makes nobody stand out', () => {
    const all = Array.from({ length: 30 }, () => ({ likes: { comedy: 0.8 } }))
    expect(crowdOf({ likes: { comedy: 0.8 } }, all)).toBe('rest')
    const divided = MANY.map((_, at) => ({ likes: { dread: at % 2 === 0 ? 0.9 : -0.9 } }))
    expect(crowdOf({ likes: { comedy: 0.4, dread: 0.9 } }, divided)).toBe('comedyLovers')
    // Whoever is gone counts for nothing.
    expect(crowdOf({ likes: { comedy: 0.8 } }, [...MANY, ...all.map((one) => ({ ...one, gone: true }))])).toBe('comedyLovers')
  })

  it('hold each person once, and nobody who is not in the audience', () => {
    const people: readonly Person[] = [{ child: true }, { gone: true }, { likes: { lead: 0.4 } }, {}, { known: false }]
    const crowds = crowdsOf(recordedOf(people))
    expect(crowds[1]).toBe(NO_CROWD)
    const sizes = crowdSizes(crowds)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(4)
    expect(sizes[CROWDS.indexOf('children')]).toBe(1)
  })
})
