import { formatFor } from '../../format'

const { decimal, integer, signed } = formatFor('en')

const claims = {
  W1: {
    title:
      'Personal pages are watched more than one page for all, and spread over more titles; they gain most with titles of middling popularity',
    source:
      'Expected after Zielnicki and others 2025, who report −12% and −4% at a large service, and the largest gain in the middle. Thirds here: of the titles, by their hours with the blend and with popularity only together.',
  },
  W2: { title: 'More events make better guesses', source: 'Expected after the articles.' },
  W3: {
    title: 'Trailers: by lot, then the best one for all, then one for each, then what knowing real tastes would reach',
    source: 'Expected after Netflix 2017 on artwork.',
  },
  W4: { title: 'New series chosen by forecast succeed more often than by chance', source: 'Claimed by the articles.' },
  W5: {
    title: 'One profile for a mixed household serves its people worse than one each',
    source: 'Expected: several people blur one record.',
  },
  W6: {
    title: 'Few titles are much watched, and many a little',
    source: 'Our sheet of figures from real services asks for a Gini of 0.55 to 0.70.',
  },
  W7: {
    title: 'Trailers are left, episodes hook, hours and devices are shared out as with real services',
    source: 'Visible Measures, Netflix 2015 to 2018.',
  },
  W8: {
    title: 'About two households in a hundred leave in a month',
    source: 'Our sheet of figures from real services.',
  },
  W9: {
    title: 'Trained on what it caused itself, a service makes people watch more alike than their tastes are',
    source: 'Expected after Chaney and others 2018.',
  },
  W10: { title: 'The service never learns more than its log holds', source: 'Same log, other real tastes: the same page, byte for byte.' },
}

const verdicts = {
  set: 'set by us',
  cameOut: 'came out',
  didNot: 'did not come out: the contrary did',
  chance: 'not to be told from chance here',
  held: 'came out, in every test run',
  notMeasured: 'not measured yet',
}

const figures = {
  hoursPopularityFactorisation: 'Hours with popularity only, against people who watch alike',
  hoursFactorisation: 'Hours with people who watch alike alone, against the blend',
  hoursPopularity: 'Hours with popularity only, against the blend',
  cataloguePopularity: 'Titles in use with popularity only, against the blend',
  catalogueFactorisation: 'Titles in use with people who watch alike alone, against the blend',
  gainMost: 'Hours of the most watched third of titles: the blend, against popularity only',
  gainMiddle: 'Hours of the middle third of titles: the blend, against popularity only',
  gainLeast: 'Hours of the least watched third of titles: the blend, against popularity only',
  middleMost: 'Hours a day that the middle third gains with the blend, against those that the most watched third gains',
  middleLeast: 'Hours a day that the middle third gains with the blend, against those that the least watched third gains',
  guessedSecond: 'Next plays guessed in the second week, against the first',
  guessedLast: 'Next plays guessed in the last week, against the second',
  singleRandom: 'Pressed play after a trailer: the best one for all, against one by lot',
  eachSingle: 'Pressed play after a trailer: one for each, against the best one for all',
  tastesEach: 'Pressed play after a trailer: knowing real tastes, against one for each',
  sharedProfiles:
    'How well titles are put in order for members of mixed households, by their real tastes: shared profiles, against own ones',
  satisfactionShared: 'How satisfied they really are, from −1 to 1: shared profiles, against own ones',
  gini: 'Gini of plays over the titles: 0 if all are played alike, 1 if one alone is',
  churn: 'Households that leave in a month',
  churnPopularity: 'Households that leave in a month: popularity only, against the blend',
}

/** What comes out of the simulation, and what does not. */
export const outcomes = {
  title: 'What comes out, and what does not',
  open: 'See each claim with its interval',
  back: 'All lessons',
  about: 'Ten claims that this world was built to try. No figure here was typed in: each was read off worlds that were really lived.',
  intro: (file: { readonly worlds: number; readonly people: number; readonly titles: number; readonly days: number }) =>
    `Measured in ${integer(file.worlds)} worlds of ${integer(file.people)} people and ${integer(file.titles)} titles, ${integer(file.days)} days each, with the same dice for every way to run them. They are as large as yours; “Try it here” lives smaller and shorter ones beside it. “The blend” is the usual service: popularity, people who watch alike and what titles hold, weighed each night.`,
  claims,
  verdicts,
  figures,
  percent: (value: number) => `${signed(value, 1)}%`,
  difference: (value: number) => signed(value, 3),
  hours: (value: number) => `${signed(value, 0)} h a day`,
  level: (value: number, figure: string) =>
    figure === 'gini' ? decimal(value, 2) : `${value < 0 ? signed(value, 1) : decimal(value, 1)}%`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  /** Of a level whose computed interval begins below 0, where nothing can be. */
  upTo: (high: string, below: string) => `up to ${high} (computed from ${below}, but fewer than none cannot leave)`,
  worlds: (count: number) => integer(count),
  claim: 'Claim',
  columns: { figure: 'Figure', value: 'Difference, or level', interval: '95% interval', worlds: 'Worlds', verdict: 'Verdict' },
  noFigure: {
    set: 'Tuned to our sheet of figures from real services before anything ran; a test holds it there.',
    held: 'A test lives two worlds with the same log and other tastes, and compares every page.',
    notMeasured: 'Nothing in this version measures it, so nothing is said.',
  },
  tryIt: 'Try it here, smaller still',
  tryName: (figure: string) => `Try it here, smaller still: ${figure}`,
  twoArms: (a: string, b: string) => `World A: ${a}. World B: ${b}.`,
  arms: {
    service: 'the usual service',
    popularity: 'popularity only',
    factorisation: 'people who watch alike alone',
    randomTrailers: 'trailers by lot',
    singleTrailer: 'the best trailer for all',
    sharedProfiles: 'one profile for the sofa',
    knowingTastes: 'trailers chosen knowing real tastes',
  },
  looking: 'Looking for the file …',
  missing: 'The file with the figures could not be read. Reload the page; a copy of the site without it has no figures to show.',
  stale: (file: string, here: string) => `The figures come from engine version ${file}; this is version ${here}, and they may differ.`,
}
