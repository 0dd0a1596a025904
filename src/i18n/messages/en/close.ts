import type { Played } from '../../../engine/lab/data/playedSo'
import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich, truth } from '../../rich'

const { decimal, integer, percent, plural } = formatFor('en')

/** How surprising a page is, and from when on it comes too close. */
export const close = {
  view: 'Surprise, closeness',
  heading: 'To surprise, and to come close',
  lead: 'A service wants to surprise people and to be near them. Both take the same step: away from what everybody is shown. It can be welcome, and it can be too much.',
  waiting: 'Pages are being held against what anybody would have shown',
  none: 'Nothing is learned yet. Let a day run, and pages can surprise.',
  surprise: {
    title: 'Unexpected, and welcome',
    unit: 'share of the titles on tonight’s pages; 95% interval over people',
    way: 'a page filled by',
    ways: { service: 'the service', popular: 'what is popular', likest: 'likeness to what was watched', lot: 'drawing lots' },
    unexpected: 'unexpected',
    guessed: 'unexpected, and guessed to be liked',
    real: 'unexpected, and really enjoyed',
    enjoyed: 'really enjoyed, expected or not',
    sentence: (unexpected: number, welcome: number | null, lot: number | null): Rich =>
      welcome === null || lot === null
        ? rich`${guessed(percent(unexpected))} of what the service shows nobody would have expected. Whether it is welcome only real tastes tell.`
        : rich`${guessed(percent(unexpected))} of what the service shows nobody would have expected, and ${truth(percent(welcome))} of it is enjoyed; of a page by lot’s surprises, ${truth(percent(lot))}.`,
    played: ({ unexpected, expected }: Played, days: number): Rich =>
      unexpected.plays === 0 || expected.plays === 0
        ? rich`In ${plural(days, { one: 'one day', other: `${integer(days)} days` })} too little was begun from the page to tell.`
        : rich`Begun from the page in ${plural(days, { one: 'one day', other: `${integer(days)} days` })}: ${recorded(integer(unexpected.plays))} unexpected titles, ${recorded(percent(unexpected.finished / unexpected.plays))} finished in one go; ${recorded(integer(expected.plays))} expected ones, ${recorded(percent(expected.finished / expected.plays))}.`,
    how: 'Unexpected: neither popularity in the person’s country nor likeness to what they watched, each naming as many titles as the page shows, would have shown it. Serendipity is the share that is unexpected and useful (Ge, Delgado-Battenfeld & Jannach, 2010). A company must guess the usefulness: here, among the best tenth of its own scores. Its own scores approve of its own surprises, so that figure flatters. Really enjoyed: the person’s real enjoyment would be above 0. Taken over 60 people.',
  },
  own: {
    title: (name: string): string => `What nobody would have expected on ${name}’s page`,
    none: 'Nothing tonight: all that stands there either the crowd or the past would have named.',
    count: (count: number, shown: number): string => `${integer(count)} of ${integer(shown)} titles`,
    line: (place: number, of: number): Rich => rich`place ${guessed(integer(place))} of ${integer(of)} by the service’s guess`,
    felt: (enjoyment: number): Rich =>
      enjoyment > 0
        ? rich`would be enjoyed: ${truth(decimal(enjoyment, 2))}`
        : rich`would not be much enjoyed: ${truth(decimal(enjoyment, 2))}`,
    more: (count: number): string => `and ${integer(count)} more`,
  },
  curve: {
    title: 'From when on is it too close?',
    lead: 'The same people and dice, five times closer: from everybody’s order of titles to each one’s own. Once as if nobody minded, once before people who recoil from what was plainly fetched for them alone, and once with each use explained.',
    setByUs:
      'Set by us: that people recoil, from what threshold on, and by how much. No article gives a size for it. The world you came from has it off.',
    press: 'Come closer',
    again: 'Come closer again',
    none: 'Nothing lived yet. Press, and watch where it turns, or whether it does.',
    living: (worlds: number) =>
      `Worlds are being lived, ever closer: ${plural(worlds, { one: 'one seed so far', other: `${integer(worlds)} seeds so far` })}`,
    series: { off: 'nobody minds', on: 'people mind', explained: 'people mind, each use explained' },
    whom: { on: 'people who mind', mindsSoon: 'the third that minds soonest', mindsSeldom: 'the third that minds last' },
    forWhom: 'For whom it turns',
    forWhomUnit:
      'satisfaction at the end (−1 to 1), people minding: difference to the same third at closeness 1; the band is the 95% interval',
    across: 'closeness: 0 everybody’s order, 1 one’s own',
    liveAgain: 'These worlds were lived while real tastes were hidden: live them again to see this.',
    unit: 'difference to closeness 1 before people who mind; the band is the 95% interval over pairs of worlds',
    arm: 'people',
    level: 'closeness',
    value: 'level',
    interval: '95% interval',
    difference: 'difference to closeness 1, people minding',
    rises: (from: string, to: string): string =>
      `As if nobody minded, in the mean of these worlds: ${from} by everybody’s order, ${to} by one’s own.`,
    turns: (whom: string, level: string, difference: string): string =>
      `It turns for ${whom}: at closeness ${level} they are better off by ${difference} than at 1.`,
    turnsNot: (whom: string): string => `For ${whom} it does not turn here: no distance can be told to be better than the closest.`,
    oneWorld: 'One world says nothing about chance: wait for the next.',
    basis: (people: number, days: number, worlds: number): string =>
      `${integer(people)} people, ${integer(days)} days, ${plural(worlds, { one: 'one world', other: `${integer(worlds)} worlds` })}.`,
    how: 'How much a tile tells: how many places further up it stands for this person than for everybody, as a share of all titles, times the signals read ÷ 7. Each household has a threshold, by the same lot by which it feels intruded upon when asked for data; what is over it takes from the wish to press that tile, and from what the whole evening counts for. An explanation takes off three tenths. Worlds are paired; the best distance is held against closeness 1, world by world (Student’s interval; the best of four is picked, so a narrow case may be luck).',
  },
}
