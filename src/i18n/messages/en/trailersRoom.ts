import { formatFor } from '../../format'

const { decimal, integer, list, plural } = formatFor('en')

/** The Trailers room: which title, its ten trailers on the stage, and the cutting room. */
export const trailersRoom = {
  title: 'Trailers: which of ten for whom?',
  views: {
    stage: 'Ten trailers',
    launch: 'The launch',
    compare: 'Ways compared',
    logs: 'From records alone',
    timed: 'Timed on the world',
    levels: 'From all to one',
    check: 'Check us',
  },
  headings: {
    stage: 'One series, ten trailers',
    launch: 'Who gets which?',
    compare: 'Which way of choosing is best?',
    logs: 'What old records can tell',
    timed: 'Timed on the world',
    levels: 'From everybody to one person',
    check: 'Check us',
  },
  about: ({ kind, tags, lead, director }: TitleWords) => `${kind}: ${tags}; with ${lead}, by ${director}`,
  chooseAnother: 'Choose another title',
  chooseTitle: 'Which title takes the stage?',
  offered: 'These have the most different trailers; any title can be found.',
  stageLead: 'The same series, told ten ways. Press one and it plays: other shots first, longer, under other words, to other music.',
  trailer: (letter: string) => `Trailer ${letter}`,
  cardName: (letter: string, aspects: readonly string[]) => `Trailer ${letter}: above all ${list(aspects)}`,
  play: (letter: string) => `Play trailer ${letter}`,
  hold: 'Hold',
  cutFrom: (letter: string) => `Cut an eleventh from ${letter}`,
  leansOn: 'What it leans on',
  leaning: (main: string, second: string) => `It leans on ${main}, then on ${second}.`,
  made: (shots: number, seconds: number) =>
    `${plural(shots, { one: 'One shot', other: `${integer(shots)} shots` })} and a title card, ${decimal(seconds, 1)} s.`,
  tagsHold: (share: string) => `; of that the title holds ${share} by its tags`,
  leansHow:
    'Thick bars: the share of its weight that the trailer puts on each; they add up to 100%. Thin hatched bars: how much of it the editors’ tags say the title holds, from nothing to full. Every title has a lead and a director, so they have none. In a trailer of yours, each shot counts by its seconds and by how much it is leaned on: six tenths of that on what it is there for, the rest as in the trailer that it comes from.',
  keepsPromise: 'It promises nothing that the title hardly holds.',
  emptyPromise: (aspect: string, share: string) =>
    `It promises what the title hardly holds: ${share} of its weight is ${aspect}, of which the editors’ tags say next to nothing. That may win plays, and cost endings.`,
  promisePrice: 'See what that costs: everybody is shown it, against one that keeps its promise',
  composer: 'Yours: trailer K',
  composerLead:
    'Move its shots, make them longer or shorter, lean on them more or less, put other words under them. What it leans on follows from what it shows.',
  resetTo: (letter: string) => `Begin again from ${letter}`,
  takeOff: 'Take K off',
  intoRace: 'K runs in the race',
  raceStates: { on: 'it is launched with the ten', off: 'only the ten are launched' },
  shotName: (place: number, aspect: string) => `${integer(place)}. ${aspect}`,
  length: 'Length',
  stress: 'Leaned on',
  seconds: (seconds: number) => `${decimal(seconds, 1)} s`,
  caption: 'Words under it',
  noCaption: 'no words',
  earlier: (shot: string) => `Earlier: ${shot}`,
  later: (shot: string) => `Later: ${shot}`,
  removeShot: (shot: string) => `Take out: ${shot}`,
  shelf: 'More shots of this title',
  takeShot: (aspect: string, number: number) => `Add shot ${integer(number)}: ${aspect}`,
}

interface TitleWords {
  readonly kind: string
  readonly tags: string
  readonly lead: string
  readonly director: string
}
