import type { Crowd } from '../../../engine/lab/launch/crowds'
import type { ArmId } from '../../../engine/lab/launch/telling'
import type { TrailerPolicyId } from '../../../engine/service/trailers/protocol'
import type { LearningPace, PolicyKnobs, TrailerReward } from '../../../scenario/policyKnobs'
import { formatFor, type PluralForms } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'

const { integer, list, plural } = formatFor('en')

interface PolicyWords {
  readonly name: string
  /** In a sentence, for anybody. */
  readonly plain: string
  /** In the field's own terms. */
  readonly how: string
}

const policies: { readonly [P in TrailerPolicyId]: PolicyWords } = {
  oneForAll: {
    name: 'one for all',
    plain: 'Everybody is shown the same trailer, chosen by hand.',
    how: 'A constant policy. It learns nothing, so its data say nothing about the other trailers.',
  },
  bestOnAverage: {
    name: 'the best on average',
    plain: 'Tries all of them, then keeps the one that most people take.',
    how: 'An A/B test and then the winner; with no views on trial, Thompson sampling of one rate a trailer, over all titles.',
  },
  byRule: {
    name: 'by rule',
    plain: 'People write the rules: who likes this is shown that. Nothing is learned.',
    how: 'Rules on the affinities counted from the records; the first that applies decides, and where none does, one for all.',
  },
  random: {
    name: 'by lot',
    plain: 'Everybody is shown any of them, by lot.',
    how: 'Uniform over the trailers: pure exploration, the best log to learn from later.',
  },
  epsilonGreedy: {
    name: 'mostly the best so far',
    plain: 'Shows the one that did best so far, and to a few any other, by lot.',
    how: 'ε-greedy: with probability ε a trailer by lot, else the largest observed rate (Auer, Cesa-Bianchi & Fischer 2002).',
  },
  ucb1: {
    name: 'benefit of the doubt',
    plain: 'Shows the one that could still be the best: little known counts in its favour.',
    how: 'UCB1: the largest rate + √(2 ln n ÷ nⱼ) (Auer, Cesa-Bianchi & Fischer 2002).',
  },
  thompson: {
    name: 'a draw of beliefs',
    plain: 'Draws, for each trailer, a rate that it may have, and shows the highest draw.',
    how: 'Thompson sampling: a Beta(1 + successes, 1 + failures) a trailer (Thompson 1933; Chapelle & Li 2011).',
  },
  linUcbDisjoint: {
    name: 'by person, each trailer alone',
    plain: 'Learns for each trailer by itself which people take it; the doubt counts in its favour.',
    how: 'LinUCB, disjoint: a ridge regression a trailer on what is recorded of the person, plus α times its uncertainty (Li et al. 2010).',
  },
  linUcbHybrid: {
    name: 'by person, trailers together',
    plain: 'As before, but what one trailer teaches helps with the others like it.',
    how: 'LinUCB, hybrid: shared features of trailer × person beside each trailer’s own (Li et al. 2010).',
  },
  linearThompson: {
    name: 'by person, a draw of beliefs',
    plain: 'What the service itself does: draws what it may believe of people and trailers, and shows each person the best of that draw.',
    how: 'Linear Thompson sampling on aspects of the trailer × what is recorded of the person (Agrawal & Goyal 2013).',
  },
}

const crowds: { readonly [C in Crowd]: string } = {
  children: 'children',
  leadFans: 'fans of the lead',
  directorFans: 'fans of the director',
  nightOwls: 'night owls',
  comedyLovers: 'for a laugh',
  romanceLovers: 'for romance',
  actionLovers: 'for action',
  dreadLovers: 'for a fright',
  politicsLovers: 'for politics',
  wonderLovers: 'for wonder',
  families: 'families',
  rest: 'no such mark',
  unknown: 'nothing recorded',
}

