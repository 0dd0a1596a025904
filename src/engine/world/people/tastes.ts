/**
 * What people like.
 *
 * Answers: how much of each trait does a viewer want? People gather loosely around communities of taste, mostly in one or
 * two at once, and each has a part of their own.
 * Formula: θ = √(1−i) · M + √i · I, with i the knob `individuality`, M the membership-weighted mean of the community centres
 * (brought to unit size), I a centre of the viewer's own drawn like a community's; then child, period and home shifts;
 * then scaled so that θ·x over the catalogue has standard deviation 0.75 to 1.25.
 * Centres are sparse: two or three genres much liked, two disliked, a tone or two, and a little of everything.
 * Source: low-rank heterogeneity of choice models (Zielnicki et al. 2025); numbers set by us.
 * Misleads when a community is taken for a group with an edge: memberships overlap and nobody is only a member.
 */
import type { Scenario } from '../../../scenario/knobs'
import { COUNTRIES } from '../../contract/vocabulary'
import { exp } from '../../math/elementary'
import { gamma } from '../../math/gamma'
import { normalQuantile } from '../../math/quantiles'
import { uniform } from '../../math/random'
import { ASPECT_COUNT, aspectOf, COMMON_PULL, DIRECTOR, FIRST_STORY_ASPECT, LEAD } from '../aspects'
import { clamp } from '../clamp'
import type { Dice } from '../streams'
import { ORIGIN_AT, PERIOD_AT, TRAIT_COUNT, traitIndex } from '../traits'
import { type Communities, drawCentre } from './communities'
import { GROWN_UP_AGE, type Viewers } from './viewers'

/** Below 1, most people are mainly in one community; towards 0, only in one. */
const MEMBERSHIP_CONCENTRATION = 0.3
/** How differently people are drawn by stars, and by directors, as such. */
const PERSON_SD = 0.45

interface TasteDrawing {
  readonly scenario: Scenario
  readonly communities: Communities
  readonly viewers: Viewers
  readonly country: number
}

/** Writes a viewer's taste and aspect likings; answers the community the viewer is most in. */
export function drawTaste(dice: Dice, viewer: number, { scenario, communities, viewers, country }: TasteDrawing): number {
  const taste = viewers.taste.subarray(viewer * TRAIT_COUNT, (viewer + 1) * TRAIT_COUNT)
  const own = new Float32Array(TRAIT_COUNT)
  const shared = new Float32Array(TRAIT_COUNT)
  drawCentre(dice.taste, viewer, own)
  const main = drawShared(dice, viewer, communities, shared)
  const common = Math.sqrt(1 - scenario.individuality)
  const individual = Math.sqrt(scenario.individuality)
  for (let trait = 0; trait < TRAIT_COUNT; trait++) taste[trait] = common * shared[trait] + individual * own[trait]
  shiftForAge(taste, viewers.age[viewer])
  taste[ORIGIN_AT + country] += HOME_BONUS
  // North Americans and Britons meet each other's titles daily; so do the French-speaking countries.
  for (let other = 0; other < COUNTRIES.length; other++) if (isNeighbour(country, other)) taste[ORIGIN_AT + other] += HOME_BONUS / 3
  scaleTaste(taste, communities.covariance, 0.75 + 0.5 * uniform(dice.taste, viewer, 4, 0))
  refreshAspects(viewers, viewer)
  for (const person of [LEAD, DIRECTOR]) {
    const drawn = PERSON_SD * normalQuantile(uniform(dice.taste, viewer, 5, person))
    viewers.aspectLiking[viewer * ASPECT_COUNT + person] = COMMON_PULL[person] + drawn
  }
  return main
}

/** The membership-weighted mean of the centres, brought back to a centre's length. */
function drawShared(dice: Dice, viewer: number, { centres, sizes }: Communities, into: Float32Array): number {
  let main = 0
  let most = -1
  for (let community = 0; community < sizes.length; community++) {
    const weight = gamma(dice.membership, MEMBERSHIP_CONCENTRATION * sizes[community], { who: viewer, slot: 0, index: community })
    if (weight > most) {
      most = weight
      main = community
    }
    for (let trait = 0; trait < TRAIT_COUNT; trait++) into[trait] += weight * centres[community * TRAIT_COUNT + trait]
  }
  let squares = 1e-12
  for (let trait = 0; trait < TRAIT_COUNT; trait++) squares += into[trait] * into[trait]
  const scale = Math.sqrt(TRAIT_COUNT / squares) * 0.5
  for (let trait = 0; trait < TRAIT_COUNT; trait++) into[trait] *= scale
  return main
}

const HOME_BONUS = 0.35
const FRENCH_SPEAKING_WORLD = [true, true, true, false, false, true]
const ENGLISH_SPEAKING_WORLD = [false, false, true, true, true, false]

const isNeighbour = (a: number, b: number): boolean =>
  a !== b && ((FRENCH_SPEAKING_WORLD[a] && FRENCH_SPEAKING_WORLD[b]) || (ENGLISH_SPEAKING_WORLD[a] && ENGLISH_SPEAKING_WORLD[b]))

const CHILD_SHIFTS = [
  ['genre:family', 1.6],
  ['genre:fantasy', 0.6],
  ['genre:comedy', 0.4],
  ['genre:horror', -1.3],
  ['genre:politics', -0.9],
  ['genre:documentary', -0.5],
  ['genre:crime', -0.6],
  ['tone:dark', -0.7],
  ['tone:raw', -0.6],
  ['tone:warm', 0.3],
  ['pace', 0.3],
] as const

/** Age acts through these numbers only: children's likes, and older people's fondness for older titles. */
function shiftForAge(taste: Float32Array, age: number): void {
  if (age < GROWN_UP_AGE) for (const [name, shift] of CHILD_SHIFTS) taste[traitIndex(name)] += shift
  else taste[PERIOD_AT] -= 0.3 * clamp((age - 40) / 30, -1, 1)
}

/** Scales a taste so that its liking over the catalogue has the wished standard deviation. */
function scaleTaste(taste: Float32Array, covariance: Float64Array, sd: number): void {
  let variance = 1e-12
  for (let a = 0; a < TRAIT_COUNT; a++) {
    let sum = 0
    for (let b = 0; b < TRAIT_COUNT; b++) sum += covariance[a * TRAIT_COUNT + b] * taste[b]
    variance += taste[a] * sum
  }
  const scale = sd / Math.sqrt(variance)
  for (let trait = 0; trait < TRAIT_COUNT; trait++) taste[trait] *= scale
}

/** Brings a viewer's story aspects in line with the taste, each squashed into −1..1 around what everybody finds in it. */
export function refreshAspects(viewers: Viewers, viewer: number): void {
  for (let aspect = FIRST_STORY_ASPECT; aspect < ASPECT_COUNT; aspect++) {
    const drawn = aspectOf(viewers.taste, viewer * TRAIT_COUNT, aspect)
    viewers.aspectLiking[viewer * ASPECT_COUNT + aspect] = COMMON_PULL[aspect] + 2 / (1 + exp(-0.8 * drawn)) - 1
  }
}
