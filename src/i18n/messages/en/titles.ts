import { formatFor } from '../../format'
import { insideDouble } from '../../quotes'
import { guessed, recorded, rich } from '../../rich'

const { decimal, integer, list, minutes, percent, plural, signed } = formatFor('en')
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

function ordinalOf(value: number): string {
  const endings: { readonly [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd' }
  const ending = endings[ordinals.select(value)] ?? 'th'
  return `${integer(value)}${ending}`
}

/** A title opened: what it is, what can be done with it, and why it stands where it stands. */
export const titles = {
  ordinal: ordinalOf,
  facts: {
    film: (length: number) => `film, ${minutes(length)}`,
    episodes: (kind: string, episodes: number, length: number) =>
      `${kind}, ${plural(episodes, { one: 'one episode', other: `${integer(episodes)} episodes` })} of ${minutes(length)}`,
    made: (where: string, year: number) => `made ${where}, ${year}`,
    cast: (names: readonly string[]) => `with ${list(names)}`,
    director: (name: string) => `directed by ${name}`,
  },
  why: {
    title: (name: string) => `Why this, for ${name}?`,
    titleYou: 'Why this, for you?',
    notOnPage: 'It does not stand on this page.',
    partsTitle: 'What the score is made of',
    points: (points: number) => signed(points, 0),
    totalPoints: (points: number) => integer(points),
    unit: (points: number) => plural(points, { one: 'point', other: 'points' }),
    rest: (count: number) => plural(count, { one: 'one smaller part', other: `${integer(count)} smaller parts together` }),
    noParts: 'The score has no parts: the machine has no record to go by.',
    value: (value: number) => signed(value, 4),
    valueName: 'Value',
    models: {
      popularity: 'popularity',
      implicitAls: 'people who watch alike',
      itemKnn: 'titles watched together',
      content: 'what the title holds',
      blend: 'the blend',
    },
  },
  source: {
    watched: (title: string) => `“${title}”, watched`,
    finished: (title: string) => `“${title}”, finished`,
    leftEarly: (title: string, after: number) => `“${title}”, left after ${minutes(after)}`,
    liked: (title: string) => `“${title}”, thumb up`,
    disliked: (title: string) => `“${title}”, thumb down`,
    listed: (title: string) => `“${title}”, on the list`,
    trailerLeft: (title: string) => `“${title}”, trailer left`,
    artist: (name: string) => name,
    popularityEverywhere: 'much watched everywhere',
    popularity: (where: string) => `much watched ${where}`,
    lessThanMost: 'watched less than most titles',
    lessThanElsewhere: (where: string) => `watched less ${where} than elsewhere`,
    baseline: 'what anybody would get',
  },
  people: {
    title: 'The people behind it',
    both: (both: number, watched: string) =>
      rich`${recorded(plural(both, { one: 'One person', other: `${integer(both)} people` }))} watched both this and “${watched}”`,
    outOf: (first: number, watched: string) => rich`, of ${recorded(integer(first))} who watched “${watched}”.`,
    some: 'Some of them:',
    open: (name: string) => `Open the page of ${name}`,
    none: 'Nobody yet is recorded with both this and a title that speaks for it here.',
  },
  placement: {
    title: 'How it was placed',
    stands: (place: { readonly row: number; readonly column: number; readonly name: string }) =>
      `It stands in row ${integer(place.row)}, “${insideDouble(place.name)}”, at place ${integer(place.column)}.`,
    none: 'No step of the page touched it.',
    /** `ahead`: titles with a higher score that are left out. */
    leftOut: (ahead: number) =>
      rich`${guessed(plural(ahead, { one: 'One title', other: `${integer(ahead)} titles` }))} with a higher score ${plural(ahead, { one: 'is', other: 'are' })} left out: played or rated already.`,
    continueWatching: 'Something was begun and left: it went to “Carry on”.',
    topPicks: 'Its score put it among the first picks.',
    becauseYouWatched: 'It is close to a title watched or liked lately.',
    genreRows: 'It was taken into the row of its genre.',
    popularInCountry: 'It is among the most watched in the country.',
    everything: 'It was put here for everybody: the machine has no record to go by.',
    myList: 'It was put on the list, and not begun yet.',
    newTitles: 'It came into the catalogue lately.',
    trending: 'It is watched more than usual just now.',
    diversify: (by: number) =>
      by >= 0
        ? plural(by, {
            one: 'It moved one place forward, being unlike its neighbours.',
            other: `It moved ${integer(by)} places forward, being unlike its neighbours.`,
          })
        : plural(-by, {
            one: 'It moved one place back, behind titles less like those before them.',
            other: `It moved ${integer(-by)} places back, behind titles less like those before them.`,
          }),
    calibrateTiles: (by: number) =>
      by >= 0
        ? plural(by, {
            one: 'It moved one place forward: its genre was missing, against what is watched.',
            other: `It moved ${integer(by)} places forward: its genre was missing, against what is watched.`,
          })
        : plural(-by, {
            one: 'It moved one place back: there was more of its genre than is watched.',
            other: `It moved ${integer(-by)} places back: there was more of its genre than is watched.`,
          }),
    calibrateRows: (by: number) =>
      plural(Math.abs(by), {
        one: `Its row moved ${way(by)} one place, so that the genres of the page are nearer to those watched.`,
        other: `Its row moved ${way(by)} ${integer(Math.abs(by))} places, so that the genres of the page are nearer to those watched.`,
      }),
    explore: 'It was put here by lot, to find out whether it pleases.',
    madeRoom: 'It moved one place to the right, to make room for a title put there by lot.',
    orderRows: (by: number) =>
      by === 0
        ? 'Its row stayed where it was.'
        : plural(Math.abs(by), {
            one: `Its row moved ${way(by)} one place.`,
            other: `Its row moved ${way(by)} ${integer(Math.abs(by))} places.`,
          }),
    noTitleTwice: (by: number) =>
      by === 0
        ? 'It stood nowhere else above.'
        : plural(Math.abs(by), {
            one: 'It moved up one place, as another title stood above already.',
            other: `It moved up ${integer(Math.abs(by))} places, as others stood above already.`,
          }),
    fitDevice: (by: number) =>
      by === 0
        ? 'It fits what this device shows.'
        : plural(by, {
            one: 'Its row moved up one place: a row above was too short to show.',
            other: `Its row moved up ${integer(by)} places: rows above were too short to show.`,
          }),
  },
  trailer: {
    title: 'Its trailer',
    chosen: (letter: string, aspects: readonly string[]) => `Trailer ${letter}, which shows above all ${list(aspects)}.`,
    because: (aspect: string) => `The records say that ${aspect} goes down well here.`,
    ofDraws: (chosen: number, draws: number) =>
      rich`It came first in ${guessed(`${integer(chosen)} of ${integer(draws)}`)} draws of what the machine believes.`,
    certain: 'This way of choosing always takes the same one: nothing is drawn.',
    probability: (share: number) => rich`It is shown with probability ${guessed(percent(share))}.`,
    expectedTitle: 'Of 100 who look, how many press play, it expects:',
    expected: (share: number) => `${decimal(share * 100, 0)}`,
    name: (letter: string) => `Trailer ${letter}`,
    chosenMark: 'shown',
    noneExpected: 'This way of choosing expects nothing of anybody.',
    policies: {
      linearThompson: 'chosen by the records here, with some trying out',
      bestOnAverage: 'the best on average',
      oneForAll: 'the same for all',
      random: 'by lot',
    },
    how: 'How a trailer is chosen:',
    howText:
      'The machine keeps a belief about how much each aspect of a trailer draws people in whose records favour it. It draws that belief many times; in each draw one trailer comes first. The one shown is the first of one draw.',
    stress: 'Weight on',
    expectedName: 'Expected plays in 100 looks',
  },
  records: {
    title: 'The records that it rests on',
    none: 'No record touches it.',
    takeAway: 'Take this record away',
    putBack: 'Put it back',
    takenAway: 'hidden from the machine',
    rankMoved: (before: number, after: number) =>
      rich`Of all titles it was ${guessed(ordinalOf(before))}; now it is ${guessed(ordinalOf(after))}.`,
    rankSame: (rank: number) => rich`It stays ${guessed(ordinalOf(rank))} of all titles.`,
    scoreMoved: (before: number, after: number) =>
      rich`Its score went from ${guessed(integer(before))} to ${guessed(integer(after))} points.`,
  },
  waiting: 'Looking it up …',
}

const way = (by: number): string => (by > 0 ? 'up' : 'down')
