import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

/** Header, loop strip, footer, switches, banners: what is there in every room. */
export const shell = {
  name: 'Séance',
  tagline: 'the streaming service you can see inside',
  labelled: (name: string, value: string) => `${name}: ${value}`,
  skipToRoom: 'Skip to the room',
  loop: {
    name: 'The loop: people, screen, data, engine, and back to the screen',
    rooms: {
      people: { name: 'People', question: 'who is out there?' },
      screen: { name: 'Screen', question: 'what does each of them see?' },
      data: { name: 'Data', question: 'what does the service know?' },
      engine: { name: 'Engine', question: 'how does it learn?' },
      trailers: { name: 'Trailers', question: 'which of ten for whom?' },
      lessons: { name: 'Lessons', question: 'teach me' },
    },
    decide: 'Decide',
    decideHere: (room: string) => `Decide · ${room}`,
    people: (profiles: number) => plural(profiles, { one: `${integer(profiles)} profile`, other: `${integer(profiles)} profiles` }),
    pages: (pages: number) => plural(pages, { one: `${integer(pages)} page shown`, other: `${integer(pages)} pages shown` }),
    records: (records: number) => plural(records, { one: `${integer(records)} record`, other: `${integer(records)} records` }),
    interactions: (cells: number) =>
      plural(cells, { one: `${integer(cells)} pair of a person and a title`, other: `${integer(cells)} pairs of a person and a title` }),
    notLearned: 'nothing learned yet',
    learnedAt: (day: string) => `learned: ${day}`,
    day: (day: number) => `day ${integer(day)}`,
    backToScreen: 'and what it learned goes back to the screen',
  },
  language: { name: 'Language', en: 'English', fr: 'Français' },
  theme: { name: 'Theme', dark: 'Dark', light: 'Light', system: 'As the system' },
  truth: {
    name: 'Show real tastes',
    on: 'Real tastes are shown: no company could see them.',
    off: 'You see what the service knows.',
  },
  footer: {
    independent:
      'An independent teaching model of what articles describe; not affiliated with Netflix. People, titles and artists are invented; resemblance is unintended.',
    hash: 'fingerprint',
    engine: (version: string) => `engine ${version}`,
    nothingLeaves: 'Nothing leaves this tab.',
  },
  asking: {
    failed: 'This could not be worked out.',
    again: 'Try again',
    stop: 'Stop',
    stopped: 'Stopped.',
    goOn: 'Work it out after all',
  },
  opening: 'The world is opening …',
  arriving: (day: number) => `The world lives the days before day ${day} …`,
  openingRoom: 'The room is opening …',
  problems: { title: 'Some of it could not be taken; the rest holds.', dismiss: 'Dismiss this message' },
  notices: { name: 'Messages', undo: 'Undo', dismiss: 'Dismiss' },
  dead: {
    title: 'The simulation has stopped.',
    silent: 'The part of the page that simulates no longer answers. The browser may have ended it to save memory.',
    broken: (message: string) => `The part of the page that simulates met a fault: ${message}`,
    remedy: 'Restart it: the same world is lived again up to the same day, with what you did in it. The link stays as it is.',
    restart: 'Restart from the scenario',
    restartFresh: 'Restart without what I did',
  },
  failures: {
    refused: (place: string, expected: string, value: string) =>
      `That cannot be done: “${place}” should be ${expected}, and it was ${value}.`,
    internal: (message: string) => `The simulation met a fault and did not do this: ${message}`,
    notOpen: 'No world is open yet; try again in a moment.',
    lastDay: (day: number) => `A world lives to day ${day} and no further: go back, or open another.`,
  },
  fault: {
    title: 'This page met a fault of its own.',
    remedy: 'Reload it: the link keeps the world, the day and the people shown.',
    reload: 'Reload the page',
    details: 'What happened',
  },
  unsupported: {
    title: 'This browser lacks what Séance needs.',
    missing: (features: string) => `It has no ${features}.`,
    remedy: 'A current Firefox, Chrome, Edge or Safari has it. Nothing was broken or sent.',
  },
}
