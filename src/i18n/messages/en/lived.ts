import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

interface Apart {
  readonly offline: string
  readonly lived: string
  readonly measure: string
  readonly low: string
  readonly high: string
}

/** Which model is best to live with, beside which foresees records best. */
export const lived = {
  title: 'And to live with?',
  figure: 'The models, lived with',
  lead: 'To foresee what was watched is one thing; pages that people find something on are another. Here each model orders the pages of the same worlds, with the same dice, and learns every night from what its own pages brought about.',
  worlds: 'How many worlds',
  worldsOf: (worlds: number, people: number, days: number) =>
    `${integer(worlds)} worlds of ${integer(people)} people, ${integer(days)} days each`,
  live: 'Live with each of them',
  again: 'Live them again',
  living: 'Five models live the same evenings, one after the other; the service goes on meanwhile …',
  measures: {
    eveningsFound: 'Evenings found',
    minutes: 'Minutes watched, a person and day',
    enjoyed: 'Minutes as enjoyed, a person and day',
  },
  place: (place: number) => `${integer(place)}.`,
  of: (worlds: number, people: number, days: number) =>
    `${plural(worlds, { one: 'One world', other: `${integer(worlds)} worlds` })} of ${integer(people)} people, ${integer(days)} days; the number first is the place. What came out, not set by us.`,
  hidden: 'How it was enjoyed is known with real tastes shown only: show them, and live again.',
  notTried: 'Try the models above, too, and the two orders stand beside each other.',
  told: (told: number, pairs: number) =>
    told === 0
      ? `Of ${integer(pairs)} comparisons of two models, none is sure in both orders: more worlds tell more.`
      : `Of ${integer(pairs)} comparisons of two models, ${plural(told, { one: 'one is', other: `${integer(told)} are` })} sure in both orders.`,
  disagree: (count: number) =>
    plural(count, {
      zero: 'In none of them do they disagree.',
      one: 'In one of them they disagree:',
      other: `In ${integer(count)} of them they disagree:`,
    }),
  disagreement: ({ offline, lived: better, measure, low, high }: Apart) =>
    `Offline ${offline} is ahead of ${better}; lived, it is behind by ${low} to ${high} (${measure.toLowerCase()}).`,
  how: 'Common dice: people, titles and every draw are the same under each model, so that only what the model changes differs. The intervals are 95%, Student’s over worlds; two models are told apart where the interval of their difference, world by world, leaves 0 outside, and offline where their intervals do not touch. The first day, ordered by lot, is left out. Enjoyed minutes weigh each minute by how it was felt, from −1 to 1. The models of the pages learn night by night with the scenario’s own settings, not with those of the table above.',
}
