import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich, truth } from '../../rich'

const { integer, decimal, list, plural, signed, percent } = formatFor('en')
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: { readonly [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd' }
const ordinal = (value: number): string => `${integer(value)}${ENDINGS[ordinals.select(value)] ?? 'th'}`
const people = (count: number): string => plural(count, { one: 'One person', other: `${integer(count)} people` })
const inHundred = (share: number): string => decimal(share * 100, 0)
const points = (share: number): string => decimal(share * 100, 1)

interface Between {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

interface Moved {
  readonly before: number
  readonly after: number
  readonly of: number
  /** Taken away. */
  readonly records: number
}

/** Lesson 1. Steps by the names of their panels. */
export const noDataNoMagic = {
  title: 'No data, no magic',
  claim: 'No data, no artificial intelligence, no personalisation and no magical experience!',
  claimSource: 'So says an article about Netflix. Is it so?',
  about: 'Two people, ten titles each. The class predicts what is left when the data goes, and the service shows it.',
  twoPages: {
    name: 'Two pages',
    title: (one: string, other: string) => `${one}, ${other}: one service, two pages`,
    shared: (shared: number, of: number) =>
      shared === 0
        ? rich`Of their first ten titles, ${recorded('none')} stands on both pages.`
        : rich`Of their first ten titles, ${recorded(`${integer(shared)} of ${integer(of)}`)} ${shared === 1 ? 'stands' : 'stand'} on both pages.`,
    who: (pressed: readonly number[]) =>
      rich`Nobody picked them: they are the two in the middle. As many people here press play more often than they as less often. Recorded: ${recorded(list(pressed.map(integer)))} plays.`,
    ten: (name: string) => `The first ten titles of ${name}`,
    both: 'on both pages',
  },
  vote: {
    name: 'The vote',
    title: 'All data off: how many of their ten will match?',
    how: 'Show hands. Each tap on a number is one hand.',
    add: (number: number, hands: number) =>
      `${integer(number)} of 10: ${plural(hands, { one: 'one hand', other: `${integer(hands)} hands` })}. Add one`,
    none: 'No hand yet.',
    most: (numbers: readonly number[], hands: number) =>
      `Chalked: most say ${list(numbers.map(integer))} (${plural(hands, { one: 'one hand', other: `${integer(hands)} hands` })} in all).`,
    takeBack: 'Take one back',
    wipe: 'Wipe the board',
    reason: 'And why? One sentence each, before the next step.',
  },
  openTile: {
    name: 'One tile, opened',
    title: (title: string, name: string) => `Why “${title}”, for ${name}?`,
    rule: 'Of the ten, this tile hangs most on a single record.',
    records: 'What was recorded',
    others: 'Who else watched',
    othersNone: 'Nobody yet is recorded with both.',
    both: (both: number, watched: string): Rich => rich`${recorded(people(both))} watched both this and “${watched}”. Some of them:`,
    sum: 'The sum',
    score: (value: number): Rich => rich`${guessed(plural(value, { one: 'one point', other: `${integer(value)} points` }))}`,
    rank: (rank: number, of: number): Rich => rich`${guessed(ordinal(rank))} of ${integer(of)} titles by this score.`,
    rest: (count: number) => plural(count, { one: 'one smaller part', other: `${integer(count)} smaller parts` }),
    points: (value: number) => signed(value, 0),
    total: 'Added up',
  },
  oneRecord: {
    name: 'One record less',
    title: (name: string) => `Take one record away from ${name}`,
    how: (title: string) => `These are the records that move “${title}” most. Which one counts most? Say it, then take it away.`,
    none: 'No single record moves this tile.',
    take: 'Take away',
    back: 'Put back',
    takeName: (what: string) => `Take away: ${what}`,
    backName: (what: string) => `Put back: ${what}`,
    place: (rank: number) => ordinal(rank),
    of: (titles: number) => `of ${integer(titles)} titles`,
    moved: ({ before, after, of, records }: Moved): Rich =>
      before === after
        ? rich`It stays ${guessed(ordinal(after))} of ${integer(of)}; its score changes.`
        : rich`It was ${guessed(ordinal(before))}; now it is ${guessed(ordinal(after))} of ${integer(of)}. ${plural(records, { one: 'One record did that', other: `${integer(records)} records did that, together` })}.`,
    whole: (rank: number): Rich => rich`With all records it is ${guessed(ordinal(rank))}.`,
  },
  sevenSignals: {
    name: 'Seven signals',
    title: 'Hide the seven signals, one by one',
    next: 'Hide the next',
    back: 'Give one back',
    all: 'Hide all, one by one',
    seen: 'seen',
    hidden: 'hidden',
    none: 'Give all back',
    again: 'Wipe the curve',
    shared: (shared: number, of: number, hidden: number): Rich =>
      rich`With ${integer(hidden)} of 7 hidden: ${recorded(`${integer(shared)} of ${integer(of)}`)} titles in common.`,
    same: 'The same page, tile for tile. They have not become alike: nothing is known of either, so both get anybody’s page.',
    returned: 'Nothing was erased: the records were only out of sight, and the two pages are what they were.',
    axisHidden: 'signals hidden from the machine',
    axisShared: 'titles in common, of 10',
    vote: 'The class’s vote',
    noVote: 'The class has not voted.',
    chart: (points: string) => `Titles in common after each signal hidden: ${points}.`,
    point: (hidden: number, shared: number) => `${integer(hidden)} hidden, ${integer(shared)} in common`,
    step: 'Step',
    start: 'to begin with',
    hid: (signal: string) => `hid: ${signal}`,
    gave: (signal: string) => `gave back: ${signal}`,
    hiddenColumn: 'Signals hidden',
    sharedColumn: 'Titles in common',
  },
  twoWorlds: {
    name: 'Two worlds',
    title: 'The same month twice: with data, and without',
    what: (worlds: number, viewers: number, days: number) =>
      `${integer(worlds)} worlds of ${integer(viewers)} people, each lived for ${integer(days)} days, with the same dice. An evening is found when something on the page is played for two minutes.`,
    found: (personal: Between, none: Between): Rich =>
      rich`With data, ${recorded(`${points(personal.estimate)} evenings in 100`)} are found; without any, ${recorded(points(none.estimate))}.`,
    difference: ({ estimate, low, high }: Between): Rich =>
      rich`World by world, data finds ${recorded(points(estimate))} more in 100 (between ${points(low)} and ${points(high)}, 19 times in 20).`,
    more: 'And a page that knows only what most people watch?',
    popular: ({ estimate }: Between, { data, each }: { readonly data: Between; readonly each: Between }): Rich =>
      rich`It finds ${recorded(points(estimate))}. So of the ${recorded(points(data.estimate))} that data adds, ${recorded(points(data.estimate - each.estimate))} come from knowing what is popular, and ${recorded(points(each.estimate))} (between ${points(each.low)} and ${points(each.high)}) from knowing each person. What is popular is data, too.`,
    arms: { none: 'no data', popular: 'what most watch', personal: 'all its data' },
    axis: 'evenings found, of 100',
    chart: 'Evenings found in each world, of 100',
    world: 'World',
    mean: 'mean',
    again: 'Live one of them again, here',
    which: 'Which world',
    running: (done: number) => `Three months are being lived: ${percent(done)}`,
    stop: 'Stop',
    lived: (found: readonly string[]): Rich => rich`Lived again: ${recorded(list(found))} evenings found.`,
    ofEvenings: (found: number, evenings: number, arm: string) => `${integer(found)} of ${integer(evenings)} (${arm})`,
    same: 'The same as in the file, to the last record.',
    differs: 'Not what the file says: this is another engine than the one that wrote it.',
    failed: 'It could not be lived to the end.',
    missing: 'The file of the months could not be read. Without a network, open the site once from its address, and it is kept.',
    loading: 'The months are being fetched …',
    engine: (version: string) => `Engine ${version}.`,
  },
  realTastes: {
    name: 'Real tastes',
    title: (name: string) => `What ${name} really likes`,
    before: 'No company can see this. The simulation can.',
    show: 'Show real tastes',
    right: 'Guessed right',
    wrong: 'Guessed wrong',
    neverSaid: 'Never said',
    rightWords: (guess: number, real: number, of: number): Rich =>
      rich`Guessed ${guessed(ordinal(guess))}, really ${truth(ordinal(real))} of ${integer(of)} not yet watched.`,
    wrongWords: (guess: number, real: number, of: number): Rich =>
      rich`Guessed ${guessed(ordinal(guess))}, really ${truth(ordinal(real))} of ${integer(of)}: it would not be enjoyed.`,
    neverWords: (guess: number, real: number, of: number): Rich =>
      rich`Really ${truth(ordinal(real))} of ${integer(of)}, guessed ${guessed(ordinal(guess))}. No record names it, not even a look.`,
    enjoyment: (value: number): Rich => rich`Real enjoyment: ${truth(signed(value, 1))}, from −1 to 1.`,
    none: 'There is none in this world.',
    moral: 'Data is what was done, not what is liked. What nobody did, nobody recorded.',
  },
  exit: {
    name: 'The way out',
    title: 'With all data off, both saw the same ten titles. Why?',
    right: 'Yes.',
    wrong: 'No.',
    choices: {
      alike: {
        choice: 'Because at heart they like the same things.',
        answer: 'Their tastes did not change when the data went. With data, their pages differed.',
      },
      anybody: {
        choice: 'Because a machine that knows nothing of anybody can only make one page: anybody’s.',
        answer: 'Ten of ten is not closeness but blindness: every person here gets that page.',
      },
      best: {
        choice: 'Because those ten are the best of the catalogue.',
        answer: 'Without data the machine cannot know what is good either: that page is in the order of the catalogue.',
      },
      erased: {
        choice: 'Because their records had been erased.',
        answer: 'They were only hidden. Given back, the pages were what they had been.',
      },
    },
    verdict: 'And the claim?',
    verdictWords: (none: Between, popular: Between, personal: Between): Rich =>
      rich`No data, no personalisation: so it came out. But ${recorded(inHundred(none.estimate))} evenings in 100 were found even then, ${recorded(inHundred(popular.estimate))} with what most people watch, and ${recorded(inHundred(personal.estimate))} with a page for each.`,
    restart: 'From the beginning',
  },
  sheet: {
    forTeacher: 'For the teacher: the steps, and what comes out in this world',
    world: (world: {
      readonly seed: number
      readonly viewers: number
      readonly titles: number
      readonly day: number
      readonly engine: string
    }) =>
      `World ${world.seed}: ${integer(world.viewers)} people, ${integer(world.titles)} titles, ${integer(world.day)} days lived, engine ${world.engine}. The same link gives the same figures on every machine.`,
    ask: 'Let everybody vote and say why before you go on. The answer comes in step 5.',
    record: 'Record taken away',
    placeWith: 'Place with it',
    placeWithout: 'Place without it',
    signal: 'Hidden, in this order',
    first: 'nothing yet',
  },
}
