/**
 * Who lives with whom.
 *
 * Answers: how many people share an account, how old are they, where do they live, in which language, on which plan?
 * Formula: 1, 2, 3, 4 viewers with .35, .30, .16, .19 (mean 2.19). Of two, some are a parent and a child; of three and
 * four, most are two parents and children. The last simulated household is cut to the wished number of viewers; after it
 * comes the visitor's, and after that whoever joins or is invited while the world runs (`newcomers.ts`).
 * Source: GWI 2015 and a Citi split of users by account size; ages set by us.
 */
import type { Scenario } from '../../../scenario/knobs'
import { exp } from '../../math/elementary'
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { pickWeighted } from '../../math/sampling'
import { FRENCH_SPEAKING, HOUSEHOLD_COUNTRY_WEIGHTS } from '../catalogue/countries'
import type { Dice } from '../streams'
import { roomForNewcomers } from './newcomersRoom'

/** Columns by household, and the age by viewer; with room for newcomers behind those that are counted. */
export interface Households {
  count: number
  viewerCount: number
  profileCount: number
  /** Of those who came since, the ones who were invited. */
  invited: Invited
  /** Number of the household that has no days of its own. */
  readonly visitor: number
  /** One longer than the count, so that a household's viewers are firstViewer[h] to firstViewer[h + 1]. */
  readonly firstViewer: Int32Array
  readonly firstProfile: Int32Array
  readonly country: Uint8Array
  readonly language: Uint8Array
  /** 0 one screen, 1 two, 2 four. */
  readonly plan: Uint8Array
  /** 0..1: how often those who want to watch on an evening do so together. */
  readonly togetherness: Float32Array
  /** The day from which they have the service without a break: −1 before the opening. */
  readonly since: Int32Array
  /** See `membership.ts`: whether and why they have left, and the day on which they come back, −1 for never. */
  readonly left: Uint8Array
  readonly returnsOn: Int32Array
  /** The profile that all of them watch through, or {@link OWN_PROFILES}; and the day on which that last changed, −1 for never. */
  readonly sofa: Int32Array
  readonly sofaSince: Int32Array
  /** How readily they cancel, beside others: 1 in the mean. */
  readonly priceSensitivity: Float32Array
  /** By viewer. */
  readonly age: Uint8Array
}

export const OWN_PROFILES = -1

export interface Invited {
  readonly households: number
  readonly viewers: number
}

const SIZE_WEIGHTS = [0.35, 0.3, 0.16, 0.19]
/** Chance that a household of 1, 2, 3, 4 has children, all but one or two of its people. */
const WITH_CHILDREN = [0, 0.12, 0.6, 0.75]
const VISITOR_AGE = 35
const PRICE_SPREAD = 0.4

export function drawHouseholds(dice: Dice, scenario: Scenario): Households {
  const { viewers, profiles } = scenario
  const sizes = drawSizes(dice, viewers)
  const spare = roomForNewcomers(scenario, sizes.length - 1)
  const room = sizes.length + spare.households
  const households: Households = {
    count: 0,
    viewerCount: 0,
    profileCount: 0,
    invited: { households: 0, viewers: 0 },
    visitor: sizes.length - 1,
    firstViewer: new Int32Array(room + 1),
    firstProfile: new Int32Array(room + 1),
    country: new Uint8Array(room),
    language: new Uint8Array(room),
    plan: new Uint8Array(room),
    togetherness: new Float32Array(room),
    since: new Int32Array(room).fill(-1),
    left: new Uint8Array(room),
    returnsOn: new Int32Array(room).fill(-1),
    sofa: new Int32Array(room).fill(OWN_PROFILES),
    sofaSince: new Int32Array(room).fill(-1),
    priceSensitivity: new Float32Array(room),
    age: new Uint8Array(viewers + 1 + spare.viewers),
  }
  for (const size of sizes) addHousehold(dice, households, { size, profiles })
  households.age[viewers] = VISITOR_AGE
  return households
}

/** One more household after the last; answers its number. */
export function addHousehold(
  dice: Dice,
  households: Households,
  { size, profiles }: Pick<Scenario, 'profiles'> & { readonly size: number },
): number {
  const household = households.count
  const opened = profiles === 'own' ? size : 1
  households.count++
  households.viewerCount += size
  households.profileCount += opened
  households.firstViewer[household + 1] = households.firstViewer[household] + size
  households.firstProfile[household + 1] = households.firstProfile[household] + opened
  fillHousehold(dice, household, { size, households })
  return household
}

/** Sizes that add up to the wished number of viewers, and then the visitor's. */
function drawSizes(dice: Dice, viewers: number): number[] {
  const sizes: number[] = []
  let housed = 0
  while (housed < viewers) {
    const size = Math.min(viewers - housed, sizeOf(dice, sizes.length))
    sizes.push(size)
    housed += size
  }
  sizes.push(1)
  return sizes
}

/** How many live in a household, by its number. */
export const sizeOf = (dice: Dice, household: number): number => 1 + pickWeighted(SIZE_WEIGHTS, uniform(dice.household, household, 0, 0))

function fillHousehold(
  dice: Dice,
  household: number,
  { size, households }: { readonly size: number; readonly households: Households },
): void {
  const draw = (question: number): number => uniform(dice.household, household, question, 0)
  const country = pickWeighted(HOUSEHOLD_COUNTRY_WEIGHTS, draw(1))
  households.country[household] = country
  households.language[household] = draw(2) < FRENCH_SPEAKING[country] ? 0 : 1
  households.plan[household] = Math.min(2, Math.floor(draw(3) * 1.2 + (size - 1) * 0.6))
  households.togetherness[household] = 0.25 + 0.6 * draw(4)
  const price = PRICE_SPREAD * normalQuantile(uniform(dice.price, household, 0, 0))
  households.priceSensitivity[household] = exp(price - (PRICE_SPREAD * PRICE_SPREAD) / 2)
  const adults = draw(5) < WITH_CHILDREN[size - 1] ? Math.max(1, Math.min(2, size - 1)) : size
  const base = adults < size ? 28 + 22 * draw(6) : 20 + 58 * draw(6) * (0.55 + 0.45 * draw(7))
  for (let member = 0; member < size; member++) {
    const u = uniform(dice.household, household, 8, member)
    const age = member < adults ? Math.max(18, base + 8 * (u - 0.5)) : 4 + 13 * u
    households.age[households.firstViewer[household] + member] = Math.floor(age)
  }
}
