import type { Maskable } from '../../../engine/contract/signals'
import { formatFor } from '../../format'
import { guessed, recorded, rich } from '../../rich'

const { integer, minutes, percent, plural, seconds } = formatFor('en')

const signals: { readonly [S in Maskable]: { readonly name: string; readonly means: string } } = {
  titles: { name: 'What is watched', means: 'Without it, no record says which title it is about.' },
  artists: { name: 'Which artists', means: 'Without it, a record may not be joined with the cast.' },
  structures: { name: 'How episodes end', means: 'Without it, a record may not be joined with the kind of episode.' },
  when: { name: 'When', means: 'Without it, the hour is gone; the day stays.' },
  howLong: { name: 'How long, how many episodes', means: 'Without it, a play left after two minutes looks like one finished.' },
  trailers: { name: 'How long a trailer is watched', means: 'Without it, a trailer left at once looks like one watched.' },
  device: { name: 'On which device', means: 'Without it, phone and television look alike.' },
  country: { name: 'Country', means: 'Without it, nobody’s page knows what is popular where they live.' },
}

const overEpisodes = (count: number) => (count > 1 ? ` over ${integer(count)} episodes` : '')
const inEpisode = (title: string, episode: number | null): string =>
  episode === null ? `“${title}”` : `“${title}”, episode ${integer(episode)}`

