import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'

const { decimal, integer, percent, plural } = formatFor('en')

/** The constellation: everybody as a dot. */
export const sky = {
  name: 'Everybody as a dot',
  keys: 'Arrow keys go to the nearest dot, Enter chooses it, plus and minus come nearer and go farther, 0 shows all.',
  sentence: (people: number, kept: number) =>
    rich`${recorded(integer(people))} people. Two dots stand close where the service believes that the two like the same; paper keeps ${guessed(percent(kept))} of those differences.`,
  sentenceTrue: (people: number, kept: number) =>
    rich`${recorded(integer(people))} people, by what they ${truth('really like')}; paper keeps ${truth(percent(kept))} of the differences.`,
  noMap: 'There is no map yet: the service believes the same of everybody. Let a night pass, or give it its signals back.',
  unknown: (count: number) =>
    plural(count, {
      zero: '',
      one: 'Of one nothing is known: the ring in the middle.',
      other: `Of ${integer(count)} nothing is known: the ring in the middle.`,
    }),
  colourBy: 'Colour by',
  colours: {
    group: 'what the service thinks they like most',
    genre: 'genre most watched',
    country: 'country',
    household: 'people in the household',
    plays: 'titles played',
    device: 'device',
    community: 'real community of taste',
    trueGenre: 'what they really like most',
  },
  map: 'Map by',
  maps: { guessed: 'what the service believes', truth: 'what they really like' },
  legend: 'Colours, with how many people each stands for',
  none: 'nothing yet',
  members: (count: number) => plural(count, { one: 'one person', other: `${integer(count)} people` }),
  playsBand: ({ from, to }: { readonly from: number; readonly to: number | null }) =>
    to === null ? `${integer(from)} and more` : from === to ? integer(from) : `${integer(from)} to ${integer(to)}`,
  community: (number: number) => `community ${integer(number)}`,
  nearer: 'Nearer',
  farther: 'Farther',
  all: 'Show all',
  hint: 'Point at a dot to see who it is.',
  dot: (name: string, country: string, plays: string) => `${name} · ${country} · ${plays}`,
  table: 'As a table',
  columns: { colour: 'Colour', people: 'People', share: 'Share', found: 'Found' },
  filters: {
    name: 'Find a name',
    country: 'Country',
    size: 'Household',
    plays: 'Titles played',
    genre: 'Most watched',
    any: 'any',
    more: 'Filters',
    clear: 'Clear',
    found: (count: number, total: number) =>
      count === total
        ? `${integer(total)} people`
        : plural(count, { zero: 'Nobody is like that.', one: 'One person', other: `${integer(count)} people` }),
  },
  threads: 'The ten nearest, as the service sees it',
  likeness: (value: number) => guessed(decimal(value, 2)),
}
