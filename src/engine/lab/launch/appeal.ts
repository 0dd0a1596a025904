/**
 * What would each trailer do to each person, knowing what no company knows? Expected, not lived.
 *
 * Formula, by the world's own functions and for the middle of each fifth of the lots by which a trailer is left:
 *   wish v after so many seconds of the trailer (`trailer.ts`, `expectation.ts`, `wish.ts`), chance of pressing play σ(v ÷ noise − 1.5), where 1.5 stands for
 *   the outside and the rest of the page (the e of twelve tiles that are wished less);
 *   chance of finishing, by what is felt and how far that stays below what was expected (`film.ts`, `series.ts`), as if there were time.
 * For a profile behind which several sit, their means, as when they sit together.
 * Use: the trailer that suits a person best for a reward (what an oracle shows), and the best single one for all.
 * Misleads: the hour's mood, the evening's mood and the crowd on the page are left out; it orders trailers, it forecasts nothing.
 */
import type { TrailerReward } from '../../../scenario/policyKnobs'
import { sigmoid } from '../../math/elementary'
import { FILM } from '../../world/catalogue/catalogue'
import { afterTrailer, expectationOf, fitOf, toldAfter } from '../../world/evening/expectation'
import { filmLeft } from '../../world/evening/film'
import { leaveChance } from '../../world/evening/series'
import type { Stage } from '../../world/evening/sitting'
import { trailerSeconds } from '../../world/evening/trailer'
import { wishOf } from '../../world/evening/wish'
import { felt } from '../../world/liking'
import type { Theatre } from './theatre'

const LOTS = [0.1, 0.3, 0.5, 0.7, 0.9]
const REST_OF_PAGE = 1.5

/** Profiles × trailers, row-major: how well the trailer suits those behind the profile, and the chance of the reward. */
export interface Appeal {
  readonly trailers: number
  readonly fit: Float32Array
  readonly chance: Float32Array
}

export function appealOf({ launch, race, crowdOf }: Theatre, stage: Stage, reward: TrailerReward): Appeal {
  const trailers = race.length
  const fit = new Float32Array(crowdOf.length * trailers)
  const chance = new Float32Array(crowdOf.length * trailers)
  const behind = new Uint8Array(crowdOf.length)
  const { profile, count } = launch.viewers
  for (let viewer = 0; viewer < count; viewer++) {
    behind[profile[viewer]]++
    for (let trailer = 0; trailer < trailers; trailer++) {
      const suits = fitOf(stage, viewer, { title: launch.title, trailer })
      const at = profile[viewer] * trailers + trailer
      fit[at] += suits
      chance[at] += chanceOf(stage, viewer, { title: launch.title, fit: suits, reward })
    }
  }
  for (let at = 0; at < fit.length; at++) {
    const people = Math.max(1, behind[Math.floor(at / trailers)])
    fit[at] /= people
    chance[at] /= people
  }
  return { trailers, fit, chance }
}

interface Shown {
  readonly title: number
  readonly fit: number
  readonly reward: TrailerReward
}

function chanceOf(stage: Stage, viewer: number, { title, fit, reward }: Shown): number {
  const before = expectationOf(stage, viewer, title)
  const truth = stage.liking.raw(viewer, title)
  let sum = 0
  for (const u of LOTS) {
    const told = toldAfter(trailerSeconds(stage, viewer, { fit, u }))
    const expected = afterTrailer(stage, before, { told, truth, fit })
    const pressed = sigmoid(wishOf(expected, 'newTitles') / stage.scenario.choiceNoise - REST_OF_PAGE)
    sum += reward === 'completion' ? pressed * finishChance(stage, { title, expected, truth }) : pressed
  }
  return sum / LOTS.length
}

interface Viewing {
  readonly title: number
  readonly expected: number
  readonly truth: number
}

function finishChance(stage: Stage, { title, expected, truth }: Viewing): number {
  const { kind, episodes } = stage.catalogue.titles
  const feeling = { title, felt: felt(truth), letDown: Math.max(0, felt(expected) - felt(truth)), from: 0 }
  if (kind[title] === FILM) return 1 - filmLeft(feeling)
  let stays = 1
  for (let episode = 0; episode < episodes[title]; episode++) stays *= 1 - Math.min(1, leaveChance(stage, feeling, episode))
  return stays
}

/** By profile: the trailer with the best chance; ties by the smaller number. */
export function bestForEach({ trailers, chance }: Appeal): Uint8Array {
  return Uint8Array.from({ length: chance.length / trailers }, (_, profile) => {
    let best = 0
    for (let trailer = 1; trailer < trailers; trailer++) {
      if (chance[profile * trailers + trailer] > chance[profile * trailers + best]) best = trailer
    }
    return best
  })
}

/** The trailer with the best mean chance over those in the audience. */
export function bestForAll({ trailers, chance }: Appeal, isThere: (profile: number) => boolean): number {
  const sums = new Float64Array(trailers)
  for (let profile = 0; profile < chance.length / trailers; profile++) {
    if (!isThere(profile)) continue
    for (let trailer = 0; trailer < trailers; trailer++) sums[trailer] += chance[profile * trailers + trailer]
  }
  return sums.indexOf(Math.max(...sums))
}
