/**
 * W3 before the people of this world: by lot < the best single trailer < one for each < the best anyone could do knowing the real tastes.
 *
 * In each run another world of 1,000 people lives four weeks with the service as it is; then three of its titles are launched for a week, before the
 * same people and on the same dice, under those who choose: by lot, the one found by trying (`bestOnAverage`), the one truly best for all, the
 * service's own policy with what four weeks have taught it, and whoever knows every taste (`lab/launch/arms.ts`). A run's figure is the mean over
 * its titles of people in a hundred who watched two minutes; claims are of differences, world by world.
 * Source of the order: Netflix Technology Blog, "Artwork personalization", 2017.
 * Misleads: a week before a thousand people is hardly enough to find one trailer by trying, nor for one for each to be ahead of the truly best
 * single one, which no company knows; over months, with all titles, it is (`lessons/outcomes.ts`, W3). Needs the launch's answers (`lab/answering.ts`).
 */
import { DEFAULT_SCENARIO } from '../../../scenario/knobs'
import { mean } from '../../math/summary'
import { createLab } from '../lab'
import { type Contestant, chooserFor, Knower } from '../launch/arms'
import { NO_CROWD } from '../launch/crowds'
import { lived } from '../launch/measured'
import { LaunchRun } from '../launch/run'
import type { LaunchStage } from '../launch/stage'
import { openTheatre } from '../launch/theatre'
import { type ClaimOutcome, claimOf, differences } from './claims'
import type { ClaimProgress, Runs } from './regretClaims'

export type LaunchClaimId = 'lotBelowBest' | 'foundBelowEach' | 'bestBelowEach' | 'eachBelowTastes'

const WORLD = { ...DEFAULT_SCENARIO, viewers: 1000, titles: 100 }
const DAYS_BEFORE = 28
const DAYS_LAUNCHED = 7
const TITLES = 3
const PERCENT = 100
/** Of a run, about what its world takes. */
const WORLD_SHARE = 0.5

/** In the order claimed, but for the truly best single one, which no company knows. */
const CHOOSERS: readonly Contestant[] = [
  { policy: 'random' },
  { policy: 'bestOnAverage' },
  { policy: 'bestSingle' },
  { policy: 'linearThompson', experienced: true },
  { policy: 'oracle' },
]
const [LOT, FOUND, BEST, EACH, TASTES] = CHOOSERS.keys()

/** By chooser, people in a hundred. */
type Won = readonly number[]

export function* launchClaims({ runs, seed }: Runs): Generator<ClaimProgress<LaunchClaimId>, readonly ClaimOutcome<LaunchClaimId>[]> {
  const won: Won[] = []
  for (let run = 0; run < runs; run++) {
    won.push(yield* wonIn(seed + run, (done) => ({ done: (run + done) / runs, outcomes: [] })))
  }
  const of = (chooser: number): readonly number[] => won.map((one) => one[chooser])
  const ahead = (id: LaunchClaimId, more: number, less: number): ClaimOutcome<LaunchClaimId> =>
    claimOf(differences(of(more), of(less)), { id, rule: 'above', against: 0 })
  return [
    ahead('lotBelowBest', BEST, LOT),
    ahead('foundBelowEach', EACH, FOUND),
    ahead('bestBelowEach', EACH, BEST),
    ahead('eachBelowTastes', TASTES, EACH),
  ]
}

type Telling = (done: number) => ClaimProgress<LaunchClaimId>

/** One world, lived and then put before its launches. */
function* wonIn(seed: number, tell: Telling): Generator<ClaimProgress<LaunchClaimId>, Won> {
  const lab = createLab({ ...WORLD, seed })
  for (let day = 0; day < DAYS_BEFORE; day++) {
    for (const { done } of lab.liveDay()) yield tell((WORLD_SHARE * (day + done)) / DAYS_BEFORE)
  }
  const launches: Won[] = []
  for (const { id } of lab.opening.catalogue.titles.slice(0, TITLES)) {
    const stage = lab.ask({ question: 'launchStage', about: { title: id } })
    launches.push(yield* launched(stage, (done) => tell(WORLD_SHARE + ((1 - WORLD_SHARE) * (launches.length + done)) / TITLES)))
  }
  return CHOOSERS.map((_, chooser) => mean(launches.map((one) => one[chooser])))
}

function* launched(stage: LaunchStage, tell: Telling): Generator<ClaimProgress<LaunchClaimId>, Won> {
  const theatre = openTheatre(stage, null)
  const conditions = { theatre, lot: 0, reward: 'qualityPlay', pace: 'nightly' } as const
  const people = theatre.crowdOf.reduce((sum, crowd) => sum + (crowd === NO_CROWD ? 0 : 1), 0)
  const knower = new Knower(conditions)
  const won: number[] = []
  for (const contestant of CHOOSERS) {
    const run = new LaunchRun({ ...conditions, days: DAYS_LAUNCHED, chooser: chooserFor(contestant, conditions, knower) })
    const steps = lived(run, DAYS_LAUNCHED, (done) => (won.length + done) / CHOOSERS.length)
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        won.push((PERCENT * step.value.at.reward) / people)
        break
      }
      yield tell(step.value)
    }
  }
  return won
}