const crowdsShort: typeof crowds = {
  ...crowds,
  leadFans: 'fans: lead',
  directorFans: 'fans: director',
  unknown: 'no records',
  rest: 'no mark',
}
const rewards: { readonly [R in TrailerReward]: string } = {
  click: 'pressing play',
  qualityPlay: 'two minutes watched',
  completion: 'finishing it',
}
const paces: { readonly [P in LearningPace]: string } = { atOnce: 'after each answer', hourly: 'every hour', nightly: 'at night' }
const courses: { readonly [C in PolicyKnobs['epsilonCourse']]: string } = { constant: 'stays the same', falling: 'falls' }
const arms: { readonly [A in ArmId]: string } = {
  policy: 'this way of choosing',
  oneForAll: 'one for all, by hand',
  bestSingle: 'the best one for all',
  oracle: 'the best for each',
}
const courseTitle: { readonly [R in TrailerReward]: string } = {
  click: 'Pressed play, so far',
  qualityPlay: 'Watched two minutes, so far',
  completion: 'Finished it, so far',
}

/** A launch: the picture of who is shown which trailer, how it is chosen, and what comes of it. */
export const launchView = {
  gathering: 'The audience is gathering …',
  livingFirst: 'The world lives its days; the audience gathers once they are lived.',
  audience: (people: string, date: string) => `${people} people, as of ${date}, in the morning.`,
  ofToday: 'Take today’s',
  settings: 'How it is set: what counts as success, how often it learns, for how long',
  living: 'The launch is being lived …',
  launch: 'Launch',
  launchAgain: 'Launch again',
  dice: (draw: number) => `Throw ${integer(draw)} of the dice.`,
  anotherThrow: 'Another throw',
  firstThrow: 'Back to the first',
  picture: 'Who is shown which trailer',
  pictureSays: (people: string, title: string) =>
    `The poster of “${title}” in the middle, its trailers around it, and ${people} people: each stands before the trailer that they were shown last. The posts say how many.`,
  waiting: 'Everybody waits around the poster. Press “Launch”.',
  before: 'before the launch',
  clock: 'When',
  hold: 'Hold',
  goOn: 'Go on',
  crowdsLead: 'Who is there, by what is recorded of them. Press a crowd to see where it goes.',
  crowds,
  crowdsShort,
  post: ({ letter, aspect, people, crowd }: PostWords) =>
    `Trailer ${letter}, above all ${aspect}: ${people} people before it${crowd === null ? '' : `, more than elsewhere: ${crowd}`}. Play it`,
  policy: 'How to choose',
  policies,
  experienced: 'Begin with what it learned of all titles',
  experiencedStates: { on: 'it knows people already', off: 'it begins with nothing' },
  rewards,
  rewardHow: 'What is counted as success is what is learned: a trailer that wins clicks may lose endings.',
  paces,
  courses,
  days: 'For',
  dayWords: (days: number): PluralForms => ({ one: 'one day', other: `${integer(days)} days` }),
  byHand: 'Which',
  byGenre: 'the one nearest to its genre',
  rulesLead: 'From the top; the first that applies decides.',
  ruleAspect: (place: number) => `Rule ${integer(place)}: who`,
  ruleShow: (place: number) => `Rule ${integer(place)}: is shown`,
  ruleAbove: (place: number) => `Rule ${integer(place)}: from`,
  likes: (aspect: string) => `likes ${aspect}`,
  showMost: 'the trailer for that',
  showOne: (letter: string) => `trailer ${letter}`,
  removeRule: (place: number) => `Remove rule ${integer(place)}`,
  moreRules: 'One more rule',
  liveLead: 'So far, the same people and the same dice:',
  arms,
  ofHundred: (rate: string) => `(${rate} of 100)`,
  ofHundredPlain: (rate: string) => `${rate} of 100`,
  people: 'people',
  axis: 'days since the launch',
  trailer: 'Trailer',
  crowd: 'Crowd',
  shown: 'Shown',
  pressed: 'Pressed play',
  completed: 'Finished',
  rewarded: 'Successes',
  heatTitle: 'Which crowd is shown which',
  heatSentence: (crowd: string, letter: string, share: string): Rich =>
    rich`Clearest: ${crowd}, of whose trailers ${recorded(share)} were ${letter}.`,
  heatNone: 'No crowd has been shown anything yet.',
  heatHow:
    'Each row is a crowd. The fuller a field, the more of that crowd’s trailers were this one. The number: of 100 who saw it, how many pressed play; none where fewer than 20 saw it.',
  beliefTitle: 'What is believed of each trailer',
  beliefUnit: 'how likely (top of each = 1)',
  beliefAcross: 'successes in 100',
  beliefSentence: ({ letter, mean, sd, shown }: BeliefWords): Rich =>
    rich`Highest so far: ${letter}, at ${guessed(mean)}, give or take ${guessed(sd)}; shown ${recorded(integer(shown))} ${plural(shown, { one: 'time', other: 'times' })}${shown < FEW ? ', which is next to nothing' : ''}.`,
  beliefNone: 'Nobody has answered a trailer yet.',
  beliefHow:
    'Beta(1 + successes, 1 + failures) for each trailer, over everybody who was shown it: the narrower, the more is known. Where trailers go to those whom they suit, these are rates of different people, and so not to be compared like an A/B test.',
  believed: 'Believed, in 100',
  unsure: 'Give or take',
  expectedByPolicy: 'Expected by the policy, in 100',
  courseTitle,
  courseSentence: (lasts: readonly string[]) => `At this hour: ${list(lasts)}.`,
  courseHow:
    'The same people on the same evenings with the same dice, shown the trailer of this way of choosing, or one for all chosen by hand; with real tastes shown, also the best single trailer and the best for each, which no company could know.',
  gainTitle: 'Won over one for all',
  gain: 'won over one for all',
  regret: 'short of the best for each',
  regretSingle: 'short of the best one for all',
  regretHidden: 'How far it stays behind the best possible stands behind “Show real tastes”.',
  gainSentence: (lasts: readonly string[]) => `At this hour: ${list(lasts)}.`,
  gainHow: (reward: string) =>
    `Successes here are ${reward}. The gain is this way of choosing less one for all; the regret is the best for each less this way of choosing. One launch is one throw of the dice: the bands come from several; ways of choosing are compared over several under “Ways compared”.`,
  costTitle: 'What it cost to find out',
  cost: ({ cost, none, won, letter, moved }: CostWords): Rich => [
    ...(none
      ? rich`Finding out cost nothing that can be seen here.`
      : rich`Had it known on the first day what it knew on the last, it would have had ${recorded(integer(cost))} ${plural(cost, { one: 'success', other: 'successes' })} more: that was the price of trying.`),
    ...(won === 0
      ? rich` It came out even with trailer ${letter} for all.`
      : rich` Against trailer ${letter} for all it ${won < 0 ? 'lost' : 'won'} ${recorded(integer(Math.abs(won)))} ${plural(Math.abs(won), { one: 'success', other: 'successes' })}.`),
    ...(moved === 0
      ? []
      : rich` ${recorded(integer(moved))} ${plural(moved, { one: 'person was', other: 'people were' })} shown more than one trailer.`),
  ],
  twoTitle: 'Same series, two trailers: why?',
  otherTwo: 'Two others',
  noPair: 'As it stands by now, it would show everybody the same trailer: there are no two people to compare.',
  person: (number: number) => `Person ${integer(number)}`,
  whyNothing: (letter: string) => `Trailer ${letter}: this way of choosing expects nothing of anybody, so there is no sum behind it.`,
  whyExpects: (letter: string) => `Of trailer ${letter} it expects`,
  whyProbability: (share: string) => `and it was shown with probability ${share}.`,
  whyCaption: (letter: string) => `Why trailer ${letter}: the sum`,
  whyWhat: 'What',
  whyRecorded: 'Recorded liking',
  whyWeight: 'Weight',
  whyPart: 'In 100',
  whyWhoever: 'whoever it is',
  whyAspect: (aspect: string) => `likes ${aspect}`,
  whyRounding: 'rounding',
  whyTotal: 'Sum',
  whyOthers: (others: readonly string[]) => `Next best: ${list(others)}.`,
  whyOther: (letter: string, expected: string) => `${letter} ${expected}`,
  whyRight: 'Really, no trailer suits this person better.',
  whyWrong: (letter: string) => `Really, trailer ${letter} would suit this person better.`,
}

interface PostWords {
  readonly letter: string
  readonly aspect: string
  readonly people: string
  readonly crowd: string | null
}

/** Seen fewer times, a rate of success says next to nothing. */
const FEW = 20

interface BeliefWords {
  readonly letter: string
  readonly mean: string
  readonly sd: string
  readonly shown: number
}

interface CostWords {
  readonly cost: number
  readonly none: boolean
  /** Less than 0 where it lost. */
  readonly won: number
  readonly letter: string
  readonly moved: number
}
