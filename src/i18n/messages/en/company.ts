import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'

const { integer, list, percent, plural } = formatFor('en')

interface Expecting {
  /** Null for the visitor. */
  readonly who: string | null
  readonly at: string | null
  readonly on: string | null
  readonly titles: number
}

interface Counted {
  readonly people: number
  readonly profiles: number
  readonly versions: number
  readonly twins: number
  readonly pairs: number
  readonly atLeast: number
  readonly nextIsNew: number | null
}

const timesInTen = (chance: number): string =>
  `${plural(Math.round(chance * 10), { one: 'once', other: `${integer(Math.round(chance * 10))} times` })} in 10`

const inTen = (evenings: number): string => `${plural(evenings, { one: 'one evening', other: `${integer(evenings)} evenings` })} in 10`

/** People side by side, tonight's expectation, and how many versions of the home page there are. */
export const company = {
  threads: {
    name: 'Titles that stand on more than one of these pages',
    visitor: 'you',
    among: (all: number, some: number) =>
      `${plural(all, { zero: 'No title stands on all of these pages', one: 'One title stands on all of these pages', other: `${integer(all)} titles stand on all of these pages` })}; ${plural(some, { zero: 'none on several', one: 'one on several', other: `${integer(some)} on more than one` })}.`,
    stands: (title: string, places: readonly { readonly name: string; readonly row: number; readonly column: number }[]) =>
      `“${title}”: ${list(places.map(({ name, row, column }) => `${name}, row ${integer(row)}, place ${integer(column)}`))}.`,
  },
  people: {
    name: 'Whose pages stand here',
    add: 'Add somebody',
    away: (name: string) => `Take ${name}’s page away`,
  },
  tonight: {
    title: (name: string) => `Tonight: ${name}`,
    unknown: 'Nothing can be expected yet: too few evenings are recorded, or what is recorded is hidden.',
    expects: ({ who, at, on, titles }: Expecting) =>
      rich`Tonight the service expects ${who ?? 'you'}${at === null ? '' : ' at '}${guessed(at ?? '')}${on === null ? '' : ', '}${guessed(on ?? '')}, ${plural(titles, { zero: 'for a title it cannot name', one: 'to start this one', other: `to start one of these ${integer(titles)}` })}.`,
    chance: (chance: number) => rich`It counts on ${guessed(inTen(Math.round(chance * 10)))}.`,
    fresh: 'not begun yet',
    carriesOn: (chance: number) => rich`carries on ${guessed(timesInTen(chance))}`,
    last: {
      hit: (started: string, _you: boolean) => rich`Yesterday: ${recorded('a hit')}, ${started} was started.`,
      missed: (started: string, _you: boolean) => rich`Yesterday: ${recorded('missed')}, ${started} was started instead.`,
      absent: (_started: string, you: boolean) => rich`Yesterday ${recorded(you ? 'you did not come' : 'nobody came')}.`,
    },
    share: (hits: number, came: number, you: boolean): Rich =>
      came === 0
        ? [you ? 'On these last evenings you did not come.' : 'On these last evenings nobody came.']
        : came === 1
          ? rich`The one recent evening ${you ? 'on which you came' : 'with somebody there'} was ${recorded(hits === 1 ? 'a hit' : 'missed')}.`
          : rich`Of the last ${recorded(integer(came))} evenings ${you ? 'on which you came' : 'with somebody there'}, ${recorded(plural(hits, { zero: 'none', one: 'one', other: integer(hits) }))} ${plural(hits, { zero: 'was a hit', one: 'was a hit', other: 'were hits' })}.`,
    evenings: 'The last evenings, the oldest first',
    outcomes: { hit: 'hit', missed: 'missed', absent: 'nobody came' },
    youAbsent: 'you did not come',
    how: 'The hour is the half-hour at which most of the last 28 evenings began, days of the same kind counting twice; the device is the one most used around it. First stand titles in progress, by the chance that they are carried on within a week; then the list; then the best-paid titles of the genres watched most. Each past expectation is made again from what was recorded before that morning, and a hit is any of the three started or carried on that evening.',
  },
  versions: {
    title: 'How many home pages are there?',
    ask: 'Count them',
    counting: 'Every page is being built and compared …',
    others: 'Other people',
    again: 'Count again',
    onDay: (day: string) => `Counted on ${day}.`,
    overDays: (from: string, to: string) => `Time went on during the count: the first page is of ${from}, the last of ${to}.`,
    counted: ({ people, versions, profiles }: Counted) =>
      people < profiles
        ? rich`Of ${recorded(integer(people))} pages, spread over all ${recorded(integer(profiles))}, ${recorded(integer(versions))} are different.`
        : rich`Of ${recorded(integer(people))} home pages ${recorded(integer(versions))} are different.`,
    twins: ({ twins, pairs }: Counted) =>
      twins === 0
        ? rich`No two of them are the same: ${recorded(integer(pairs))} pairs were compared, the first three rows of six.`
        : rich`${recorded(integer(twins))} of ${recorded(integer(pairs))} pairs have the same first three rows of six.`,
    growth: { caption: 'The more people, the more pages', people: 'of so many people', versions: 'so many different pages' },
    sharing: {
      caption: 'How much two people share',
      titles: 'of ten titles, in common',
      pairs: (count: number) => `share of ${integer(count)} pairs`,
    },
    far: {
      title: 'And for 183 million people?',
      bounds: ({ atLeast, nextIsNew }: Counted) =>
        rich`The next person’s page would be a new one with a chance of ${guessed(percent(nextIsNew ?? 0))}. If 183 million were people like these, with this catalogue, there would be at least ${guessed(integer(atLeast))} different pages, and at most ${guessed(integer(183_000_000))}.`,
      unknown:
        'Between those two numbers nothing can be known from so few people: where no page has been seen twice, nothing says yet when pages would begin to repeat.',
      how: 'From the pairs with the same page follows how probable it is, at most, that two people have the same one (Wilson’s 95% interval). If that chance is q, there are at least 1 ÷ q pages (by Cauchy and Schwarz). The chance that the next page is new is the share of pages seen once (Good and Turing). The assumption is that the others are drawn from the same kind of people, one by one; another catalogue in another country would only add pages.',
    },
  },
}
