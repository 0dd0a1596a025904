import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { profileId, type TitleId, titleId } from '../../../../src/engine/contract/ids'
import type { Guess, GuessRequest } from '../../../../src/engine/lab/guess/guess'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { livedLab } from '../livedLab'

const MODELS = ['userKnn', 'itemKnn', 'ease', 'implicitAls', 'content', 'popularity', 'blend'] as const
const PERSON = profileId(7)

describe('a guess worked out', () => {
  let lab: Lab
  beforeAll(() => {
    lab = livedLab(5)
  })

  const guess = (about: Partial<GuessRequest> = {}): Guess => {
    const answer = lab.ask({
      question: 'guess',
      about: { profile: PERSON, orSomebody: false, title: null, model: 'userKnn', without: [], added: [], ...about },
    })
    if (answer === null) throw new Error('nothing was guessed')
    return answer
  }

  it('is a sum of the very terms that the model used, whoever and whatever it is about, with records taken away or added', () => {
    const profile = fc.integer({ min: 0, max: 60 }).map(profileId)
    const title = fc.integer({ min: 0, max: 79 }).map(titleId)
    const some = fc.array(title, { maxLength: 3 })
    fc.assert(
      fc.property(fc.constantFrom(...MODELS), fc.record({ profile, title, without: some, added: some }), (model, about) => {
        const { members, now } = guess({ ...about, model })
        let whole = 0
        let size = 1e-9
        for (const { score, value, weight, centre, scale, terms } of members) {
          const spread = terms.reduce((sum, term) => sum + Math.abs(term.value), 1e-9)
          expect(Math.abs(terms.reduce((sum, term) => sum + term.value, 0) - score)).toBeLessThanOrEqual(1e-5 * spread)
          expect(value).toBe((weight * (score - centre)) / scale)
          for (const term of terms) if (term.factors !== null) expect(term.factors[0] * term.factors[1]).toBeCloseTo(term.value, 8)
          whole += value
          size += Math.abs(value) + (Math.abs(weight) * (spread + Math.abs(centre))) / scale
        }
        expect(Math.abs(whole - now.score)).toBeLessThanOrEqual(1e-5 * size)
      }),
      { numRuns: 60 },
    )
  })

  it('is about a title that the nearest people liked and the person has not touched', () => {
    const { title, recorded, neighbours, own, columns, now } = guess()
    expect(recorded).not.toContain(title)
    expect(now.first[0]).toBe(title)
    const at = columns.indexOf(title)
    expect(own.cells[at]).toBeNull()
    expect(neighbours.length).toBeGreaterThan(1)
    for (const { cells } of neighbours) expect(cells[at]?.weight).toBeGreaterThan(0)
  })

  it('shows of each of the nearest people the closeness that is their term', () => {
    const { neighbours, own, members } = guess()
    const terms = new Map(members[0].terms.map(({ source, value }) => [source.kind === 'neighbour' ? source.profile : -1, value]))
    for (const { person, shared, liked, closeness } of neighbours) {
      expect(closeness).toBeCloseTo(shared.length / Math.sqrt(own.liked * liked), 12)
      expect(terms.get(person.profile)).toBeCloseTo(closeness, 9)
    }
  })

  it('moves with a title taken away as it does when the records are really taken away', () => {
    const before = guess({ model: 'blend' })
    const [taken] = before.columns
    const foreseen = guess({ model: 'blend', title: before.title, without: [taken] })
    expect(foreseen.now.score).not.toBe(before.now.score)
    expect(foreseen.asRecorded).toEqual(before.now)
    expect(foreseen.columns).toEqual(before.columns)
    const events = eventsAbout(taken)
    for (const event of events) lab.act({ kind: 'takeAway', event })
    const really = guess({ model: 'blend', title: before.title }).now
    expect(really.score).toBeCloseTo(foreseen.now.score, 5)
    expect(really.rank).toBe(foreseen.now.rank)
    for (const event of events) lab.act({ kind: 'putBack', event })
    expect(guess({ model: 'blend', title: before.title })).toEqual(before)
  })

  it('gives a column to a title that is added, and lets it speak', () => {
    const { title, recorded, columns } = guess()
    const added = Array.from({ length: 80 }, (_, one) => titleId(one)).find((one) => !recorded.includes(one) && !columns.includes(one))
    if (added === undefined) throw new Error('everything is there')
    const then = guess({ title, model: 'implicitAls', added: [added] })
    expect(then.columns).toContain(added)
    expect(then.now.score).not.toBe(then.asRecorded.score)
    expect(then.members[0].terms.some(({ source }) => source.kind === 'watched' && source.title === added)).toBe(true)
  })

  it('does not exist before the first night', () => {
    const about: GuessRequest = { profile: PERSON, orSomebody: false, title: null, model: 'userKnn', without: [], added: [] }
    expect(livedLab(0).ask({ question: 'guess', about })).toBeNull()
  })

  const eventsAbout = (title: TitleId): readonly number[] =>
    lab
      .recordsOf(PERSON, 1000)
      .filter((record) => record.title === title)
      .map(({ event }) => event)
})
