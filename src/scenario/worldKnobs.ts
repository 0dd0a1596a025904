import { choice, number } from './knob'

/**
 * What is simulated: set by us, never learned. Sources of the defaults: the parameter sheet (Gomez-Uribe & Hunt 2015,
 * Citi and GWI 2015 on accounts, Netflix 2016 to 2018 on habits, devices and binges, Visible Measures 2010 on leaving).
 */
export const WORLD_KNOBS = {
  seed: number({
    group: 'world',
    min: 0,
    max: 999_999,
    step: 1,
    default: 1998,
  }),
  viewers: number({
    group: 'world',
    min: 100,
    max: 1_000_000,
    step: 1,
    scale: 'logarithmic',
    default: 2400,
  }),
  titles: number({
    group: 'world',
    min: 60,
    max: 1000,
    step: 1,
    default: 400,
  }),
  profiles: choice({
    group: 'people',
    choices: ['own', 'shared'],
    default: 'own',
  }),
  communities: number({
    group: 'people',
    min: 1,
    max: 20,
    step: 1,
    default: 8,
  }),
  individuality: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.45,
  }),
  artistFondness: number({
    group: 'people',
    min: 0,
    max: 2,
    step: 0.1,
    default: 1,
  }),
  qualityWeight: number({
    group: 'people',
    min: 0,
    max: 2,
    step: 0.1,
    default: 0.8,
  }),
  sittingsPerWeek: number({
    group: 'evening',
    min: 0.5,
    max: 14,
    step: 0.5,
    default: 5,
  }),
  patienceSeconds: number({
    group: 'evening',
    min: 10,
    max: 300,
    step: 5,
    default: 75,
  }),
  choiceNoise: number({
    group: 'evening',
    min: 0.1,
    max: 3,
    step: 0.1,
    default: 1,
  }),
  searchShare: number({
    group: 'evening',
    min: 0,
    max: 0.8,
    step: 0.05,
    default: 0.2,
  }),
  socks: number({
    group: 'evening',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
  }),
  overPromise: number({
    group: 'trailers',
    min: 0,
    max: 2,
    step: 0.1,
    default: 0.5,
  }),
  trailerPull: number({
    group: 'trailers',
    min: 0,
    max: 3,
    step: 0.1,
    default: 1,
  }),
} as const
