import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'
import { hand } from './hand'

const { decimal, integer, percent, plural } = formatFor('en')

/** The room of learning: how it learns, and how well. */
export const engine = {
  title: 'How does it learn?',
  views: {
    guess: 'A guess',
    table: 'The table',
    learn: 'Watch it learn',
    found: 'What it found',
    best: 'Which is best?',
    more: 'More data',
    yours: hand.view,
    days: 'Day by day',
  },
  from: 'What it learned from',
  daily: 'Day by day',
  learned: (date: string, interactions: number) =>
    rich`Last night, ${date}, it learned from ${recorded(integer(interactions))} pairs of somebody and something they did something with.`,
  notLearned: 'It has learned nothing yet: every night it learns from the day. Let a day run.',
  letADayRun: 'Let a day run',
  empty: (cells: number) => rich`Of the table of all people and all titles, ${recorded(percent(cells, 1))} is empty.`,
  blend: {
    title: 'What it trusted last night',
    sentence: 'The score of a title is a sum of three, each weighed by how well it guessed the plays of the day before.',
    members: {
      popularity: 'popularity: what is much watched, lately and nearby',
      implicitAls: 'people who watch alike: hidden tastes found in the table',
      content: 'what the title holds: its genres, tones and artists',
      baseline: 'where everybody starts',
    },
    weight: 'Weight',
    member: 'Model',
    howText:
      'Each member’s score is brought to one scale, multiplied by its weight, and added. The weights come from a regression on held-out plays.',
    onlyOne: 'This world orders its pages by one model alone: nothing is weighed.',
  },
  measures: {
    nextPlayGuessed: {
      title: 'Next play guessed',
      sentence: (share: number) =>
        rich`Of the plays of the last day, ${guessed(`${decimal(share * 10, 1)} in 10`)} stood among its first ten guesses.`,
      unit: '% of plays',
      how: 'Share of the day’s plays whose title stood among the first ten of the model as it was the night before. What was under way already does not count.',
    },
    takeRate: {
      title: 'Pressed play',
      sentence: (share: number) => rich`Of 100 tiles looked at, ${recorded(decimal(share * 100, 1))} were played.`,
      unit: '% of tiles looked at',
      how: 'Take rate: plays from the page ÷ tiles looked at.',
    },
    eveningsFound: {
      title: 'Evenings found',
      sentence: (share: number) => rich`${recorded(`${decimal(share * 10, 1)} in 10`)} sittings found something on the page.`,
      unit: '% of sittings',
      how: 'Sittings with a play of at least two minutes from the page ÷ sittings.',
    },
    hours: {
      title: 'Hours watched',
      sentence: (hours: number) => rich`${recorded(integer(hours))} hours were watched on the last day.`,
      unit: 'hours a day',
      how: 'Minutes between play or resume and stop, of everybody, ÷ 60.',
    },
    effectiveCatalogueSize: {
      title: 'Effective catalogue size',
      sentence: (size: number, titles: number) =>
        rich`Viewing is spread as if over ${recorded(integer(size))} of the ${integer(titles)} titles.`,
      unit: 'titles',
      how: 'Titles sorted by hours watched, p their shares: 2 Σ pᵢ · i − 1. It is 1 if all watch one title, and the whole catalogue if all titles are watched alike.',
    },
    overlap: {
      title: 'Overlap of two home pages',
      sentence: (shared: number) => rich`Two people share, on average, ${recorded(decimal(shared, 1))} of their first ten titles.`,
      unit: 'titles of 10',
      how: 'Mean number of titles shared among the first ten, over pairs of people drawn by lot, on television.',
    },
    guessAgainstTaste: {
      title: 'Guess against taste',
      sentence: (guess: number, random: number) =>
        rich`Its ten guesses reach ${truth(percent(guess))} of what the best ten would; random order reaches ${truth(percent(random))}.`,
      unit: '% of the best',
      how: 'NDCG@10: 1 where the ten titles guessed for a person are, in order, among the tenth of the titles not yet watched that this person would really enjoy most. No company can measure it.',
      guess: 'the machine’s order',
      random: 'random order',
    },
    disappointments: {
      title: 'Disappointments',
      sentence: (count: number) =>
        rich`${truth(plural(count, { one: 'One play', other: `${integer(count)} plays` }))} of the last day turned out worse than the trailer promised.`,
      unit: 'plays a day',
      how: 'Plays whose real enjoyment fell short of what was expected. Nobody records it.',
    },
  },
  realHidden:
    'Two more curves stand behind “Show real tastes”: how near the guesses come to what people really like, and how often they are disappointed.',
}
