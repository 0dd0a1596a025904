/**
 * W7 (and W6 roughly): the world at its defaults, on a plain storefront, gives the figures of the sheet. Pooled over worlds;
 * the ranges are the sheet's, with room for chance at this size.
 */
import { describe, expect, it } from 'vitest'
import { drawCatalogue } from '../../../src/engine/world/catalogue/catalogue'
import { diceOf } from '../../../src/engine/world/streams'
import { figuresOf, giniOf, hourShares, lift, pool, share } from './figures'
import { live, scenarioOf, truthOf } from './worlds'

const SEEDS = [1, 2, 3, 4, 5]
const DAYS = 28
const lives = SEEDS.map((seed) => live(scenarioOf({ seed, viewers: 170, titles: 150 }), DAYS))
const perWorld = lives.map(figuresOf)
const figures = pool(perWorld)

const between = (value: number, low: number, high: number): void => {
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('browsing', () => {
  it('looks at 10 to 20 titles, about three of them closely', () => {
    between(mean(figures.browsed.map(({ looked }) => looked)), 10, 15)
    between(mean(figures.browsed.map(({ trailers }) => trailers)), 2.5, 3.5)
  })

  it('finds something in eight or nine sittings of ten', () => {
    const truths = lives.map(({ world }) => truthOf(world, DAYS))
    between(mean(truths.map(({ found, sittings }) => found / sittings)), 0.78, 0.92)
  })

  it('leaves a fifth of plays to search', () => {
    between(figures.playsFromSearch / figures.plays, 0.17, 0.25)
  })
})

describe('trailers', () => {
  const stays = (seconds: number): number => share(figures.trailerSeconds, (watched) => watched >= seconds - 1e-9)

  it('survive as measured: 80 % after 10 s, two thirds at the end', () => {
    between(stays(10), 0.77, 0.84)
    between(stays(30), 0.62, 0.71)
  })

  it('lose most of their leavers early: half of them within a quarter of the length', () => {
    const leavers = figures.trailerSeconds.filter((watched) => watched < 30)
    between(
      share(leavers, (watched) => watched <= 7.5),
      1 / 3,
      0.6,
    )
    between(
      share(leavers, (watched) => watched <= 15),
      0.6,
      0.8,
    )
  })
})

describe('watching', () => {
  const early = figures.begun.filter(({ at }) => at < DAYS * 1440 * 0.4)
  const catalogues = SEEDS.map((seed) => drawCatalogue(diceOf(seed), scenarioOf({ seed, titles: 150 })))
  const series = perWorld.flatMap(({ begun }, world) =>
    begun
      .filter(({ at, title }) => at < DAYS * 1440 * 0.4 && catalogues[world].titles.episodes[title] > 1)
      .map((one) => ({ ...one, hook: catalogues[world].titles.hook[one.title] })),
  )

  it('finishes about three films of four', () => {
    const films = perWorld.flatMap(({ begun }, world) => begun.filter(({ title }) => catalogues[world].titles.episodes[title] === 1))
    between(
      share(films, ({ reached }) => reached >= 0.9),
      0.65,
      0.82,
    )
    expect(early.length).toBeGreaterThan(300)
  })

  it('sees the pilot of a series out in about four cases of five', () => {
    between(
      share(series, ({ episodes }) => episodes >= 1),
      0.75,
      0.88,
    )
  })

  it('finishes a season in about 70 % of cases once hooked, and far less often before', () => {
    const hooked = series.filter(({ episodes, hook }) => episodes > hook)
    between(
      share(hooked, ({ reached }) => reached >= 0.9),
      0.63,
      0.77,
    )
    expect(share(series, ({ reached }) => reached >= 0.9)).toBeLessThan(0.6)
  })
})

describe('when and on what', () => {
  it('is on television 70 %, a computer 15 %, a phone 10 %, a tablet 5 % of the time', () => {
    const total = figures.minutesByDevice.reduce((sum, minutes) => sum + minutes, 0)
    const [television, computer, tablet, phone] = Array.from(figures.minutesByDevice, (minutes) => minutes / total)
    between(television, 0.65, 0.75)
    between(computer, 0.12, 0.19)
    between(phone, 0.07, 0.13)
    between(tablet, 0.03, 0.08)
  })

  it('peaks between five in the afternoon and eleven at night; about 15 % falls after midnight', () => {
    const shares = hourShares(figures)
    between(shares.indexOf(Math.max(...shares)), 17, 23)
    between(
      shares.slice(0, 6).reduce((sum, one) => sum + one, 0),
      0.1,
      0.2,
    )
  })

  it('has comedy in the morning, thrillers at nine, documentaries after midnight', () => {
    between(lift(figures, 'comedy', [6, 7, 8]), 1.1, 1.65)
    between(lift(figures, 'thriller', [21]), 1.05, 1.5)
    between(lift(figures, 'documentary', [0, 1, 2, 3, 4, 5]), 1.05, 1.8)
  })
})

describe('popularity', () => {
  it('is unequal, on a page that half follows it, as small catalogues are', () => {
    between(mean(perWorld.map(giniOf)), 0.42, 0.7)
  })
})
