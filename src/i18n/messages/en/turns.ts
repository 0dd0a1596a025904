import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer, list } = formatFor('en')

/** The first minute after its opening: one's page beside another's, one title with two trailers, what one record does. */
export const turns = {
  seat: {
    take: 'Take a seat: pick three titles',
    waits: 'A seat is free.',
  },
  pages: {
    yours: 'Your page',
    waiting: 'The machine is learning its first night …',
    common: (shared: number, first: number) => rich`${recorded(`${integer(shared)} of ${integer(first)}`)} in common`,
    commonOf: 'of the first ten titles',
  },
  trailers: {
    title: (title: string) => `“${title}”, for each of you`,
    place: (row: string, column: number) => `${row}, place ${integer(column)}`,
    letter: (letter: string) => `Trailer ${letter}`,
    /** `who`: null for the visitor. */
    says: ({
      who,
      stressed,
      liked,
    }: {
      readonly who: string | null
      readonly stressed: readonly string[]
      readonly liked: string | null
    }) => {
      const whose = who === null ? 'your records' : `the records of ${who}`
      return liked === null
        ? `It stresses ${list(stressed)}. The machine tries it out: ${whose} say little of either.`
        : `It stresses ${list(stressed)}, for ${whose} speak for ${liked}.`
    },
    looking: 'Looking for a title that you both see with two trailers …',
    none: 'No title that you both see has two trailers tonight: the machine has chosen the same for both of you.',
  },
  acts: {
    anybody: 'Nothing is known of you now: this is anybody’s page. Your records are only out of its sight, so that you can undo it.',
    given: 'Given back: your page is as it was.',
    doors: 'And now?',
    month: 'Let a month run',
    monthSays: 'Thousands of evenings, and a page that learns.',
    lesson: 'Open a lesson',
    lessonSays: 'No data, no magic: ten minutes, with a vote.',
    look: 'Look around',
    lookSays: 'Your page, and everybody’s.',
  },
}
