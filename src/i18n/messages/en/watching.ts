import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'

const { decimal, integer, minutes, plural, signed } = formatFor('en')

/** The service as one meets it on a device: rows, a title's page, the player, the search; and the arithmetic behind a score. */
export const watching = {
  back: 'Back',
  row: {
    on: (row: string) => `Further along “${row}”`,
    back: (row: string) => `Back along “${row}”`,
  },
  tile: {
    visit: (title: string) => `The page of “${title}”`,
    why: (title: string) => `Why “${title}”?`,
  },
  trailer: { play: (letter: string) => `Play trailer ${letter}, chosen for this page`, hold: 'Hold the trailer' },
  cast: 'Who is in it',
  directs: 'directs',
  notYours: (name: string) => `This is the page of ${name}: only ${name} can press play here.`,
  toYourSeat: 'To your own seat',
  takeASeat: 'Take a seat of your own',
  deeds: {
    title: 'What you can do',
    play: 'Play',
    again: 'Watch it again',
    fromTheStart: 'From the beginning',
    where: (episode: number | null, minute: number) =>
      episode === null ? `at minute ${integer(minute)}` : `at episode ${integer(episode)}, minute ${integer(minute)}`,
    carryOn: (where: string) => `Carry on ${where}`,
    elsewhere: 'Or carry on',
    on: (device: string, where: string) => `Continue ${device} ${where}`,
    like: 'I like it',
    dislike: 'Not for me',
    list: 'Put it on my list',
    unlist: 'On my list',
  },
  episodes: {
    title: 'Episodes',
    number: (episode: number) => `Episode ${integer(episode)}`,
    minutes: (length: number) => minutes(length),
    watched: 'watched',
    reached: (reached: number, length: number) => `${integer(reached)} of ${minutes(length)} watched`,
    play: (episode: number) => `Play episode ${integer(episode)} from its beginning`,
  },
  like: { title: 'More like this', how: 'the nearest by what the machine has learned' },
  player: {
    name: (title: string) => `Playing “${title}”`,
    bar: 'How far you watch',
    at: (minute: number, length: number) => `minute ${integer(minute)} of ${integer(length)}`,
    leave: (after: number) => `Leave after ${minutes(after)}`,
    finish: 'That was all of it',
    endOfEpisode: 'To the end of the episode',
    endOfFilm: 'Watch it to the end',
    next: 'Next episode',
    notAtAll: 'Don’t watch after all',
  },
  answer: {
    searched: (record: string): Rich => rich`One record more, ${recorded(record)}. The machine learns nothing from a search: `,
    aMinuteLater: 'what moved is the page of a minute later.',
  },
  search: {
    open: 'Search',
    label: 'Search for a title, a face or a genre',
    hint: 'A title, a face, a genre',
    found: (count: number) => plural(count, { zero: '', one: 'One title.', other: `${integer(count)} titles.` }),
    nothing: (query: string) => `Nothing is called “${query}”.`,
    tryThis: 'Try part of a title, the name of somebody in it, or a genre.',
    withArtist: (name: string) => `with ${name}`,
  },
  why: {
    visit: 'Its page',
    play: 'Play',
    takeAway: (title: string) => `Take “${title}” away`,
    ranks: (before: string, after: string): Rich => rich`${guessed(before)} → ${guessed(after)}`,
    takenAway: (title: string) => `“${title}” is hidden from the machine.`,
    putBack: (title: string) => `Put “${title}” back`,
    place: (place: string, of: number): Rich => rich`${guessed(place)} of ${integer(of)} titles by this score`,
  },
  sum: {
    title: 'How? With the numbers',
    note: 'Each way of guessing gives its own score. What is usual for it is taken off, the rest is measured by its usual spread, and weighed by how well it foresaw what people took up.',
    line: (line: {
      readonly weight: number
      readonly score: number
      readonly centre: number
      readonly scale: number
      readonly value: number
    }) =>
      `${decimal(line.weight, 3)} × (${signed(line.score, 3)} − ${paren(line.centre)}) ÷ ${decimal(line.scale, 3)} = ${signed(line.value, 3)}`,
    whole: (terms: readonly number[], score: number) =>
      `${terms.map((term, place) => (place === 0 ? signed(term, 3) : signedAfter(term))).join(' ')} = ${signed(score, 3)}`,
    points: (points: number): Rich => rich`Ten points to each unit: ${guessed(integer(points))} points.`,
    product: (one: number, other: number, value: number) => `${decimal(one, 3)} × ${paren(other)} = ${signed(value, 3)}`,
    alone: (value: number) => signed(value, 3),
    termsTitle: (model: string) => `What ${model} adds up`,
    term: 'Term',
    sum: 'Its sum',
    explain: {
      popularity: 'Logarithms of how often the title is taken up, against the average title.',
      implicitAls: 'How strongly each title is recorded here, times how close it is to this one for people who watch alike.',
      itemKnn: 'How strongly each title is recorded here, times how often the same people did something with both.',
      content: 'How much of each trait the title has, times what that trait has been worth by the records here.',
      blend: 'All of them together.',
    },
  },
}

const paren = (value: number): string => (value < 0 ? `(${signed(value, 3)})` : decimal(value, 3))
const signedAfter = (value: number): string => (value < 0 ? `− ${decimal(-value, 3)}` : `+ ${decimal(value, 3)}`)
