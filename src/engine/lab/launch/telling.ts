/**
 * What is told of a launch while it is lived: types only. Recorded, unless it says so: what is real stands under `truth` and is null where it was
 * not asked for.
 */
import type { LearningPace, TrailerReward } from '../../../scenario/policyKnobs'
import type { PolicyWish } from './chooser'

/** How far it is, 0 to 1, and what has come out. */
export interface Told<SoFar> {
  readonly done: number
  readonly soFar: SoFar
}

export interface LaunchRequest {
  readonly wish: PolicyWish
  readonly reward: TrailerReward
  readonly pace: LearningPace
  readonly days: number
  /** Which dice fall: 0 for those that the world would go on with. */
  readonly seed: number
  readonly truth: boolean
}

/** `policy`: what was wished for; `oneForAll`: the trailer that a studio would choose by hand; with truth also the best single one, and the best for each. */
export type ArmId = 'policy' | 'oneForAll' | 'bestSingle' | 'oracle'

/** Sums so far. */
export interface ArmPoint {
  readonly arm: ArmId
  /** Trailers seen; of those, play pressed, watched for two minutes, finished. */
  readonly sights: number
  readonly pressed: number
  readonly plays: number
  readonly completions: number
  /** Of the title, as the log shows. */
  readonly hours: number
  /** Successes, by the reward that is set. */
  readonly reward: number
  readonly truth: RealPoint | null
}

export interface RealPoint {
  /** Mean of what was felt while watching the title, −1..1; null before anybody watched. */
  readonly enjoyment: number | null
  /** Of everybody: by how much the mean satisfaction has moved since the first morning. */
  readonly satisfaction: number
  /** Viewings of the title that felt clearly worse than was expected. */
  readonly letDowns: number
}

/** Who was shown which trailer for the first time, or another than before. */
export interface LaunchMoves {
  readonly profiles: Int32Array
  readonly trailers: Uint8Array
  /** 1 for a try: not the trailer of which the policy expects most for them; null where the policy expects nothing. */
  readonly tries: Uint8Array | null
}

/** Crowds × trailers, row-major: trailers seen, and of those with play pressed, finished. */
export interface CrowdTable {
  readonly shown: Uint32Array
  readonly pressed: Uint32Array
  readonly completed: Uint32Array
}

/** What is known so far of one trailer: Beta(1 + rewarded, 1 + shown − rewarded), and what the policy expects of it. */
export interface TrailerBelief {
  /** Sights whose reward is known, and those with it. */
  readonly shown: number
  readonly rewarded: number
  readonly alpha: number
  readonly beta: number
  readonly mean: number
  readonly sd: number
  /** Mean of the policy's own expectation over some of the audience; null where it holds none. */
  readonly expected: number | null
}

export interface LaunchMoment {
  /** Hours since 06:00 of the first day. */
  readonly hour: number
  readonly moves: LaunchMoves
  readonly table: CrowdTable
  readonly belief: readonly TrailerBelief[]
  readonly arms: readonly ArmPoint[]
}

export interface LaunchResult {
  readonly request: LaunchRequest
  readonly hours: readonly { readonly hour: number; readonly arms: readonly ArmPoint[] }[]
  readonly table: CrowdTable
  readonly belief: readonly TrailerBelief[]
  /** By profile: the trailer seen last, 255 for none; and how often it was another than before. */
  readonly shownTo: Uint8Array
  readonly changes: Uint8Array
  /** What it cost to find out: successes that the policy would have had more, had it known on the first day what it knew on the last. 0 for one that learns nothing. */
  readonly findingOut: number
  /** The trailer of `oneForAll`, and of `bestSingle` where it was asked for. */
  readonly handPicked: number
  readonly bestSingle: number | null
  /** By profile: the trailer with the best chance with them; null where real tastes are not shown. */
  readonly best: Uint8Array | null
}
