import type { Maskable } from '../../../engine/contract/signals'
import { formatFor } from '../../format'
import { insideDouble } from '../../quotes'
import { recorded, rich, truth } from '../../rich'
import { audiences } from './audiences'
import { close } from './close'
import { felt } from './felt'

const { decimal, integer, list, percent, plural } = formatFor('en')

const titles = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : list(names.map((name) => `“${insideDouble(name)}”`)))

const profiles = (count: number): string => plural(count, { one: 'one profile', other: `${integer(count)} profiles` })

/** The Data room: its views, what is recorded of whom, and what that is worth. */
export const dataRoom = {
  title: 'Data: what does the service know?',
  views: {
    strands: 'Seven strands',
    stream: 'The stream',
    recording: 'Recorded or not',
    worth: 'What it is worth',
    dossier: 'The dossier',
    audiences: audiences.view,
    felt: felt.view,
    close: close.view,
  },
  headings: {
    strands: 'What does the service know?',
    stream: 'Everything that happens, as it is written down',
    recording: 'Recorded, hidden, or never written down',
    worth: 'What is a signal worth?',
    dossier: 'Everything on one person',
    audiences: audiences.heading,
    felt: felt.heading,
    close: close.heading,
  },
  recording: {
    lead: 'There are two switches, and they are not the same. Hidden: the record stays, and the machine may not see it; it comes back at once. Not recorded: from now on it is never written down, and nothing brings it back.',
    columns: { signal: 'Signal', hidden: 'Seen by the machine', recordedOf: 'Recorded of', here: 'Of this household', act: 'From now on' },
    of: (count: number, all: number) => rich`${recorded(percent(all === 0 ? 0 : count / all))} of ${integer(all)} profiles`,
    yes: 'yes',
    no: 'no',
    whom: 'Of whom?',
    whoms: {
      everybody: 'everybody',
      reluctant: 'those who mind most',
      household: 'this household',
    },
    share: 'How many of them',
    shareWords: (share: number): string => `${percent(share)} of households`,
    stop: 'Stop recording',
    start: 'Record again',
    stopName: (signal: string) => `Stop recording: ${signal}`,
    startName: (signal: string) => `Record again: ${signal}`,
    ofHousehold: (count: number) => `This household is ${profiles(count)}.`,
    nothing:
      'Nothing is recorded of anybody any more: from the next evening on, everybody gets the same cold page as their old records fade.',
    how: 'Which columns of the log a signal is told by stands in one table of the engine. “Not recorded” blanks them before an event is written: day and order stay, title, hour, minutes or device do not. Artists and structures stand in no column; they are looked up in the catalogue, and that look-up is then refused, for older records too.',
    howReluctant:
      'Who minds most: each household has, by lot, a fear for its data, a feeling of being watched and a fear of depending; how much each signal touches them is set by us.',
  },
  stream: {
    nothingYet: 'Nothing was lived yet. Let a day run, and the stream begins.',
    aDay: ({ count, billions }: DailyWords) =>
      rich`${recorded(integer(count))} records a person and day. For the 183 million subscribers that the article counts, that would be some ${decimal(billions, 1)} billion a day: an extrapolation, since no real log is like ours.`,
    stored: ({ years }: DailyWords) =>
      `At 26 bytes each, so many records would fill the article’s 10 petabytes in ${integer(years)} years: most of what a service stores must be something else, films first.`,
    filter: 'Filter the stream',
    anybody: 'Of anybody',
    everybody: 'of everybody',
    only: (name: string) => `Only ${name}`,
    title: 'Title',
    anyTitle: 'any title',
    kind: 'What happened',
    signal: 'Telling',
    any: 'anything',
    time: 'When',
    spans: (days: number): string =>
      days === 0 ? 'all that is kept' : plural(days, { one: 'the last day', other: `the last ${integer(days)} days` }),
    clear: 'No filter',
    reading: 'The log is being read',
    found: (count: number, events: number) => rich`${recorded(integer(count))} of ${integer(events)} records pass, the newest first.`,
    none: 'No record passes. Another filter may find some.',
    list: 'Records, newest first',
    open: 'Where did it go?',
    openName: (words: string) => `Where did it go? ${words}`,
    ripple: 'Where it went',
    close: 'Close',
    fitting: 'Everything is being learned twice: with this record, and without it',
    noNight: 'Nothing is learned before the first night.',
    weight: (weight: string, without: string, inRow: number, inColumn: number) =>
      rich`In the table of people and titles its cell weighs ${recorded(weight)}; without it ${recorded(without)}. The person’s row holds ${integer(inRow)} titles, the title’s column ${integer(inColumn)} people.`,
    noWeight: 'It has no weight of its own in the table of people and titles.',
    own: (count: number) =>
      rich`In this person’s own first ten, ${plural(count, { one: 'one title', other: `${integer(count)} titles` })} stand there only because of it:`,
    ownStays: 'This person’s own first ten are the same without it.',
    others: (moved: number, others: number) =>
      rich`Of ${integer(others)} others, ${recorded(integer(moved))} would have another first ten, had it never been learned from.`,
    moves: (came: readonly string[], left: readonly string[]) => `${titles(came)} instead of ${titles(left)}.`,
    erase: 'Erase for good',
    how: 'Each line is one event of the log, in words: 22 bytes of columns, and 4 by which a person’s records are found. “Where did it go?” fits the models twice from nothing, on all that the machine may see and on all but this record, and compares the first ten titles of everybody. What was only looked at is kept for 28 days; of each person the latest 500 records (a knob).',
    kinds: {
      subscribe: 'account opened',
      profileAdded: 'profile added',
      sittingStart: 'sat down',
      pageShown: 'page shown',
      looked: 'looked at a tile',
      trailerStart: 'trailer began',
      trailerStop: 'trailer left or seen',
      search: 'search',
      play: 'pressed play',
      pause: 'pause',
      resume: 'carried on',
      episodeEnd: 'end of an episode',
      stop: 'left or finished',
      rating: 'thumb',
      list: 'My List',
      sittingEnd: 'got up',
      cancel: 'account cancelled',
      return: 'account opened again',
      profileRemoved: 'profile removed',
    },
  },
  asking: {
    title: 'Ask them',
    lead: 'Households are asked for the signals ticked here and answer by their character; where everybody is asked, so is whoever joins later. Asked freely, each may say no to any of them. “Like it to get in”: all or nothing; some leave, the others give in, and hold it against the service.',
    which: 'Signals asked for',
    how: { explained: 'freely, each use explained', free: 'freely', forced: 'like it to get in' },
    howLabel: 'Asked how?',
    whom: 'Ask whom?',
    whoms: { everybody: 'everybody, and whoever joins', some: 'some, by lot', household: 'this household' },
    ask: 'Ask them',
    asked: (before: number, now: number) =>
      before === now
        ? 'Nobody left over it.'
        : plural(before - now, { one: 'One profile left over it.', other: `${integer(before - now)} profiles left over it.` }),
    optIn: 'Recorded now, share of all profiles',
    optInOf: (signal: string, share: number): string => `${signal}: ${percent(share)}`,
    note: 'Set by us: how much a signal touches a fear, from what motive on a household refuses (0.5), from what it leaves (0.8), and how far an explanation calms its fears (by three tenths). The articles’ percentages are about connected objects and health; they are used nowhere here.',
    paired: 'What comes of asking',
    pairedLead:
      'The same people, five times, with the same dice: never asked, asked freely, asked with an explanation, asked by a service that is trusted, told to like it. The four knobs are set by us and hold for these worlds only.',
  },
  worth: {
    lead: 'The same worlds are lived again with less data, the same people and the same dice each time, so that all that differs is what the machine may see.',
    what: 'What is left out?',
    whats: {
      without: 'One signal at a time',
      alone: 'All but one signal',
      people: 'Some people’s records',
      person: 'This person’s records',
      asked: 'What people refuse',
    },
    size: 'How much is lived',
    sizes: {
      small: 'quick: 300 people, 2 weeks, 3 worlds',
      middle: 'surer: 600 people, 4 weeks, 5 worlds',
      full: 'this world’s size, 4 weeks, 3 worlds',
      long: 'longer: 300 people, 8 weeks, 4 worlds',
    },
    measure: 'Measured by',
    measures: {
      nextPlayGuessed: 'next play guessed, share of plays',
      takeRate: 'pressed play, share of tiles looked at',
      eveningsFound: 'evenings found, share of sittings',
      hours: 'hours on record, a person and week',
      members: 'profiles still there',
      givenSignals: 'signals given, of seven',
      stay: 'households that have it, of those that ever came',
      use: 'households that sat down in the last week, of those that ever came',
      share: 'signals given, share of what all households that ever came could give',
      guessAgainstTaste: 'guess against taste, 0 to 1',
      enjoyment: 'enjoyment while watching, −1 to 1',
      satisfaction: 'satisfaction, −1 to 1',
      mindsSoon: 'satisfaction of the third that feels intruded upon soonest, −1 to 1',
      mindsSeldom: 'satisfaction of the third that feels intruded upon last, −1 to 1',
    },
    press: 'Live them',
    again: 'Live them again',
    none: {
      without: 'Nothing lived yet. Press, and watch the losses come out.',
      alone: 'Nothing lived yet. Press, and watch what each can do alone.',
      people: 'Nothing lived yet. Press, and watch what fewer people cost.',
      asked: 'Nothing lived yet. Press, and watch what asking costs.',
      proxy: 'Nothing lived yet. Press, and watch what each aim makes of the hours.',
    },
    living: (worlds: number) =>
      `Worlds with less data are being lived: ${plural(worlds, { one: 'one so far', other: `${integer(worlds)} so far` })}`,
    arms: {
      all: 'All seven signals, and the country',
      without: (signal: string) => `without ${signal}`,
      alone: (signal: string) => `only ${signal}`,
      onlyTitles: 'only what is watched',
      withTitles: (signal: string) => `only what is watched, and ${signal}`,
      nothing: 'nothing at all',
      people: (share: number): string => `records of ${percent(share)} of the people`,
      asked: 'asked freely',
      forced: 'like it to get in',
      explained: 'asked freely, explained',
      trusted: 'asked freely, and trusted',
      notAsked: 'never asked',
    },
    columns: {
      arm: 'The machine sees',
      bar: 'Difference to the first line',
      level: 'Level',
      difference: 'Difference',
      interval: '95% interval',
    },
    interval: (low: string, high: string) => `${low} to ${high}`,
    unknown: 'cannot be known there',
    oneWorld: 'one world says nothing about chance',
    said: (arm: string, measure: string, difference: string): string => `The largest loss: ${arm}, ${difference} (${measure}).`,
    saidMore: (arm: string, measure: string, difference: string): string => `The largest gain: ${arm}, ${difference} (${measure}).`,
    saidNone: 'Neither a loss nor a gain can be told from chance here: more worlds, or longer ones, would be needed.',
    basis: (people: number, days: number, worlds: number): string =>
      `${integer(people)} people, ${integer(days)} days, ${plural(worlds, { one: 'one world', other: `${integer(worlds)} worlds` })}; means over the days after the first.`,
    course: {
      title: (measure: string): string => `Week by week: ${measure}`,
      unit: 'difference to the first line; the band is the 95% interval over worlds',
      levels: 'the mean over worlds; the band is its 95% interval',
      week: 'week',
      last: (arm: string, difference: string, week: number): string => `In week ${integer(week)}: ${arm}, ${difference}.`,
      none: 'In the last week no line can be told from the first.',
      how: 'Each world’s week less the same week of the first line’s world, with the same people and dice: the mean over worlds, and Student’s interval. What parts slowly is drift: it need not show in the mean over all days.',
      howLevels:
        'The learning curve both ways: against days along each line, against people from line to line. Student’s interval over worlds, people and titles of each world being others; so bands that overlap may still hide a sure difference, which stands in the table above.',
    },
    refused:
      'All of it is counted from the log: what somebody refuses is missing there too, so fewer hours on record need not be fewer hours watched. Enjoyment and satisfaction, while real tastes are shown, are of all.',
    withTitles:
      'Without what is watched no record says what it is about; so that stays beside each of the others, and what a signal adds is its line less the line “only what is watched”.',
    overlap:
      'Signals overlap: what is lost without one is what the others cannot make up for. So the losses do not add up, and a signal of which nothing is lost may still be worth much alone.',
    truthHidden: 'Enjoyment, satisfaction and the guess against real taste stand here while real tastes are shown.',
    cameOut: 'came out',
    how: 'Paired worlds with common dice; Student’s interval over the worlds of the difference, world by world. “Next play guessed” is the share of the next day’s new plays among the model’s first ten (recall@10); “guess against taste” is NDCG@10 against true liking. Masks hold from the first morning on.',
  },
  person: {
    lead: (name: string) =>
      `The same world, once as it is and once with everything about ${name} hidden from the machine from the first morning on.`,
    visitor: 'Your own evenings are what you press; they cannot be lived again without you. Choose somebody simulated.',
    cameLater:
      'Four weeks from the opening are lived again, and this person came only later. Choose somebody who was there at the opening.',
    own: 'Evenings on which this person found something',
    others: 'Evenings on which anybody else did',
    ownHours: 'Hours this person watched',
    othersHours: 'Hours everybody else watched',
    columns: { what: 'What', seen: 'With the records', unseen: 'Without', difference: 'Difference' },
    touched: (touched: number, of: number) =>
      rich`Of ${integer(of)} others, ${recorded(integer(touched))} had some evening that went otherwise.`,
    typical: (people: number) =>
      `And ${plural(people, { one: 'one other', other: `${integer(people)} others` })} by lot, each left out alone:`,
    ownLoss: 'What one loses oneself, evenings found',
    othersLoss: 'What all others lose together, evenings found',
    how: 'One pair of worlds is exact for this person in this world. Others are touched by tiny turns of luck, for good and ill, so only the mean over several people says something; its interval is over the people left out. Others are those who were there at the opening.',
  },
  knobValue: (value: number): string => decimal(value, 2),
  truthOnly: (text: string) => rich`${truth(text)}`,
  signalsShort: {
    titles: 'what is watched',
    artists: 'artists',
    structures: 'how episodes end',
    when: 'the hour',
    howLong: 'the time watched',
    trailers: 'trailers',
    device: 'device',
    country: 'the country',
  } satisfies { readonly [S in Maskable]: string },
}

/** What is recorded of a person in a day; of all of a real service's people, in billions; and the years until that fills what it stores. */
interface DailyWords {
  readonly count: number
  readonly billions: number
  readonly years: number
}
