/**
 * Is it worth knowing whom one shows what? Random < best single trailer < one for each < the best for each that anyone could know.
 *
 * In each run another world (`logistic.ts`): Thompson sampling looks for one trailer, disjoint LinUCB for one for each, among 20,000 people; then both are
 * put before 4,000 new people, nothing more is learned, and their true rates are compared with those of the lot, of the truly best
 * single trailer, and of who knows every rate. The published figures are of one reference world; ours are means over worlds, so only the
 * order is claimed.
 * Source of the order: Netflix Technology Blog, "Artwork personalization", 2017.
 */
import { mean } from '../../math/summary'
import { policyFor } from './arms'
import { singlesOf, teach, worthOf } from './audience'
import { type ClaimOutcome, claimOf, differences } from './claims'
import { LOGISTIC_TRAILERS, logisticWorld } from './logistic'
import type { ClaimProgress, Runs } from './regretClaims'

export type ContextClaimId = 'bestSingleBeatsLot' | 'foundSingleBeatsLot' | 'oneForEachBeatsBestSingle' | 'nobodyBeatsOracle'

const TAUGHT = { from: 0, to: 20000 }
const NEW_PEOPLE = { from: 20000, to: 24000 }

interface Worths {
  readonly lot: number
  readonly found: number
  readonly bestSingle: number
  readonly oneForEach: number
  readonly oracle: number
}

export function* contextClaims({ runs, seed }: Runs): Generator<ClaimProgress<ContextClaimId>, readonly ClaimOutcome<ContextClaimId>[]> {
  const worths: Worths[] = []
  for (let run = 0; run < runs; run++) {
    worths.push(worthsOf(seed, run))
    yield { done: (run + 1) / runs, outcomes: [] }
  }
  const of = (who: keyof Worths): number[] => worths.map((worth) => worth[who])
  const above = (id: ContextClaimId, more: keyof Worths, less: keyof Worths): ClaimOutcome<ContextClaimId> =>
    claimOf(differences(of(more), of(less)), { id, rule: 'above', against: 0 })
  return [
    above('bestSingleBeatsLot', 'bestSingle', 'lot'),
    above('foundSingleBeatsLot', 'found', 'lot'),
    above('oneForEachBeatsBestSingle', 'oneForEach', 'bestSingle'),
    above('nobodyBeatsOracle', 'oracle', 'oneForEach'),
  ]
}

/** True rates before people nobody has seen. */
function worthsOf(seed: number, run: number): Worths {
  const world = logisticWorld(seed, run)
  const taught = (policy: 'thompson' | 'linUcbDisjoint') => {
    const made = policyFor({ policy }, LOGISTIC_TRAILERS, { seed, run })
    teach(world, made, TAUGHT)
    return worthOf(world, (context) => made.choose(context).trailer, NEW_PEOPLE)
  }
  const singles = singlesOf(world, NEW_PEOPLE)
  return {
    lot: mean(singles),
    found: taught('thompson'),
    bestSingle: Math.max(...singles),
    oneForEach: taught('linUcbDisjoint'),
    oracle: worthOf(world, (_, rates) => rates.indexOf(Math.max(...rates)), NEW_PEOPLE),
  }
}
