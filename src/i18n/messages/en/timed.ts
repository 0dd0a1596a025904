import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'

const { decimal, integer, list, plural, signed, shortDateElsewhere } = formatFor('en')

const in100 = (share: number): string => `${decimal(100 * share, 1)} in 100`
const more = (share: number): string => signed(100 * share, 1)

/** A campaign timed on the world. */
export const timed = {
  title: 'Timed on the world',
  lead: 'A trailer does not come alone: a president is sworn in, a final is played, it is hot, it is a holiday. Choose a day and a tone. The service forecasts from its own records; then the plan runs in several small worlds, and the same weeks run without it.',
  genre: 'The series',
  genres: { politics: 'political', comedy: 'a comedy', action: 'action', fantasy: 'fantasy', horror: 'horror', romance: 'a romance' },
  tone: 'The trailer stresses',
  where: 'Where',
  everywhere: 'Everywhere',
  day: 'Day',
  share: 'Who is sent it',
  shareWords: (share: number) => `${integer(100 * share)} in 100 people`,
  annoyance: 'A wrong tone annoys',
  annoyanceWords: (times: number) =>
    times === 0 ? 'not at all' : `${times < 1.5 ? 'a little' : times < 3 ? 'a lot' : 'very much'} (${decimal(times, 1)})`,
  annoyanceHow:
    'Set by you. By how much a trailer goes against somebody’s tastes and the mood of the day, times this number, is taken from what they expect of the title; half of it is remembered for ten days. Some called a teaser of January 2017 cheap, but nothing that we know of says what that cost: so it begins at nought, where a wrong tone convinces nobody and drives nobody away.',
  dayWords: (day: number, events: readonly string[]) => (events.length === 0 ? dateOf(day) : `${dateOf(day)}: ${list(events)}`),
  run: 'Run the campaign',
  takeForecast: (day: number) => `Take the forecast’s day: ${dateOf(day)}`,
  event: 'Something happens that day',
  nothing: 'choose an event',
  put: 'Put it there',
  takeAway: (event: string) => `Take away: ${event}`,
  mostAdded: 'No more events can be put there.',
  events: { inauguration: 'inauguration', cupFinal: 'cup final', heatWave: 'heat wave', holiday: 'holiday' },
  eventLine: (name: string, day: number, where: string) => `${name}, ${where}, ${dateOf(day)}`,
  unannounced: 'nobody announced it',
  plan: 'your day',
  waiting: (worlds: number) => `${integer(worlds)} small worlds live a year; then the campaign runs in each …`,
  worldsNote: (worlds: number, people: number) =>
    `Set by us: what each kind of event does to people. Everything below came out: ${integer(worlds)} worlds of ${integer(people)} people, 95% intervals over worlds.`,
  changed: 'The plan has changed since: run it again to see what comes of it.',
  range: (low: number, high: number) => `${more(low)} to ${more(high)}`,
  more,
  unknown: 'not known',
  forecast: {
    title: 'Who will have time?',
    unit: 'Sittings; 1 is an ordinary day of that weekday',
    sentence: (held: number, low: number, high: number): Rich =>
      rich`Of the days to come, ${guessed(`${integer(100 * held)} in 100`)} then fell within what the service had forecast (${integer(100 * low)} to ${integer(100 * high)}; 95 would be honest).`,
    how: 'Ordinary days: people × the country’s rate × the weekday’s factor. A past event: the logarithm of sittings ÷ ordinary sittings; over the events of a kind a random-effects mean (DerSimonian and Laird) with a prior of 0 ± 0.3, set by us. The band is 95%: how unsure that mean is, how much events of a kind differ, and chance. A heat wave is announced by nobody, so no forecast has it.',
    expected: 'forecast',
    band: 'its interval',
    came: 'what came',
    low: 'from',
    high: 'to',
  },
  lift: {
    title: 'In whom it works',
    unit: 'Pressed play within three weeks: people in 100 more than without the campaign',
    sentence: ({ withIt, without, lift, best, least, driven }: LiftWords): Rich =>
      rich`With it ${recorded(in100(withIt))} pressed play, without it ${recorded(in100(without))}: ${more(lift)}. Most among ${best}, least among ${least}. ${driven.length === 0 ? 'In no group was anybody surely driven away.' : `Surely driven away, so that fewer pressed play than without it: ${list(driven)}.`}`,
    how: 'Both runs have the same people, evenings and dice; a person’s chance of pressing is weighed and not thrown, so that only the campaign is between them. A contact is seen with chance 0.7 × the leisure of that evening; some press at once, and what was seen is remembered, half of it for ten days (set by us). Groups: the aspect that stands out most in what each person pressed in the year before. “Those who like it least”: the fifth who like least what the trailer stresses, by the same plays; each of them is in another group too. With some ten groups one may fall below 0 by luck.',
    all: 'everybody',
    value: 'more',
    people: (people: number) => `${integer(people)} people`,
  },
  tonePart: {
    title: 'In whom the tone backfires',
    unit: 'People in 100 more than the same contacts with a plain trailer',
    sentence: ({ tone, all, worst, worstBy, hurt }: ToneWords): Rich =>
      hurt.length > 0
        ? rich`Stressing ${tone} did ${more(all)} against saying it plainly on the same day. Surely backfired, so that fewer pressed play: ${list(hurt)}.`
        : rich`Stressing ${tone} did ${more(all)} against saying it plainly on the same day; it backfired in no group for certain (least among ${worst}: ${more(worstBy)}).`,
    how: 'What is on everybody’s mind draws those who like it and wearies those who do not; a mood holds for a country. Trailer fit gains emphasis × (what is on people’s minds × (0.3 + own liking beyond what everybody finds) + mood). Sizes set by us; who backfires came out of real tastes that no plan could read.',
  },
  turn: {
    title: 'Where does it turn?',
    unit: 'People in 100 more than without the campaign; 95% intervals over worlds',
    across: 'how much a wrong tone annoys (set by us)',
    curve: (day: number, group: string) => `${dateOf(day)}: ${group}`,
    none: (day: number, group: string, most: number): Rich =>
      rich`However much a wrong tone annoys, to ${decimal(most, 0)}, on ${dateOf(day)} it drives no group away for certain; least came of it among ${group}.`,
    from: ({ day, group, annoyance, lift, low, high }: TurnWords): Rich =>
      annoyance === 0
        ? rich`On ${dateOf(day)} it backfires as the world is: among ${group} ${recorded(more(lift))} in 100 (${more(low)} to ${more(high)}).`
        : rich`On ${dateOf(day)} it drives nobody away for certain while a wrong tone annoys little; from ${decimal(annoyance, 1)} on it backfires among ${group}: ${recorded(more(lift))} in 100 (${more(low)} to ${more(high)}).`,
    worst: 'The worst of the days by lot. ',
    planned: 'Your day. ',
    how: 'No source says how much a wrong tone annoys, so that is set by us: at nought it convinces nobody and drives nobody away, as the world is; the same plan is run again with each half step up to 4, on your day and on the day by lot on which least came of it. It has turned where, from there on, a group’s whole interval lies below 0. What came out is which group it is, and from where on. With some ten groups one may fall below by luck; staying there at every higher step makes that rarer. The worst day is picked from all the days by lot by what came of it in these very worlds, so it looks somewhat worse than it is: where its interval hardly leaves out 0, that may be luck.',
  },
  luck: {
    title: 'Chosen, or lucky?',
    unit: 'The same campaign on other days: people in 100 more than without it',
    sentence: ({ chosen, chosenLow, chosenHigh, planned }: LuckWords): Rich =>
      rich`The day that the services chose from their forecasts beats ${guessed(`${integer(100 * chosen)} in 100`)} days by lot (${integer(100 * Math.max(0, chosenLow))} to ${integer(100 * Math.min(1, chosenHigh))}); your day beats ${integer(100 * planned)}. A day by lot would beat 50: luck looks like skill where nobody draws the lots.`,
    how: 'Days by lot are the same in all worlds; each world’s service chooses its own best day for the tone: sittings expected × ordinary take rate × the factor that past events of that kind had on such trailers. Where a day stands is the share of the lots that it beats, by world; a tie counts half.',
    lots: 'days by lot',
    planned: 'your day',
    chosen: 'the services’ day',
    what: 'which',
  },
  learned: {
    title: 'What the service learned of the past',
    sentence:
      'From one year of its own records in the first world: what such events did to sittings, and to trailers that stress what yours does.',
    kind: 'Event',
    count: 'Met',
    attention: 'Sittings ×',
    tone: 'Pressed ×',
    range: (low: number, high: number) => `${decimal(low, 2)} to ${decimal(high, 2)}`,
  },
  card: {
    title: 'The case: a teaser on an inauguration day',
    text: 'On 20 January 2017, the day of an American inauguration, a teaser for the fifth season of House of Cards was posted that morning: an upside-down flag, children reciting the Pledge, “We make the terror”. The season came on 30 May, some three months later than usual. Some reviewers called the teaser cheap.',
    source:
      'As reported by Inverse and Metro, 2017. What it did to viewing was not published: nobody outside knows whether the coincidence paid.',
  },
  groups: {
    lead: 'fans of lead actors',
    director: 'fans of directors',
    romance: 'fans of romance',
    action: 'fans of action',
    politics: 'fans of politics',
    dread: 'fans of dread',
    comedy: 'fans of comedy',
    wonder: 'fans of wonder',
    averse: 'those who like it least',
    unknown: 'people hardly known',
  },
  addedNote: (count: number) =>
    plural(count, { one: 'One event was put there by hand.', other: `${integer(count)} events were put there by hand.` }),
  date: (day: number) => dateOf(day),
}

function dateOf(day: number): string {
  return shortDateElsewhere(day)
}

interface LiftWords {
  readonly withIt: number
  readonly without: number
  readonly lift: number
  readonly best: string
  readonly least: string
  /** Those groups of whom surely fewer pressed play than without it. */
  readonly driven: readonly string[]
}

interface ToneWords {
  readonly tone: string
  readonly all: number
  readonly worst: string
  readonly worstBy: number
  /** Groups in which it surely backfired, the worst last. */
  readonly hurt: readonly string[]
}

interface TurnWords {
  readonly day: number
  readonly group: string
  readonly annoyance: number
  readonly lift: number
  readonly low: number
  readonly high: number
}

interface LuckWords {
  readonly chosen: number
  readonly chosenLow: number
  readonly chosenHigh: number
  readonly planned: number
}
