/**
 * How many trailers can each policy choose in a second, and how many answers learn from? One title of ten trailers (and of eleven,
 * an own one composed), people with affinities made up by lot, after 4,000 answers.
 *
 * The features of a trailer are 25 (a constant, 8 emphases, 8 of them times the affinities, 8 times the title's tags); with the 9 numbers
 * of a person that LinUCB with shared features keeps for each trailer and no second constant, 33.
 */
import { profileId, titleId } from '../../engine/contract/ids'
import { ASPECTS } from '../../engine/contract/vocabulary'
import { CLAIM_GROUPS, type ClaimGroup } from '../../engine/lab/bandits/checkUs'
import type { ClaimOutcome } from '../../engine/lab/bandits/claims'
import { openEvening } from '../../engine/lab/openEvening'
import { normal } from '../../engine/math/draws'
import { stream, uniform } from '../../engine/math/random'
import { tenATitle, withOneMore } from '../../engine/service/trailers/arms'
import { EVERY_TRAILER_POLICY } from '../../engine/service/trailers/everyPolicy'
import { batchOfAnswers } from '../../engine/service/trailers/pace'
import type { TrailerContext, TrailerPolicy, TrailerPolicyId } from '../../engine/service/trailers/protocol'
import { DEFAULT_SCENARIO } from '../../scenario/knobs'
import type { Section } from './section'
import { MILLISECONDS_A_SECOND, timed } from './timing'

const TITLE = titleId(3)
const TAUGHT = 4000
const LEARNED_TOGETHER = 200
const DICE = stream(1998, 'bench: people before trailers')
const IDS = Object.keys(EVERY_TRAILER_POLICY) as readonly TrailerPolicyId[]

function person(at: number): TrailerContext {
  const affinities = Float32Array.from(ASPECTS, (_, a) => Math.min(1, Math.max(-1, 0.4 * normal(DICE, at, 0, a))))
  return { profile: profileId(at), title: TITLE, affinities }
}

function teach(policy: TrailerPolicy, people: readonly TrailerContext[]): void {
  for (let start = 0; start < TAUGHT; start += LEARNED_TOGETHER) {
    const rows = people.slice(start, start + LEARNED_TOGETHER).map((context, at) => {
      const { trailer, probability } = policy.choose(context)
      const reward = uniform(DICE, start + at, 1, trailer) < 0.1 + 0.02 * trailer ? 1 : 0
      return { title: TITLE, trailer, affinities: context.affinities, probability, reward }
    })
    policy.learn(batchOfAnswers(rows))
  }
}

const chosen = (id: TrailerPolicyId): `trailers.${TrailerPolicyId}.choices` => `trailers.${id}.choices`
const eleven = (id: TrailerPolicyId): `trailers.${TrailerPolicyId}.elevenChoices` => `trailers.${id}.elevenChoices`
const atOnce = (id: TrailerPolicyId): `trailers.${TrailerPolicyId}.atOnce` => `trailers.${id}.atOnce`
type Name = ReturnType<typeof chosen> | ReturnType<typeof eleven> | ReturnType<typeof atOnce>

const units = Object.fromEntries(
  IDS.flatMap((id) => [
    [chosen(id), 'choices/s'],
    [eleven(id), 'choices/s'],
    [atOnce(id), 'answers/s'],
  ]),
) as { readonly [N in Name]: string }

export const trailerPolicies: Section<Name> = {
  units,
  measure: (take, { quick }) => {
    const { catalogue } = openEvening({ ...DEFAULT_SCENARIO, viewers: 100 }).world
    const people = Array.from({ length: TAUGHT }, (_, at) => person(at))
    const rounds = quick ? 2 : 40
    for (const id of IDS) {
      const ten = tenATitle(catalogue)
      const more = withOneMore(ten, TITLE, [0, 0, 0.5, 0, 0, 0, 0.5, 0])
      const policies = [ten, more].map((trailers) => EVERY_TRAILER_POLICY[id]({ catalogue, trailers, seed: 1998 }))
      for (const policy of policies) teach(policy, people)
      const [choices, elevenChoices] = policies.map((policy) => perSecond(rounds * TAUGHT, () => chooseForAll(policy, people, rounds)))
      take(chosen(id), choices)
      take(eleven(id), elevenChoices)
      const answers = quick ? 50 : 1000
      take(
        atOnce(id),
        perSecond(answers, () => learnAtOnce(policies[0], people.slice(0, answers))),
      )
    }
  },
}

const perSecond = (count: number, work: () => void): number => (count * MILLISECONDS_A_SECOND) / Math.max(1, timed(work))

function chooseForAll(policy: TrailerPolicy, people: readonly TrailerContext[], rounds: number): void {
  for (let round = 0; round < rounds; round++) for (const context of people) policy.choose(context)
}

/** Each choice knows of the answer before. */
function learnAtOnce(policy: TrailerPolicy, people: readonly TrailerContext[]): void {
  for (const { title, profile, affinities } of people) {
    const { trailer, probability } = policy.choose({ title, profile, affinities })
    policy.learn(batchOfAnswers([{ title, trailer, affinities, probability, reward: profile % 5 === 0 ? 1 : 0 }]))
  }
}

const PUBLISHED_RUNS = 300

/** Of the claims of "check us", in full: how many are met, and how many there are. */
export const trailerClaims: Section<`trailers.claims.${ClaimGroup}.${'met' | 'missed'}`> = {
  units: {
    'trailers.claims.logs.met': 'claims',
    'trailers.claims.logs.missed': 'claims',
    'trailers.claims.context.met': 'claims',
    'trailers.claims.context.missed': 'claims',
    'trailers.claims.launch.met': 'claims',
    'trailers.claims.launch.missed': 'claims',
    'trailers.claims.regret.met': 'claims',
    'trailers.claims.regret.missed': 'claims',
  },
  measure: (take, { quick }) => {
    const runs = { logs: PUBLISHED_RUNS, context: 20, launch: 15, regret: PUBLISHED_RUNS }
    for (const group of ['logs', 'context', 'launch', 'regret'] as const) {
      const outcomes = outcomesOf(group, quick ? 4 : runs[group])
      const met = outcomes.filter((outcome) => outcome.met).length
      take(`trailers.claims.${group}.met`, met)
      take(`trailers.claims.${group}.missed`, outcomes.length - met)
    }
  },
}

function outcomesOf(group: ClaimGroup, runs: number): readonly ClaimOutcome[] {
  const claims = CLAIM_GROUPS[group]({ runs, seed: 1998 })
  for (let step = claims.next(); ; step = claims.next()) if (step.done) return step.value
}
