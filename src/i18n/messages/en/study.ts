import type { Day } from '../../../engine/contract/ids'
import type { ColumnRole } from '../../../engine/datasets/fileProblem'
import type { StudyOrigin } from '../../../engine/study/study'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer, percent, plural } = formatFor('en')

const ORIGINS: { readonly [Origin in StudyOrigin]: string } = {
  world: 'Simulated people',
  movielens: '610 real people (MovieLens)',
  file: 'Your own file',
}

const COLUMNS: { readonly [Role in ColumnRole]?: string } = { person: 'Person', title: 'Item', rating: 'Rating', time: 'Time' }

/** What the Engine room works on. */
export const study = {
  opening: 'Fetching the table of last night …',
  line: (card: { readonly people: number; readonly titles: number; readonly cells: number; readonly empty: number }) =>
    rich`${recorded(integer(card.people))} ${card.people === 1 ? 'person' : 'people'} × ${recorded(integer(card.titles))} ${card.titles === 1 ? 'title' : 'titles'}: ${recorded(integer(card.cells))} ${plural(card.cells, { one: 'cell holds', other: 'cells hold' })} something, ${recorded(percent(card.empty, 1))} are empty.`,
  ofNight: (night: Day) => `The table of the night of day ${integer(night)}; what is found in it stands.`,
  takeUp: 'Take up last night’s',
  source: 'Who it learns from',
  origins: ORIGINS,
  openingReal: 'Fetching 610 real people …',
  unreached: 'The real people could not be fetched. Check the connection, then try again.',
  unreadable: 'The file could not be read. If it has moved or changed since, choose it again.',
  credit:
    'Real ratings of films, 1996 to 2018, published without names: MovieLens latest-small, by GroupLens, University of Minnesota, who do not endorse this site. F. Maxwell Harper and Joseph A. Konstan. 2015. The MovieLens Datasets: History and Context. ACM Transactions on Interactive Intelligent Systems 5, 4, 19:1–19:19.',
  licence: 'Its licence',
  file: {
    title: 'Your own file',
    stays: 'It never leaves this device: the file is read here, in this tab, and nothing of it is sent or kept.',
    formats:
      'One rating a line, as text: MovieLens (u.data, ratings.dat, ratings.csv), or any CSV or TSV that says who, what, and perhaps how much and when.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    whyLeftOut: 'why the rest was left out',
    dropHere: 'Let go, and it is looked at here: nothing is learned from it yet.',
    openAgain: (place: string) => `Open ${place} again`,
    another: 'Choose another file',
    caption: (place: string) => `The first lines of ${place}`,
    column: (number: number) => `Column ${integer(number)}`,
    which: 'Which column is which?',
    columns: COLUMNS,
    none: 'none',
    header: 'The first line names the columns',
    missing: 'Say which column names the person and which the item; they cannot be the same.',
    titles: 'A second file with the titles’ names and genres, if there is one',
    withTitles: (place: string) => `Titles from ${place}`,
    open: 'Learn from this file',
    reading: 'Reading the file …',
    close: 'Close',
  },
  join: {
    open: 'Rate twelve films and join them',
    title: 'Rate films you know, and become one of them',
    text: 'Your stars make one more row of the table, the last one. They stay in this tab.',
    stars: (count: number) => `${integer(count)} ${count === 1 ? 'star' : 'stars'}`,
    notSeen: 'not seen',
    join: 'Join them',
    atLeastOne: 'Rate at least one film.',
    you: 'You',
    joined: 'You are one of them now, in the last row.',
    undo: 'Leave them again',
    again: 'Change your stars',
    close: 'Close',
  },
}
