import { formatFor } from '../../format'

const { decimal, integer, percent, plural } = formatFor('en')

/** A figure at the curve's two ends, with so many people or records. */
interface Rise {
  readonly from: string
  readonly to: string
  readonly low: string
  readonly high: string
  readonly of: string
}

/** Which model is best, and what more to learn from would give. */
export const best = {
  lead: 'Every model is shown the same part of the table and asked for the rest. What it is asked for, it has never seen.',
  models: {
    random: 'by lot',
    popularity: 'popularity',
    userKnn: 'people who watch alike (kNN)',
    itemKnn: 'titles watched together (kNN)',
    implicitAls: 'hidden tastes (implicit ALS)',
    ease: 'titles, all else being equal (EASE)',
    content: 'what the title holds',
    blend: 'the blend of these',
    bias: 'who is generous, what is liked (biases)',
    ratingSgd: 'factors, one rating at a time (SGD)',
    ratingAls: 'factors, in turns (ALS)',
    userKnnRatings: 'people who rate alike (kNN)',
    itemKnnRatings: 'titles rated alike (kNN)',
    ratingBlend: 'the blend of ratings',
    handmade: 'an order made by hand',
  },
  split: 'What is held back',
  splits: { lot: 'a fifth, by lot', last: 'everybody’s last', time: 'the last fifth in time' },
  noTimes: 'This table has no times, so nothing is the last.',
  measure: 'Measured by',
  measures: {
    ndcg: 'NDCG@10: order of the first ten',
    hitRate: 'hit rate: one in the first ten',
    recall: 'recall@10',
    precision: 'precision@10',
    map: 'MAP@10',
    novelty: 'novelty, in bits',
    coverage: 'coverage: share of titles shown',
    catalogueSize: 'effective catalogue size, in titles',
    rmse: 'RMSE: error of a guessed rating',
    mae: 'MAE: mean error of a guessed rating',
  },
  measureHow:
    'NDCG, MAP, recall, precision and hit rate look at the first ten titles that a person has not had, among all titles: a hit is one that was held back and liked. RMSE and MAE are in the unit of the ratings, and lower is better. Novelty is −log₂ of how many people have the title. The intervals are 95%, over people (bootstrap); “ahead of popularity” compares the two on the same people. Seconds are this device’s; memory is counted, not measured: the bytes of all that the fitted model holds.',
  run: 'Try them all',
  again: 'Another draw',
  tried: { on: 'tried, too', off: 'left out' },
  slowToo: 'EASE and the blend, too: they take longest',
  trying: (model: string, at: number, of: number) => `Trying ${model}: ${integer(at)} of ${integer(of)} …`,
  stopped: 'Stopped. What has come out so far stands.',
  none: 'Nothing has been tried on this table yet. It takes some seconds a model, in a worker of its own; the service goes on meanwhile.',
  columns: {
    model: 'Model',
    value: 'Value',
    interval: '95% interval',
    ahead: 'Ahead of popularity (NDCG)',
    seconds: 'Learning,\u00a0s',
    memory: 'Memory,\u00a0MB',
  },
  interval: (low: string, high: string) => `${low} to ${high}`,
  notAsked: '–',
  said: (model: string, measure: string, value: string, others: number) =>
    `By ${measure}, ${model} is first of ${integer(others)} with ${value}.`,
  tie: (model: string) => `But the interval of ${model} holds that value too: of the two, this table cannot tell.`,
  notTheSame: (byError: string, byOrder: string) =>
    `The smallest error (RMSE) has ${byError}, the best order (NDCG) ${byOrder}: to guess ratings well is not to know what somebody will choose.`,
  same: (model: string) => `Both the smallest error and the best order have ${model}, here.`,
  noRatings: 'Nobody here rates, so the models of ratings are left out.',
  thirds: 'For whom, and for which titles',
  people: (from: number, to: number, size: number) =>
    `${plural(size, { one: 'one person', other: `${integer(size)} people` })} with ${integer(from)} to ${integer(to)} records`,
  titles: (from: number, to: number, size: number) =>
    `${plural(size, { one: 'one title', other: `${integer(size)} titles` })} that ${integer(from)} to ${integer(to)} people have`,
  thirdColumns: { who: 'Of whom', ndcg: 'NDCG@10', hitRate: 'Hit rate', recall: 'Recall@10', rmse: 'RMSE' },
  ofModel: 'Of the model',
  number: (value: number, digits: number) => decimal(value, digits),
  more: {
    leads: {
      people: 'The same questions about the same people, each time with more people to learn from. Five draws a point.',
      records: 'The same questions about the same people, each time with more of everybody’s records. Five draws a point.',
      days: 'The same questions, about what the same people took up last, each time with more of the days before.',
      person: 'Somebody comes whom the model has never seen, and tells it 0, 1, 3 or 10 titles that they liked. What else do they like?',
      title: 'A title comes of which the model knows only 0, 1, 3 or 10 people who like it. Who else does?',
    },
    model: 'Model',
    by: 'More of what',
    bys: { people: 'people', records: 'records', days: 'days', person: 'titles of a newcomer', title: 'records of a new title' },
    run: 'Draw the curve',
    waiting: { people: 'Learning thirty times …', records: 'Learning thirty times …', days: 'Learning from more and more days …' },
    guessFirst: {
      people: 'Say first: with all of them instead of a tenth, how much better does it guess?',
      records: 'Say first: with all of them instead of a tenth, how much better does it guess?',
      days: 'Say first: with all of them instead of a tenth, how much better does it guess?',
      person: 'Say first: with the most titles instead of none, how much better does it guess?',
      title: 'Say first: with the most records, how often does it put the new title above another one that they do not have? (By lot: 50%)',
    },
    youSaid: 'you said',
    before: {
      unit: {
        people: 'How many times as well as with a tenth: your guess, before the curve is drawn',
        records: 'How many times as well as with a tenth: your guess, before the curve is drawn',
        days: 'How many times as well as with a tenth: your guess, before the curve is drawn',
        person: 'How many times as well as with nothing known: your guess, before the curve is drawn',
        title: 'How often the new title is placed rightly, beginning by lot: your guess, before the curve is drawn',
      },
      axis: {
        people: '% of the people to learn from',
        records: '% of the records to learn from',
        days: '% of the days to learn from',
        person: 'titles known of the newcomer',
        title: 'records kept of the new title',
      },
    },
    yourGuess: (times: number) => `${decimal(times, 1)} times as well`,
    cameOut: (times: number, guess: number) => `It came out ${decimal(times, 1)} times; you said ${decimal(guess, 1)}.`,
    noTimes: 'With a tenth it guesses nothing yet, so no ratio can be given.',
    sentence: ({ from, to, low, high, of }: Rise) => `NDCG@10 goes from ${from} with ${low} to ${to} with ${high} ${of}.`,
    slowing: (first: string, last: string) =>
      `The first step of the curve gave ${first} for each doubling, the last ${last}: what more gives grows smaller.`,
    notSlowing: (first: string, last: string) =>
      `The first step of the curve gave ${first} for each doubling, the last ${last}: no sign yet that more gives less.`,
    axis: { people: 'people to learn from', records: 'records to learn from', days: 'days to learn from' },
    unit: 'NDCG@10',
    columns: {
      share: 'Share',
      size: { people: 'People', records: 'Records', days: 'Days' },
      value: 'NDCG@10',
      interval: { people: '95% interval over draws', records: '95% interval over draws', days: '95% interval over people' },
    },
    share: (share: number) => percent(share),
    count: (size: number) => integer(size),
    cold: {
      waiting: 'Learning without those who are new …',
      unit: {
        person: 'NDCG@10 of what else the newcomer likes',
        title: 'How often a new title that somebody likes stands above another new one that they do not have (AUC; by lot 0.5)',
      },
      axis: { person: 'titles known of the newcomer', title: 'records kept of the new title' },
      tooFew: {
        person: 'Too few people here like so many titles that one could be told and others asked for.',
        title: 'Too few titles here are liked by so many that one could be told and others asked for.',
      },
      asked: {
        person: (people: number) => `${integer(people)} newcomers, each of them new once; the interval is over them.`,
        title: (titles: number) => `${integer(titles)} new titles a draw, five draws; the interval is over draws.`,
      },
      cameOut: (times: number, guess: number) => `It came out ${decimal(times, 1)} times; you said ${decimal(guess, 1)}.`,
      noTimes: 'With nothing known it guesses nothing right, so no ratio can be given.',
      fromPopularity: 'With nothing known there is nothing to go by: what comes first is what most people like. That is popularity.',
      fromContent: 'With nothing known it goes by what everybody’s tastes are.',
      falls: (known: number) =>
        `With ${plural(known, { one: 'one title', other: `${integer(known)} titles` })} known it does worse than with none: so little says less of somebody than what most people like.`,
      placed: ({ known, share, guess }: { readonly known: string; readonly share: number; readonly guess: number }) =>
        `With ${known} records it came out ${percent(share)}; you said ${percent(guess)}.`,
      beside: (model: string, content: string) =>
        `With no record at all this model has ${model}, and what the title holds ${content}: the tags know of a title before anybody has seen it.`,
    },
  },
}
