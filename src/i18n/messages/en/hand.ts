import type { HandWeights } from '../../../engine/service/models/protocol'
import { formatFor } from '../../format'
import { guessed, type Rich, rich } from '../../rich'

const { integer, list, plural } = formatFor('en')

/** The visitor's own ranker. */
export const hand = {
  view: 'Your own ranker',
  lead: 'Build the order of a home page yourself. Seven things the service can reckon of a title for somebody; say how much each counts, for or against, and watch the page follow. Then race it against the service.',
  weights: 'What counts, and how much',
  things: {
    popular: 'popular just now',
    alike: 'like what they watched',
    people: 'watched by people like them',
    artists: 'same actors and directors',
    fresh: 'new on the service',
    short: 'short',
    chance: 'by chance',
  } satisfies { readonly [T in keyof HandWeights]: string },
  reset: 'As at first',
  takeBack: 'Take back',
  how: 'Score of a title = Σ weight × how far the thing stands above its mean over all titles, in its own spread, for this person. A weight below 0 counts against. Popularity, likeness and people are the three models that the service’s own blend is made of; only the weights are yours. They stand in the link.',
  page: (name: string, isVisitor: boolean): string => (isVisitor ? 'Your page, in your order' : `${name}’s page, in your order`),
  needsBlend:
    'The service does not order by its blend here, so the models that a hand can weigh are not there. Choose the blend for the world.',
  toData: 'To the Data room: what did the service know for this?',
  fromData: 'Would you order it otherwise? Make your own ranker',
  fromDataLead:
    'How close a page comes is a choice. In the Engine room you can weigh seven things by hand, and race your order against the service’s.',
  first: {
    title: (name: string, isVisitor: boolean): string => (isVisitor ? 'First for you, by your order' : `First for ${name}, by your order`),
    sentence: (kept: number, of: number): Rich =>
      rich`Of the service’s own first ${integer(of)}, ${guessed(integer(kept))} stand among yours.`,
    how: 'Titles that the person has neither played, rated nor listed. The table shows what each thing adds to the score.',
    name: 'title',
    place: 'your place',
    service: 'the service’s place',
    there: (place: number): string => `service: ${integer(place)}`,
  },
  race: {
    title: 'Race it',
    lead: 'The same people, titles and dice, lived twice: once with the service’s blend, once with every page in your order from the first night on.',
    name: 'Name',
    named: (count: number): string => `Ranker ${integer(count)}`,
    press: 'Race it',
    living: (worlds: number): string =>
      `They are racing: ${plural(worlds, { one: 'one world so far', other: `${integer(worlds)} worlds so far` })}`,
    service: 'the service’s blend',
    yours: 'your order',
    result: 'Yours against the service’s blend',
    measure: 'measured by',
    columns: { service: 'the service', yours: 'yours', difference: 'difference', interval: '95% interval' },
    said: {
      better: (measure: string, difference: string): string => `You win: ${measure}, ${difference}.`,
      worse: (measure: string, difference: string): string => `You lose: ${measure}, ${difference}.`,
      untold: (measures: readonly string[]): string => `Not to be told apart from chance: ${list(measures)}.`,
    },
    how: 'Paired worlds with common dice; Student’s interval over the worlds of the difference, world by world. Enjoyment and satisfaction are there where real tastes are shown when the race begins. The models go on learning every night from what your order made people press. Where the intervals are wide, run more worlds; whoever tries many rankers and keeps the best finds a good one by luck too.',
  },
  tries: {
    title: 'Your tries',
    note: 'Kept as long as this tab is open. Each stands as its difference to the service’s blend.',
    acts: 'do',
    take: 'Take these weights',
    takeName: (name: string): string => `Take the weights of ${name}`,
    drop: 'Remove',
    dropName: (name: string): string => `Remove ${name}`,
  },
}
