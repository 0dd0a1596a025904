/**
 * Who chooses the trailers of a launch: a policy of the service, or somebody who knows what no company knows.
 *
 * A choice stands for a person and a period of learning. `policy`: any of `service/trailers/everyPolicy.ts`, with what is recorded of the
 * person; it learns at the pace that is set. `fixed`: by profile, a trailer that is never changed: the best that anybody could do knowing real tastes
 * (`appeal.ts`), or one for everybody.
 */
import type { LearningPace } from '../../../scenario/policyKnobs'
import { profileId, titleId } from '../../contract/ids'
import { ASPECTS } from '../../contract/vocabulary'
import { EVERY_TRAILER_POLICY } from '../../service/trailers/everyPolicy'
import { PacedLearning } from '../../service/trailers/pace'
import type {
  TrailerContext,
  TrailerPolicy,
  TrailerPolicyId,
  TrailerPolicySettings,
  TrailerPolicyState,
} from '../../service/trailers/protocol'
import type { LaunchStage } from './stage'
import type { Theatre } from './theatre'

export interface PolicyWish {
  readonly policy: TrailerPolicyId
  readonly settings?: TrailerPolicySettings
  /** Begins with what the service has learned from the trailers of all its titles; only the service's own policy can, and one that reads features. */
  readonly experienced?: boolean
}

/** One trailer seen by one person in one sitting, and what came of it. */
export interface Sight {
  readonly profile: number
  readonly trailer: number
  readonly probability: number
  /** Pressed play, watched for two minutes, by the end of that sitting; and finished within the time allowed. */
  readonly pressed: boolean
  readonly played: boolean
  completed: boolean
}

export interface Choice {
  trailer: number
  probability: number
}

export interface Chooser {
  /** What a person is shown now; the same object, reused. */
  choose(profile: number): Readonly<Choice>
  /** A sight whose reward has become known in this minute (since the launch began); minutes never go back. */
  take(sight: Sight, reward: number, minute: number): void
  /** The clock has come to this minute. */
  until(minute: number): void
  /** Expected reward of each trailer for a person; null where none is held. */
  expected(profile: number): readonly number[] | null
}

const UNCHOSEN = 255

export function fixedChooser(trailerOf: (profile: number) => number): Chooser {
  const choice = { trailer: 0, probability: 1 }
  return {
    choose: (profile) => {
      choice.trailer = trailerOf(profile)
      return choice
    },
    take: () => undefined,
    until: () => undefined,
    expected: () => null,
  }
}

export interface PolicyChooserOptions {
  readonly policy: TrailerPolicy
  readonly pace: LearningPace
  /** Takes what came of it to heart: false for one that chooses by what it knew before. */
  readonly learns: boolean
}

/** As the wish says, on lots of its own. */
export function policyFor(
  { one, launch }: Theatre,
  { policy, settings = {}, experienced = false }: PolicyWish,
  lot: number,
): TrailerPolicy {
  const made = EVERY_TRAILER_POLICY[policy]({ ...one, settings, seed: launch.scenario.seed + lot })
  if (experienced) made.restore(experienceFor(launch, policy))
  return made
}

/** What was learned of features holds for any title; what was counted by title does not, but for the mean of all. */
function experienceFor({ experience }: LaunchStage, policy: TrailerPolicyId): TrailerPolicyState {
  if (experience?.policy !== policy || policy !== 'linearThompson') {
    throw new RangeError(`Expected \`experienced\` of the service's own linear policy only, got ${policy}`)
  }
  const { precision, b, titleShown, titleTaken } = experience.state.columns
  const share = titleShown.length === 0 ? 0 : 1 / titleShown.length
  const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0)
  return {
    period: 0,
    columns: { precision, b, titleShown: Float64Array.of(sum(titleShown) * share), titleTaken: Float64Array.of(sum(titleTaken) * share) },
  }
}

export class PolicyChooser implements Chooser {
  readonly policy: TrailerPolicy
  readonly #theatre: Theatre
  readonly #options: PolicyChooserOptions
  readonly #learning: PacedLearning
  readonly #context: TrailerContext
  /** By profile: chosen since the last learning. */
  readonly #trailers: Uint8Array
  readonly #probabilities: Float32Array
  readonly #choice: Choice = { trailer: 0, probability: 1 }

  constructor(theatre: Theatre, options: PolicyChooserOptions) {
    const { profiles } = theatre.launch.recorded
    this.policy = options.policy
    this.#theatre = theatre
    this.#options = options
    this.#learning = new PacedLearning(options.policy, options.pace)
    this.#context = { profile: profileId(0), title: titleId(0), affinities: new Float32Array(ASPECTS.length) }
    this.#trailers = new Uint8Array(profiles).fill(UNCHOSEN)
    this.#probabilities = new Float32Array(profiles)
  }

  choose(profile: number): Readonly<Choice> {
    if (this.#trailers[profile] === UNCHOSEN) {
      const { trailer, probability } = this.policy.choose(this.contextOf(profile))
      this.#trailers[profile] = trailer
      this.#probabilities[profile] = probability
    }
    this.#choice.trailer = this.#trailers[profile]
    this.#choice.probability = this.#probabilities[profile]
    return this.#choice
  }

  take({ profile, trailer, probability }: Sight, reward: number, minute: number): void {
    if (!this.#options.learns) return
    this.until(minute)
    const { affinities } = this.contextOf(profile)
    this.#learning.take({ title: 0, trailer, affinities, probability, reward }, minute)
    if (this.#options.pace === 'atOnce') this.#chooseAnew()
  }

  until(minute: number): void {
    if (this.#options.learns && this.#learning.until(minute)) this.#chooseAnew()
  }

  expected(profile: number): readonly number[] | null {
    return this.policy.expected(this.contextOf(profile))
  }

  /** The same, were only these affinities recorded of them. */
  expectedWith(profile: number, affinities: Float32Array): readonly number[] | null {
    return this.policy.expected({ profile: profileId(profile), title: titleId(0), affinities })
  }

  /** Overwritten by the next call. */
  contextOf(profile: number): TrailerContext {
    const { affinities } = this.#theatre.launch.recorded
    const at = profile * ASPECTS.length
    for (let aspect = 0; aspect < ASPECTS.length; aspect++) this.#context.affinities[aspect] = affinities[at + aspect]
    return { ...this.#context, profile: profileId(profile) }
  }

  #chooseAnew(): void {
    this.#trailers.fill(UNCHOSEN)
  }
}
