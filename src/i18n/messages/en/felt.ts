import type { Beyond, Promised } from '../../../engine/lab/data/promises'
import type { Scenario } from '../../../scenario/knobs'
import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'

const { decimal, integer, percent, plural, signed } = formatFor('en')

const figure = (r: number | null): string => (r === null ? 'unknown' : decimal(r, 2))
const inWords = (r: number | null): string =>
  r === null ? 'not known yet' : r > 0.1 ? 'more enjoyment' : r < -0.1 ? 'less enjoyment' : 'no sign of more enjoyment'

/** The most promising fifth beside the least: more, less, or neither to be told. */
const trend = (promises: readonly Promised[], of: 'won' | 'left'): 'more' | 'less' | 'neither' => {
  const [least, most]: (Beyond | undefined)[] = [promises[0]?.[of], promises.at(-1)?.[of]]
  if (least === undefined || most === undefined) return 'neither'
  const gap = most.estimate - least.estimate
  if (Math.abs(gap) <= Math.sqrt(least.margin * least.margin + most.margin * most.margin)) return 'neither'
  return gap > 0 ? 'more' : 'less'
}

/** Measured is not felt: minutes, sleepers, promises, and what a service aims at. */
export const felt = {
  view: 'Measured or felt',
  heading: 'Measured is not felt',
  lead: 'The log counts minutes. It does not know whether anybody was awake, or glad.',
  hidden: 'Show real tastes to see what was enjoyed, and what ran on for nobody: no log holds it.',
  none: 'Nothing was watched yet. Let some days run.',
  waiting: 'Minutes are being counted',
  sleepers: {
    title: 'The sleeping viewer',
    sentence: (hours: number, watched: number | null, days: number) =>
      watched === null
        ? rich`${recorded(integer(hours))} hours are on record for ${plural(days, { one: 'one day', other: `${integer(days)} days` })}; how many of them ran before somebody asleep, the log cannot tell.`
        : rich`Of ${recorded(integer(hours))} hours on record, ${truth(integer(watched))} were watched: ${hours - watched < 0.002 * hours ? 'hardly any ran for nobody.' : `${percent((hours - watched) / hours, 1)} ran before somebody asleep.`}`,
    unit: (days: number) => `hours, last ${plural(days, { one: 'day', other: `${integer(days)} days` })}`,
    how: 'Somebody alone who falls asleep late in the evening lets a film run to its end, or up to two more episodes, and all of it is recorded as watched. Connected socks (a knob of the population, nobody wears them at first) tell sleep and stop the programme there: the record then ends where the watching did. How readily people fall asleep is set by us.',
    what: 'What',
    recorded: 'On record',
    watched: 'Really watched',
    hours: 'Hours',
    share: 'Of what is on record',
  },
  enjoyed: {
    title: 'Much watched, much enjoyed?',
    sentence: (byTitle: number | null, byPerson: number | null, both: number | null) =>
      rich`More hours, by title: ${inWords(byTitle)} (${truth(figure(byTitle))}; 1 would be in step). By person: ${inWords(byPerson)} (${truth(figure(byPerson))}). Longer, for one person and one title: ${inWords(both)} (${truth(figure(both))}).`,
    unit: 'upwards: real enjoyment, −1 to 1, the mean of those who watched; one dot, one title',
    how: 'Rank correlation (Spearman) of hours on record and real enjoyment without the evening’s mood: over titles, over people, and over each person with each title. Hours depend on a title’s length and on how often it was shown as well. Enjoyment is the simulation’s; no log holds it.',
    scale: '−1 to 1',
    name: 'Title',
    hours: 'Hours on record',
    tenfold: 'hours on record, in tenfold steps',
    people: 'People who watched',
    felt: 'Real enjoyment',
  },
  suiting: {
    lead: 'Of a title’s ten trailers, some suit a person far better than others, whether the title holds what they show or not. That is what a trailer wins by.',
    wonTitle: 'Does the trailer that suits you win your play?',
    leftTitle: 'And do you leave early?',
    wonSentence: (suiting: readonly Promised[]) =>
      ({
        more: rich`${truth('Yes')}: the trailers that suit their viewers most win more plays than the same titles’ that suit them least.`,
        less: rich`${truth('No')}: the trailers that suit their viewers most win fewer plays than those that suit them least.`,
        neither: rich`Here that cannot be told: ${truth('neither more nor fewer')} plays.`,
      })[trend(suiting, 'won')],
    leftSentence: (suiting: readonly Promised[]) =>
      ({
        more: rich`${truth('Yes')}: after them more people leave early than after those that suit least.`,
        less: rich`${truth('No')}: after them fewer people leave early than after those that suit least.`,
        neither: rich`Here that cannot be told: ${truth('neither more nor fewer')} people leave early. What a trailer adds to the wish is small beside what the title is.`,
      })[trend(suiting, 'left')],
    promises: (fit: number) => `${signed(fit, 2)} fit`,
    promise: 'Suits its viewer better than the ten on average',
    how: 'For each person and title the ten trailers are ranked by how well what they show suits that person (from the simulation, −1 to 1) and cut in fifths, each compared within titles, as below. A title’s own ten differ little, so people are hardly let down; to see a play won and a viewer lost, cut a trailer that shows what the title has not.',
    make: 'Cut one that wins plays and loses viewers',
    makeLead:
      'In the cutting room, give a trailer shots that its title hardly has; then compare “one trailer for all against another: what a promise costs”.',
  },
  promises: {
    wonTitle: 'Do bold trailers win plays?',
    leftTitle: 'And do people leave early?',
    wonSentence: (promises: readonly Promised[]) =>
      ({
        more: rich`${recorded('Yes')}: trailers that show what the title hardly has win more plays than the same titles’ sober ones.`,
        less: rich`${recorded('No')}: trailers that show what the title hardly has win fewer plays than the same titles’ sober ones.`,
        neither: rich`Here that cannot be told: the boldest trailers win ${recorded('neither more nor fewer')} plays than the same titles’ most sober ones.`,
      })[trend(promises, 'won')],
    leftSentence: (promises: readonly Promised[]) =>
      ({
        more: rich`${recorded('Yes')}: after bold trailers more people leave early than after the same titles’ sober ones.`,
        less: rich`${recorded('No')}: after bold trailers fewer people leave early than after the same titles’ sober ones.`,
        neither: rich`Here that cannot be told: after the boldest trailers ${recorded('neither more nor fewer')} people leave early than after the most sober.`,
      })[trend(promises, 'left')],
    wonUnit: 'plays per 100 views, beyond the same titles’ other trailers',
    leftUnit: 'left early, per 100 plays, beyond the same titles’ other trailers',
    promises: (share: number) => `${percent(share)} promise`,
    promise: 'Shows what the title hardly has',
    views: 'Views',
    plays: 'Plays',
    interval: '95%',
    range: (low: string, high: string) => `${low} to ${high}`,
    how: 'A title’s ten trailers are ranked by how much of each lies on what the title does not have by its tags, and cut in fifths. Each fifth is compared within titles: plays, less the plays expected from the same titles’ rate. Left early is under 15 minutes and under a fifth of the title. Trailers are shown to those whom they are thought to suit, so a part of each figure is who was shown it. How far trailers over-promise is a knob, set by us.',
  },
  arms: {
    title: 'Aiming at what can be counted',
    lead: 'The same people and dice, under a service that puts its pages in order of the minutes to be expected instead of what is liked; one that shows what most people watch; one that picks the trailers most people press play on; and one that everybody’s socks tell who sleeps. Read the hours first, then (with real tastes shown) enjoyment and satisfaction, week by week.',
    arm: 'The service',
    minutes: 'pages in order of minutes expected',
    change: ({ model, trailerPolicy, socks }: Partial<Pick<Scenario, 'model' | 'trailerPolicy' | 'socks'>>): string =>
      model !== undefined
        ? 'what most people watch'
        : trailerPolicy !== undefined
          ? 'trailers best on average'
          : socks === 0
            ? 'as it is, without socks'
            : 'everybody in connected socks',
    note: 'A difference in hours is not one in enjoyment: read both before you call it better.',
  },
}
