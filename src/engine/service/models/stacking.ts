/**
 * What do several models together say? A linear blend whose weights are learned on titles that were held out: each member is
 * fitted without a tenth of what everybody liked, and votes are given to the members that together put the held-out
 * titles first (ensembleSelection.ts); then all are fitted again on everything.
 *
 * Where likes have times, two EASEs sit the exam, one that heeds the order in which each person liked things (easeSequence.ts); the one that
 * does better alone stays. Where few people sit the exam it is held up to {@link MOST_ROUNDS} times, with other titles each time.
 *
 * It is the blend for records of any kind. The one that orders the simulated world's pages (blend.ts) learns from what was
 * shown each day instead, which a file of ratings does not tell.
 *
 * Formula: score = Σ weight · (s − mean) / spread over the members, mean and spread over a fixed sample of people and all
 * titles. Shapes: members as in {@link EVERYWHERE}; those that stand out in nothing get no vote and cost nothing afterwards.
 * Source: linear stacking, Wolpert 1992, Breiman 1996.
 * It misleads where the members are trusted alike for everybody; and costs each member's fit two to five times.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import { profileId } from '../../contract/ids'
import { stream } from '../../math/random'
import { topK } from '../../math/topk'
import type { Interactions } from '../log/interactions'
import { historyOf } from '../log/interactions'
import { alsAnyData } from './alsAnyData'
import { spreadOf } from './blend'
import { expectOptions, expectSameCatalogue } from './checks'
import { contentAnyData } from './contentTraits'
import { ease } from './ease'
import { easeSequence } from './easeSequence'
import type { Exam } from './ensembleSelection'
import { selectEnsemble } from './ensembleSelection'
import type { Fitting } from './fitting'
import type { HeldOutTitles } from './heldOutTitles'
import { holdOutTitles } from './heldOutTitles'
import { itemNeighbours } from './itemNeighbours'
import { hasOrder } from './ownOrder'
import { popularity } from './popularity'
import type { AnyFittedModel, FitOptions, Recommender } from './protocol'
import type { StackedMember } from './stackedModel'
import { StackedModel } from './stackedModel'
import { TOPN_DEFAULTS } from './topnDefaults'
import { userKnn } from './userKnn'

interface Member {
  readonly recommender: Recommender<AnyFittedModel>
  readonly defaults: Partial<FitOptions>
  /** How long its fit takes, roughly, beside the others'. */
  readonly effort: number
}

const EVERYWHERE: readonly Member[] = [
  { recommender: popularity, defaults: TOPN_DEFAULTS.popularity, effort: 1 },
  { recommender: userKnn, defaults: TOPN_DEFAULTS.userKnn, effort: 1 },
  { recommender: itemNeighbours, defaults: TOPN_DEFAULTS.itemKnn, effort: 5 },
  { recommender: alsAnyData, defaults: { ...TOPN_DEFAULTS.implicitAls, sweeps: 6 }, effort: 40 },
  { recommender: ease, defaults: TOPN_DEFAULTS.ease, effort: 10 },
]

/** Where there is an order, EASE may heed it; where titles have traits, content speaks too. */
const membersFor = (interactions: Interactions, { traitNames }: ModelCatalogue): readonly Member[] => [
  ...EVERYWHERE,
  ...(hasOrder(interactions) ? [{ recommender: easeSequence, defaults: {}, effort: 15 }] : []),
  ...(traitNames.length > 0 ? [{ recommender: contentAnyData, defaults: {}, effort: 1 }] : []),
]

/** Factors are no more than a quarter of the smaller side, of people and titles. */
const MOST_FACTORS = 96
/** People who sit the exam, evenly spaced among those of whom something was held out. */
const MOST_EXAMS = 1500
const MOST_ROUNDS = 4
/** Share of the work that goes into learning the weights. */
const LEARNING = 0.7
/** No title comes among the first ten of a blend that is not among the first of some member. */
const AMONG_FIRST = 60

