/** Small worlds for tests. */
import { type EventRecord, KIND } from '../../../src/engine/contract/events'
import { day } from '../../../src/engine/contract/ids'
import { drawCatalogue } from '../../../src/engine/world/catalogue/catalogue'
import type { Stage } from '../../../src/engine/world/evening/sitting'
import { createLiking } from '../../../src/engine/world/liking'
import { drawPeople } from '../../../src/engine/world/people/people'
import { Renown } from '../../../src/engine/world/renown'
import { diceOf } from '../../../src/engine/world/streams'
import { createWorld, type World } from '../../../src/engine/world/world'
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/scenario/knobs'
import { liveDays, openShop, type ShopOptions } from './storefronts'

export const scenarioOf = (changes: Partial<Scenario>): Scenario => ({ ...DEFAULT_SCENARIO, viewers: 200, titles: 120, ...changes })

/** The hidden parts of a world, put together as `createWorld` does. */
export function stageOf(scenario: Scenario): Stage {
  const dice = diceOf(scenario.seed)
  const catalogue = drawCatalogue(dice, scenario)
  const people = drawPeople(dice, scenario, catalogue)
  const { fame, arrivesOn } = catalogue.titles
  const renown = new Renown({ fame, arrivesOn, wordOfMouth: scenario.wordOfMouth })
  return { scenario, dice, catalogue, people, liking: createLiking(people.viewers, catalogue), renown, currents: null }
}

export interface Lived {
  readonly world: World
  readonly events: readonly EventRecord[]
}

export function live(scenario: Scenario, days: number, shop: (world: World) => Partial<ShopOptions> = () => ({})): Lived {
  const world = createWorld(scenario)
  const events = liveDays(world, openShop({ titles: scenario.titles, seed: scenario.seed, ...shop(world) }), days)
  return { world, events }
}

export const ofKind = (events: readonly EventRecord[], kind: keyof typeof KIND): EventRecord[] =>
  events.filter((event) => event.kind === KIND[kind])

export interface Truth {
  readonly sittings: number
  readonly found: number
  readonly minutes: number
  readonly enjoyedMinutes: number
}

export function truthOf(world: World, days: number): Truth {
  const truth = { sittings: 0, found: 0, minutes: 0, enjoyedMinutes: 0 }
  for (let d = 0; d < days; d++) {
    const { sittings, found, minutes, enjoyedThousandths } = world.lived(day(d))
    truth.sittings += sittings
    truth.found += found
    truth.minutes += minutes
    truth.enjoyedMinutes += enjoyedThousandths / 1000
  }
  return truth
}