/** The room of records: what the service knows. */
export const data = {
  title: 'What does the service know?',
  sentence: (records: number, profiles: number) =>
    rich`${recorded(integer(records))} records of ${recorded(integer(profiles))} profiles. All that it guesses, it guesses from these.`,
  about: {
    you: 'Recorded about you',
    of: (name: string) => `Recorded about ${name}`,
    youFirst: 'Nothing is recorded about you: pick three titles on the screen, and it begins.',
    nothing: 'Nothing is recorded about this person yet.',
    toTheScreen: 'To the screen',
    more: 'Show more',
    all: 'These are all of them.',
    allButLooked: 'These are all, without what was only looked at.',
    fromTheLast28: 'What was only looked at is kept for 28 days.',
    lookedToo: 'Show what was only looked at, too',
  },
  record: {
    takeAway: 'Take away',
    putBack: 'Put back',
    takenAway: 'hidden from the machine',
    takeAwayName: (what: string) => `Take away: ${what}`,
    putBackName: (what: string) => `Put back: ${what}`,
  },
  event: {
    subscribe: (where: string, language: string) => `The account was opened ${where}, in ${language}`,
    profileRemoved: 'A profile was removed',
    profileAdded: (child: boolean): string => (child ? 'A children’s profile was added' : 'A profile was added'),
    sittingStart: 'Sat down',
    sittingEnd: (sat: number) => `Got up after ${minutes(sat)}`,
    pageShown: (tiles: number) => `Was shown a page of ${integer(tiles)} tiles`,
    looked: (title: string, looked: { readonly seconds: number; readonly trailer: string | null }) =>
      `Looked at “${title}” for ${seconds(looked.seconds)}${looked.trailer === null ? '' : `, behind it trailer ${looked.trailer}`}`,
    trailerStart: (title: string, trailer: string) => `Trailer ${trailer} of “${title}” began`,
    trailerStop: (title: string, trailer: string, left: { readonly seconds: number; readonly share: number }) =>
      left.share >= 0.98
        ? `Watched trailer ${trailer} of “${title}” to its end`
        : `Left trailer ${trailer} of “${title}” after ${seconds(left.seconds)}`,
    play: (title: string, episode: number | null, fromSearch: boolean) =>
      `Pressed play on ${inEpisode(title, episode)}${fromSearch ? ', found by search' : ''}`,
    resume: (title: string, episode: number | null, share: number) =>
      `Carried on with ${inEpisode(title, episode)}, ${percent(share)} through`,
    pause: (title: string, paused: number) => `Paused “${title}” for ${minutes(paused)}`,
    /** `episodes`: over how many the minutes go. */
    stop: (title: string, episode: number | null, left: { readonly minutes: number; readonly share: number; readonly episodes: number }) =>
      left.share >= 0.9
        ? `Finished “${title}”`
        : `Left ${inEpisode(title, episode)} after ${minutes(left.minutes)}${overEpisodes(left.episodes)}, ${percent(left.share)} ${episode === null ? 'through' : 'of the series'}`,
    episodeEnd: (title: string, episode: number) => `Came to the end of “${title}”, episode ${integer(episode)}`,
    rating: (title: string, up: boolean) => `Thumb ${up ? 'up' : 'down'} for “${title}”`,
    list: (title: string, on: boolean) => (on ? `Put “${title}” on the list` : `Took “${title}” off the list`),
    search: (title: string | null, spent: number) =>
      title === null ? `Searched for ${seconds(spent)} and opened nothing` : `Searched for ${seconds(spent)} and opened “${title}”`,
    cancel: (paymentFailed: boolean): string =>
      paymentFailed ? 'A payment failed, and the account was closed' : 'The account was cancelled',
    return: 'The account was opened again',
    noTitle: 'a title',
    /** Where how long, or how far, was not recorded. */
    unmeasured: {
      trailerStop: (title: string) => `Left a trailer of “${title}”; after how long is not recorded`,
      resume: (title: string) => `Carried on with “${title}”`,
      pause: (title: string) => `Paused “${title}”`,
      episodeEnd: (title: string) => `Came to the end of an episode of “${title}”`,
      stop: (title: string) => `Left “${title}”; how far through is not recorded`,
      sittingEnd: 'Got up',
    },
  },
  signals: {
    title: 'The seven signals',
    note: 'Switch one off and the machine no longer sees it; the records stay, and come back when you switch it on.',
    seen: 'seen',
    hidden: 'hidden from the machine',
    all: 'Hide everything',
    none: 'Show everything',
    names: signals,
    yours: 'yours',
    pageOf: (name: string) => `that of ${name}`,
    bothSeats: (one: string, other: string) => `What it does to two pages, ${one} and ${other}:`,
    shared: (shared: number, first: number) =>
      rich`they share ${guessed(`${integer(shared)} of ${integer(first)}`)} of their first titles.`,
    same: 'they are the same, tile for tile: everybody is anybody.',
    beside: 'See them side by side',
    pick: 'Put two people side by side on the screen to watch their pages become one.',
    pickTwo: 'Choose two people, by lot',
  },
  strands: {
    caption: 'Woven from the bottom up: each knot is one record.',
    lit: (signal: string, records: number) => `${signal}: ${plural(records, { one: 'one record', other: `${integer(records)} records` })}`,
    nobody: 'Without any of it: a grey nobody.',
    picture: (about: string, seen: number) => `${about}: a silhouette woven of ${integer(seen)} of the seven signals.`,
    how: 'Each thread runs through the records that tell its signal, oldest first. All wind around the figure from the bottom up, and what a record holds moves its thread aside: which title, which face, what kind of story, the hour, how far through, how much of a trailer, which device. So a strand is tight where somebody is always the same, and loose where it varies. The latest eighty of each signal are drawn.',
  },
  forget: {
    title: 'Everything about you, out of sight',
    note: 'The machine then knows nothing of you, and your page becomes anybody’s. Nothing is erased, and you can take it back. “Forget me …” in the menu removes your records from this world.',
    do: 'Hide all about me',
    undo: 'Show it again',
    doFor: (name: string) => `Hide all about ${name}`,
    undoFor: (name: string) => `Show all about ${name} again`,
    noteFor: 'The machine then knows nothing of this person, and the page becomes anybody’s. Nothing is erased, and you can take it back.',
    done: 'The page no longer knows any of it, from now. What others’ pages learned from it fades with tonight’s learning.',
  },
  csv: {
    title: 'Take it with you',
    note: 'The records as a table of comma-separated values, for a spreadsheet.',
    one: 'Download these records',
    all: 'Download everybody’s',
    working: (done: number) => `The table is being written: ${percent(done)}`,
    cancel: 'Stop',
    ready: 'The file is saved by your browser.',
    fileName: (who: string) => `seance-${who}.csv`,
    everybody: 'everybody',
  },
}
