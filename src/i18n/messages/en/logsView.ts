import type { EstimatorId } from '../../../engine/lab/launch/fromLogs'
import type { RefusalReason } from '../../../engine/service/trailers/offPolicy/log'
import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

const estimators: { readonly [E in EstimatorId]: { readonly name: string; readonly how: string } } = {
  naive: {
    name: 'just those who happened to match',
    how: 'The mean over those who happened to be shown what it would have shown them. They were chosen by the old way, so they are not like the others: biased.',
  },
  replay: {
    name: 'replay',
    how: 'The same, but only from the share that was shown by lot: unbiased, and it throws nine rows in ten away (Li et al. 2011).',
  },
  ips: { name: 'weighed by how rare', how: 'Each match counts 1 ÷ the probability with which it was shown: unbiased, and restless (IPS).' },
  snips: { name: 'the same, evened out', how: 'Divided by the sum of those weights: a little biased, much calmer (self-normalised IPS).' },
  dr: {
    name: 'with a guess, corrected',
    how: 'A guess for everybody, corrected by the weighed matches: right where either of the two is (doubly robust; Dudík et al. 2011).',
  },
}

const reasons: { readonly [R in RefusalReason]: string } = {
  tooFewRows: 'the records are too few',
  impossibleProbability: 'the records do not say with which probability each was shown',
  shownForCertain: 'each was shown for certain, so nothing is known of the others',
  notAllTried: 'some had no chance of being shown',
  notByLot: 'it needs records in which all had the same chance',
  nothingMatched: 'nobody was shown what it would have shown',
}

/** What old records can tell of a way of choosing that was never run. */
export const logsView = {
  lead: 'A company has only what happened. Could it tell from the records of one way of choosing how another would have done? Here it can be checked: the other is then really run, on the same people and dice.',
  logging: 'The records were made by',
  share: 'Share shown by lot',
  target: 'What would this have done?',
  conditions: (reward: string, days: number) =>
    `Success is ${reward}; ${plural(days, { one: 'one day', other: `${integer(days)} days` })}. As set under “The launch”.`,
  run: 'Estimate, then run it',
  living: 'It learns, the records are written, then it is run …',
  title: 'Estimated from the records, against really run',
  estimators,
  reasons,
  estimate: 'Estimate',
  inHundred: 'Successes in 100',
  biasLow: 'Estimate less run: from',
  biasHigh: 'to',
  lived: 'really run',
  livedIs: (rate: string) => `really run: ${rate}`,
  across: 'successes in 100 first sights',
  oneLot: 'One throw of the dice so far: what differs may be luck.',
  allAgree: (lots: number) => `After ${integer(lots)} throws, no estimate can be told from what happened when it was run.`,
  off: (names: string, lots: number) => `After ${integer(lots)} throws, these are off, beyond luck: ${names}.`,
  refused: (estimator: string, reason: string) => `“${estimator}” gives no answer: ${reason}.`,
  rows: (rows: string, logged: string) =>
    `The records: ${rows} people’s first sight, of whom ${logged} in 100 were a success under the old way.`,
}
