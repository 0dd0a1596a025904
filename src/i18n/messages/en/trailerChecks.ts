import type { PlainClaimId } from '../../../engine/lab/bandits/checkUs'
import type { ContenderId, SlotWorldId } from '../../../engine/lab/bandits/published'
import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

const worlds: { readonly [W in SlotWorldId]: string } = {
  A: 'Ten trailers, one played by 50%, nine by 40%',
  B: 'Ten trailers, one played by 10%, nine by 5%',
  C: 'Two trailers, played by 90% and by 60%',
}

const contenders: { readonly [C in ContenderId]: string } = {
  random: 'by lot',
  greedy: 'always the best so far',
  tenth: 'the best so far, one in ten by lot',
  hundredth: 'the best so far, one in a hundred by lot',
  ucb1: 'benefit of the doubt (UCB1)',
  thompson: 'as often as believed best (Thompson)',
}

const plain: { readonly [Id in PlainClaimId]: string } = {
  replay: 'Replay of a log made by lot finds what the policy would earn',
  matchedShare: 'It keeps one record in ten',
  naiveIsBiased: 'Matching alone, where the log chose with care, promises too much, by',
  ips: 'Weighing by how improbable each was mends that (inverse propensity)',
  snips: 'So does weighing with normalised weights',
  doublyRobust: 'So does a model corrected by such weights (doubly robust)',
  bestSingleBeatsLot: 'The best single trailer beats the lot, by',
  foundSingleBeatsLot: 'So does the one that was found by trying, by',
  oneForEachBeatsBestSingle: 'One for each beats the best single one, by',
  nobodyBeatsOracle: 'Knowing every taste beats that, by',
  lotBelowBest: 'The best single trailer beats the lot, by',
  foundBelowEach: 'One for each, by what is recorded, beats the single one found by trying, by',
  bestBelowEach: 'One for each beats even the truly best single one, which no company knows, by',
  eachBelowTastes: 'Knowing every real taste beats one for each, by',
  constantShareKeepsPaying: 'One in ten by lot goes on paying: the second 10,000 viewings cost',
}

/** Published figures about choosing trailers, held against what comes out here. */
export const trailerChecks = {
  lead: 'What was published about choosing and judging trailers, with its figures. Press, and the service’s own policies are put before the same odds, and before people of this world, by your own machine.',
  runs: 'How many runs',
  sizes: { few: '12 (under a minute)', some: '60 (a minute or two)', all: '300, as published (minutes)' },
  press: 'Check us',
  again: 'Check again',
  running: 'Policies are choosing, a few million times …',
  none: 'Nothing has been checked yet.',
  said: (met: number, all: number) =>
    met === all
      ? plural(all, { one: 'The one claim holds.', other: `All ${integer(all)} claims hold.` })
      : `${integer(met)} of ${integer(all)} claims hold.`,
  saidOpen: (open: number) =>
    plural(open, { one: 'One cannot be told with so few runs.', other: `${integer(open)} cannot be told with so few runs.` }),
  missed: 'By chance alone about one claim in a hundred fails; with few runs, rare disasters are easily missed.',
  weekIsShort:
    'Nobody knows beforehand which single trailer is truly the best. Against that one, a week of what is recorded of people gains nothing here that is sure; against the one that a company can find by trying, it does. Over twelve weeks and all series one for each is ahead: “What comes out, and what does not”, in Lessons.',
  groups: {
    logs: 'Judging from old records a policy that never ran (share of people who play)',
    context: 'Knowing whom one shows what (share of people who play, differences)',
    launch: 'Real launches before people of this world (of 100 people, so many who watch two minutes; differences)',
    regret: 'Plays lost in finding out the best of several trailers, over 10,000 viewings',
  },
  columns: { claim: 'Claim', published: 'Published', ours: 'Here', interval: 'Interval, 95 of 100', verdict: 'Holds?' },
  verdicts: { met: '✓ holds', open: '~ too few runs to say', missed: '✗ does not hold' },
  rule: 'Holds where',
  rules: { near: 'near it', below: 'below it', above: 'above it' },
  against: { near: (figure: string) => figure, below: (figure: string) => `below ${figure}`, above: (figure: string) => `above ${figure}` },
  interval: (low: string, high: string) => `${low} to ${high}`,
  cameOut: 'Set by us: the odds. Came out: everything else under “Here”.',
  howAbout: 'these claims',
  how: [
    'Regret: the best trailer’s odds less those of the trailer chosen, added up over 10,000 viewings. The policy learns after each. Published means are those of 300 runs of a reference simulation; the bound of UCB1 is Auer, Cesa-Bianchi and Fischer’s (2002).',
    'A claim with one figure holds where ours is no farther from it than chance lets two such means be (2.58 standard errors of both). One with “below” or “above” holds where the whole interval is.',
    'Old records: 5,000 people, ten trailers, a logistic world whose truth is known here. By lot: replay (Li et al. 2011). With a share of .3 by lot: inverse propensity, self-normalised, doubly robust. “Published” is there the truth of our world: the sheet’s own world, which does not tell its size, had .475 by replay and .474 by inverse propensity against .474, and naive matching was .081 too high.',
    'Once a week: Thompson sampling that learns after each of 10,000 viewings, and one that learns ten times, after each thousand. No figure was published; that it costs is expected.',
    'Real launches: worlds of 1,000 people live four weeks, then three series are launched for a week, before the same people and on the same dice: by lot, the best on average, the truly best one for all, the service’s own policy with what it has learned, and the best for each by real tastes. The order is that of Netflix 2017.',
    'Knowing whom: disjoint LinUCB after 20,000 people, on 4,000 others. The published order is random < best single < contextual (Netflix 2017).',
  ],
  worlds,
  contenders,
  claims: plain,
  regret: (world: string, who: string) => `${world}: ${who}`,
  thompsonBelowUcb1: (world: string) => `${world}: Thompson’s loss less that of UCB1`,
  ucb1BelowBound: (world: string) => `${world}: UCB1 stays under its bound`,
  weeklyCostsMore: (world: string) =>
    `${world}: learning only once a week, after each thousand viewings, loses more than learning at once, by`,
  flattens: (who: string) => `Cost of the second 10,000 viewings less that of the first: ${who}`,
  locksIn: (world: string) => `${world}: always the best so far varies by more than Thompson loses in all`,
  early: (who: string) => `One played by 10%, nine by 5%, the first 1,000 viewings: ${who}`,
}
