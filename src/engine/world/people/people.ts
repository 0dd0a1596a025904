/**
 * Everybody, as columns.
 *
 * Answers: who lives where, and what is each of them like? Hidden all of it, except what an account says (`accounts.ts`).
 * After those who are drawn comes the visitor's seat: one viewer, one profile; it stands in every column and never lives by itself.
 * After it come those who join or are invited while the world runs, so that nobody's number changes.
 */
import type { Scenario } from '../../../scenario/knobs'
import type { WorldCatalogue } from '../catalogue/catalogue'
import type { Dice } from '../streams'
import { TRAIT_COUNT } from '../traits'
import { type Communities, drawCommunities } from './communities'
import { drawFondness } from './fondness'
import { drawHabits } from './habits'
import { addHousehold, drawHouseholds, type Households } from './households'
import { clearMood, createMoods, type Moods } from './moods'
import { drawTaste } from './tastes'
import { becomeLike, emptyViewers, type Viewers } from './viewers'

export interface People {
  readonly households: Households
  readonly viewers: Viewers
  readonly communities: Communities
  readonly moods: Moods
}

export function drawPeople(dice: Dice, scenario: Scenario, catalogue: WorldCatalogue): People {
  const households = drawHouseholds(dice, scenario)
  const room = households.age.length
  const viewers = emptyViewers(room)
  const communities = drawCommunities(dice, scenario.communities, catalogue)
  const people = { households, viewers, communities, moods: createMoods(room) }
  for (let household = 0; household < households.count; household++) settle(dice, people, { scenario, catalogue, household, day: 0 })
  return people
}

interface Settling {
  readonly scenario: Scenario
  readonly catalogue: WorldCatalogue
  readonly household: number
  /** On which they come. */
  readonly day: number
}

/** Draws who lives in a household. */
function settle(dice: Dice, { households, viewers, communities, moods }: People, { scenario, catalogue, household, day }: Settling): void {
  const first = households.firstViewer[household]
  viewers.count = households.firstViewer[household + 1]
  for (let viewer = first; viewer < viewers.count; viewer++) {
    viewers.household[viewer] = household
    viewers.profile[viewer] = Math.min(households.firstProfile[household] + viewer - first, households.firstProfile[household + 1] - 1)
    viewers.age[viewer] = households.age[viewer]
    const main = drawTaste(dice, viewer, { scenario, communities, viewers, country: households.country[household] })
    viewers.community[viewer] = main
    drawFondness(dice, viewer, { scenario, community: communities.darlings[main], catalogue, viewers })
    drawHabits(dice, viewer, scenario, viewers)
    viewers.since[viewer] = day
    takeRoot(viewers, viewer)
    clearMood(moods, viewer)
  }
}

/** What a viewer likes now is what they came with. */
function takeRoot({ month, rootTaste, taste }: Viewers, viewer: number): void {
  month[viewer] = 0
  rootTaste.set(taste.subarray(viewer * TRAIT_COUNT, (viewer + 1) * TRAIT_COUNT), viewer * TRAIT_COUNT)
}

export interface MovingIn {
  readonly scenario: Scenario
  readonly catalogue: WorldCatalogue
  readonly day: number
  /** By member: whom they are like, or null for somebody drawn. */
  readonly likes: readonly (number | null)[]
}

/** A household more, with its own dice; who is like somebody has their age, taste and habits, and the first their country. */
export function moveIn(dice: Dice, people: People, { scenario, catalogue, day, likes }: MovingIn): number {
  const { households, viewers } = people
  const household = addHousehold(dice, households, { size: likes.length, profiles: scenario.profiles })
  const first = households.firstViewer[household]
  const [firstLike] = likes
  if (firstLike !== null) {
    households.country[household] = households.country[viewers.household[firstLike]]
    households.language[household] = households.language[viewers.household[firstLike]]
  }
  likes.forEach((like, member) => {
    if (like !== null) households.age[first + member] = viewers.age[like]
  })
  households.since[household] = day
  settle(dice, people, { scenario, catalogue, household, day })
  likes.forEach((like, member) => {
    if (like === null) return
    becomeLike(viewers, first + member, like)
    takeRoot(viewers, first + member)
  })
  return household
}
