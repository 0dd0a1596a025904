/**
 * Everybody, as columns.
 *
 * Answers: who lives where, and what is each of them like? Hidden all of it, except what an account says (`accounts.ts`).
 * The last household is the visitor's seat: one viewer, one profile, the last ids; it stands in every column and never
 * lives by itself.
 */
import type { Scenario } from '../../../scenario/knobs'
import type { WorldCatalogue } from '../catalogue/catalogue'
import type { Dice } from '../streams'
import { drawCommunities } from './communities'
import { drawFondness } from './fondness'
import { drawHabits } from './habits'
import { drawHouseholds, type Households } from './households'
import { drawTaste } from './tastes'
import { emptyViewers, type Viewers } from './viewers'

export interface People {
  readonly households: Households
  readonly viewers: Viewers
}

export function drawPeople(dice: Dice, scenario: Scenario, catalogue: WorldCatalogue): People {
  const households = drawHouseholds(dice, scenario)
  const viewers = emptyViewers(households.viewerCount)
  const communities = drawCommunities(dice, scenario.communities, catalogue)
  for (let household = 0; household < households.count; household++) {
    for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
      viewers.household[viewer] = household
      const ownProfile = households.firstProfile[household] + viewer - households.firstViewer[household]
      viewers.profile[viewer] = Math.min(ownProfile, households.firstProfile[household + 1] - 1)
      viewers.age[viewer] = households.age[viewer]
      const main = drawTaste(dice, viewer, { scenario, communities, viewers, country: households.country[household] })
      drawFondness(dice, viewer, { scenario, community: communities.darlings[main], catalogue, viewers })
      drawHabits(dice, viewer, scenario, viewers)
    }
  }
  return { households, viewers }
}
