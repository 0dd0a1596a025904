import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { decimal, integer, plural } = formatFor('en')

/** The whole table: people down, titles across. */
export const table = {
  name: 'The table: people down, titles across',
  keys: 'Arrow keys go from cell to cell, Page Up and Page Down ten rows at once, plus and minus come nearer and go farther, 0 shows all, Enter opens the cell.',
  waiting: 'Putting people and titles in order …',
  sort: 'Order by',
  sorts: { taste: 'taste', cluster: 'cluster', popularity: 'popularity' },
  sorted: {
    taste:
      'Who likes alike stands near, and so do titles that the same people like: along one line, the strongest difference of taste there is.',
    cluster: 'Eight groups of people and titles that go together. Where a group meets its own titles, the table is fuller.',
    popularity:
      'Who has most stands on top, what most people know stands on the left. Towards the corner below right there is nearly nothing.',
  },
  legend: { liked: 'liked', disliked: 'not liked', empty: 'empty: nobody knows; this is what is to be guessed' },
  far: 'From afar a point is the mean of the cells beneath it: the lighter it is against the ground, the more of them hold something.',
  how: 'Taste: second singular vector over the first of the normalised table (seriation). Cluster: spherical k-means, k = 8, on the first eight singular vectors of people and titles together (spectral co-clustering, Dhillon 2001). Both are deterministic. A cell of a simulated person is a weight made of events, a cell of a real person a rating.',
  nearer: 'Nearer',
  farther: 'Farther',
  all: 'Show all',
  open: 'Open this cell',
  hint: 'Point at a cell to see whose it is; press it to open it.',
  cell: (person: string, title: string, value: string) => `${person} · ${title} · ${value}`,
  place: (row: number, column: number) => `row ${integer(row)}, column ${integer(column)}`,
  values: {
    empty: 'empty',
    weight: (value: number) => `weight ${decimal(value, 2)}`,
    rating: (value: number, most: number) => `${decimal(value, 1)} of ${decimal(most, 1)}`,
  },
  you: 'you',
  opened: 'The cell that is open',
  rated: (value: number, most: number, on: string | null) =>
    on === null
      ? rich`A rating of ${recorded(decimal(value, 1))} out of ${recorded(decimal(most, 1))}.`
      : rich`A rating of ${recorded(decimal(value, 1))} out of ${recorded(decimal(most, 1))}, given on ${recorded(on)}.`,
  given: (seconds: number) => new Date(seconds * 1000).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  weighed: (value: number) => rich`Its weight is ${recorded(decimal(value, 2))}, made of these records:`,
  nothing: 'Nothing is recorded here. Nobody has said what is to be expected: this cell is one of those that a model fills.',
  nothingReal: 'No rating here: this cell is one of those that a model fills.',
  guess: 'What would this person make of it?',
  fetching: 'Fetching the records …',
  noRecords: 'None of its records is kept one by one any more.',
  older: 'Older records, no longer kept one by one, speak here too.',
  takenAway: 'taken away',
  sight: 'The rows in sight, as a table',
  columns: { person: 'Person', filled: 'Cells filled', shown: 'Liked most in sight' },
  filled: (count: number) => plural(count, { zero: 'none', one: 'one', other: integer(count) }),
}
