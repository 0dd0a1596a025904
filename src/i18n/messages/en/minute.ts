import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer, plural } = formatFor('en')

/** The first minute: the wall, three picks, one's page beside another's, two trailers, one record. */
export const minute = {
  strip: {
    name: 'The first minute',
    step: (step: number, of: number) => `Step ${integer(step)} of ${integer(of)}`,
    skip: 'Skip',
    says: {
      1: 'Thousands of people, one catalogue. Pick three titles and take a seat among them.',
      2: 'Each pick is a record. Three are enough for a page of your own.',
      3: 'The same catalogue, the same evening: your page, and somebody else’s.',
      4: 'One title, ten trailers. Each of you is shown the one that your records call for.',
      5: 'One record is enough to move a page; with all of them hidden, you are anybody.',
    },
    next: {
      build: 'Build my page',
      trailers: 'Watch one title, twice',
      leave: (title: string) => `Play “${title}”, leave after 6 minutes`,
      forget: 'Hide your records from the machine',
      undo: 'Undo: give them back',
    },
  },
  wall: {
    name: 'Home pages of people who live here',
    stands: (title: string, { pages, places }: { readonly pages: number; readonly places: number }) =>
      places === 1
        ? rich`“${title}” stands on ${recorded(integer(pages))} of these pages, at the same place on each.`
        : rich`“${title}” stands on ${recorded(integer(pages))} of these pages, at ${recorded(integer(places))} different places.`,
    filling: 'The first evenings are being lived: the pages are still finding their people.',
  },
  picks: {
    title: 'Pick three titles, and see what it makes of you.',
    recorded: 'Recorded about you',
    nothing: 'Nothing yet.',
    country: 'The account is opened',
  },
  picked: (picked: number) =>
    plural(picked, { zero: 'none of three picked', one: 'one of three picked', other: `${integer(picked)} of three picked` }),
}