function* fitStacked(interactions: Interactions, catalogue: ModelCatalogue, options: FitOptions): Fitting<StackedModel> {
  expectOptions(options)
  expectSameCatalogue(interactions, catalogue)
  const all = membersFor(interactions, catalogue)
  const exams: Exam[] = []
  const rounds = roundsFor(interactions)
  for (let round = 0; round < rounds; round++) {
    const split = holdOutTitles(interactions, stream(options.seed, 'stacking.held'), round)
    const [from, to] = [round, round + 1].map((part) => (LEARNING * part) / rounds)
    exams.push(...examsOf(split, yield* fitMembers(split.known, catalogue, { options, members: all, from, to })))
  }
  const selecting = selectEnsemble(
    exams,
    all.map(({ recommender }) => recommender.id),
  )
  let step = selecting.next()
  for (; !step.done; step = selecting.next()) yield { done: LEARNING }
  const weights = step.value
  const members = all.filter((_, at) => weights[at] > 0)
  const models = yield* fitMembers(interactions, catalogue, { options, members, from: LEARNING, to: 1 })
  const kept = weights.filter((weight) => weight > 0)
  yield { done: 1 }
  return new StackedModel(
    models.map((model, at): StackedMember => ({ model, weight: kept[at], ...spreadOf(model, interactions) })),
    interactions.titleCount,
  )
}

/** Rounds of holding out: more where few people make each exam uncertain. */
const roundsFor = ({ profileCount }: Interactions): number =>
  Math.max(1, Math.min(MOST_ROUNDS, Math.ceil(MOST_EXAMS / Math.max(1, profileCount))))

interface Stretch {
  readonly options: FitOptions
  readonly members: readonly Member[]
  readonly from: number
  readonly to: number
}

function* fitMembers(interactions: Interactions, catalogue: ModelCatalogue, about: Stretch): Fitting<AnyFittedModel[]> {
  const { options, members, from, to } = about
  const all = members.reduce((total, { effort }) => total + effort, 0)
  const smaller = Math.min(interactions.profileCount, interactions.titleCount)
  const factors = Math.max(1, Math.min(MOST_FACTORS, Math.floor(smaller / 4)))
  const models: AnyFittedModel[] = []
  let spent = 0
  for (const { recommender, defaults, effort } of members) {
    const fit = recommender.fit(interactions, catalogue, { ...options, ...defaults, factors, previous: undefined })
    let step = fit.next()
    for (; !step.done; step = fit.next()) yield { done: from + ((to - from) * (spent + effort * step.value.done)) / all }
    models.push(step.value)
    spent += effort
  }
  return models
}

function examsOf({ known, held }: HeldOutTitles, models: readonly AnyFittedModel[]): readonly Exam[] {
  const spreads = models.map((model) => spreadOf(model, known))
  const sitting = Array.from(held.keys()).filter((profile) => held[profile].length > 0)
  const count = Math.min(MOST_EXAMS, sitting.length)
  const table = models.map(() => new Float32Array(known.titleCount))
  return Array.from({ length: count }, (_, one) => {
    const profile = sitting[Math.floor((one * sitting.length) / count)]
    const history = historyOf(known, profileId(profile))
    const allowed = new Uint8Array(known.titleCount).fill(1)
    for (let entry = 0; entry < history.count; entry++) allowed[history.titles[entry]] = 0
    for (const [member, model] of models.entries()) model.score(history, table[member])
    const candidates = leading(table, allowed)
    const scores = new Float32Array(models.length * candidates.length)
    spreads.forEach(({ centre, scale }, member) => {
      candidates.forEach((title, at) => {
        scores[member * candidates.length + at] = (table[member][title] - centre) / scale
      })
    })
    const isHeld = Uint8Array.from(candidates, (title) => (held[profile].includes(title) ? 1 : 0))
    return { candidates: candidates.length, scores, isHeld, held: held[profile].length }
  })
}

/** The titles among the first of some member, ascending. */
function leading(table: readonly Float32Array[], allowed: Uint8Array): Uint32Array {
  const first = new Uint32Array(AMONG_FIRST)
  const chosen = new Set<number>()
  for (const scores of table) {
    const found = topK(scores, first, { allowed })
    for (let place = 0; place < found; place++) chosen.add(first[place])
  }
  return Uint32Array.from(chosen).sort()
}

export const stacking: Recommender<StackedModel> = { id: 'blend', fit: fitStacked }
