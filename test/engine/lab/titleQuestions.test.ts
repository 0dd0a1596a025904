import { beforeAll, describe, expect, it } from 'vitest'
import { profileId, type TitleId, titleId } from '../../../src/engine/contract/ids'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { Seat } from '../../../src/engine/lab/snapshot'
import { livedLab } from './livedLab'

const seat: Seat = { profile: profileId(7), device: 'television' }
const MODELS = ['blend', 'popularity', 'implicitAls', 'itemKnn', 'content'] as const

/** Some titles that stand on the person's page, and one that need not. */
const someTitles = (lab: Lab): readonly TitleId[] => [
  ...lab
    .snapshot({ seats: [seat], truth: false })
    .guessed.pages[0].rows.slice(0, 3)
    .map(({ tiles }) => tiles[0].title),
  titleId(11),
]

describe('the arithmetic of a score', () => {
  it.each(MODELS)('adds up to the score that the tile shows, term by term (%s)', (model) => {
    const lab = livedLab(4, { model })
    for (const title of someTitles(lab)) {
      const detail = lab.tileDetail(seat, title)
      const sum = lab.ask({ question: 'scoreSum', about: { seat, title } })
      const size = detail.parts.reduce((total, { value }) => total + Math.abs(value), 0)
      expect(Math.abs(sum.score - detail.score)).toBeLessThanOrEqual(1e-5 * size)
      let whole = 0
      for (const { weight, centre, scale, score, value, terms } of sum.members) {
        const spread = terms.reduce((total, term) => total + Math.abs(term.value), 1e-9)
        expect(Math.abs(terms.reduce((total, term) => total + term.value, 0) - score)).toBeLessThanOrEqual(1e-5 * spread)
        expect(value).toBe((weight * (score - centre)) / scale)
        for (const { value: product, factors } of terms) {
          if (factors !== null) expect(factors[0] * factors[1]).toBeCloseTo(product, 10)
        }
        whole += value
      }
      expect(whole).toBe(sum.score)
    }
  })

  it('shows the weights that the blend has, and two factors wherever a term is a product', () => {
    const lab = livedLab(4)
    const { members } = lab.ask({ question: 'scoreSum', about: { seat, title: someTitles(lab)[1] } })
    const { blendWeights } = lab.measures.at(-1)?.guessed ?? { blendWeights: [] }
    expect(members.map(({ model, weight }) => ({ model, weight }))).toEqual(blendWeights)
    for (const { model, terms } of members) for (const { factors } of terms) expect(factors === null).toBe(model === 'popularity')
  })
})

describe('a title without one that speaks for it', () => {
  it('stands where it then stands when the records are really taken away', () => {
    const lab = livedLab(6)
    const [, title] = someTitles(lab)
    const foreseen = lab.ask({ question: 'without', about: { seat, title } })
    expect(foreseen.length).toBeGreaterThan(1)
    const [first] = foreseen
    for (const event of first.events) lab.act({ kind: 'takeAway', event })
    const detail = lab.tileDetail(seat, title)
    expect(detail.rank).toBe(first.rank)
    expect(detail.score).toBeCloseTo(first.score, 5)
    expect(detail.parts.some(({ source }) => source.kind === 'watched' && source.title === first.watched)).toBe(false)
    for (const event of first.events) lab.act({ kind: 'putBack', event })
    expect(lab.ask({ question: 'without', about: { seat, title } })).toEqual(foreseen)
  })

  it('moves nothing by being asked', () => {
    const lab = livedLab(3)
    const before = lab.snapshot({ seats: [seat], truth: false })
    for (const title of someTitles(lab))
      for (const question of ['without', 'scoreSum', 'titlePage'] as const) lab.ask({ question, about: { seat, title } })
    expect(lab.snapshot({ seats: [seat], truth: false })).toEqual(before)
  })
})

describe('a title’s page', () => {
  let lab: Lab
  beforeAll(() => {
    lab = livedLab(4)
    lab.act({ kind: 'join', titles: lab.opening.starters.slice(0, 3), country: 'FR', device: 'television' })
  })
  const pageOf = (title: TitleId) =>
    lab.ask({ question: 'titlePage', about: { seat: { profile: lab.opening.visitor, device: 'phone' }, title } })

  it('knows how far each episode was watched, and where one stopped', () => {
    const series = lab.opening.catalogue.titles.find(({ episodes }) => episodes > 3)
    if (series === undefined) throw new RangeError('Expected a series in the catalogue')
    lab.act({ kind: 'watch', title: series.id, minutes: series.minutesAnEpisode + 9, device: 'computer' })
    const { standing } = pageOf(series.id)
    expect(standing.episodes.slice(0, 3)).toEqual([series.minutesAnEpisode, 9, 0])
    expect(standing.goesOn).toEqual({ episode: 1, minute: 9, device: 'computer' })
  })

  it('knows thumb and list', () => {
    const [title] = lab.opening.starters
    expect(pageOf(title).standing.thumb).toBe(1)
    lab.act({ kind: 'rate', title, thumb: -1 })
    lab.act({ kind: 'list', title, on: true })
    expect(pageOf(title).standing).toMatchObject({ thumb: -1, onList: true, finished: false, goesOn: null })
  })

  it('names the nearest others and real people', () => {
    const { title, page } = lab.opening.starters
      .map((starter) => ({ title: starter, page: pageOf(starter) }))
      .reduce((most, other) => (other.page.likers > most.page.likers ? other : most))
    const { similar, evidence, likers } = page
    expect(similar.length).toBeGreaterThan(3)
    expect(similar).not.toContain(title)
    expect(likers).toBeGreaterThan(0)
    for (const { both, watchedFirst } of evidence) expect(both).toBeLessThanOrEqual(Math.min(watchedFirst, likers))
  })

  it('says that nothing is like it before anything was learned', () => {
    const fresh = livedLab(0)
    const page = fresh.ask({ question: 'titlePage', about: { seat, title: titleId(2) } })
    expect(page.similar).toEqual([])
    expect(page.cold).not.toBeNull()
  })
})
