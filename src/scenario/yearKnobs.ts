import { number } from './knob'

/**
 * What moves over months and years: set by us, never learned. Sources: prospect theory for losses (Tversky & Kahneman 1992, about 2.25),
 * Antenna for churn and coming back (a third within a year, a quarter within three months), Gomez-Uribe & Hunt 2015 for failed
 * payments, Koren 2009 for drift; the rest set by us, the level of churn so that it comes to 2 % a month with the default service.
 */
export const YEAR_KNOBS = {
  lossAversion: number({
    group: 'people',
    min: 1,
    max: 4,
    step: 0.1,
    default: 2,
  }),
  expectationsRise: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.5,
  }),
  comingBack: number({
    group: 'people',
    min: 0,
    max: 2,
    step: 0.1,
    default: 0.5,
  }),
  monthlyChurn: number({
    group: 'people',
    min: 0,
    max: 10,
    step: 0.1,
    default: 0.7,
  }),
  failedPayments: number({
    group: 'people',
    min: 0,
    max: 5,
    step: 0.1,
    default: 0.8,
  }),
  winBack: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.33,
  }),
  joining: number({
    group: 'people',
    min: 0,
    max: 10,
    step: 0.1,
    default: 1.6,
  }),
  wordOfMouth: number({
    group: 'people',
    min: 0,
    max: 3,
    step: 0.1,
    default: 0.5,
  }),
  drift: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.3,
  }),
  jumps: number({
    group: 'people',
    min: 0,
    max: 2,
    step: 0.1,
    default: 0.2,
  }),
  publicEvents: number({
    group: 'world',
    min: 0,
    max: 2,
    step: 0.1,
    default: 0,
  }),
  arriving: number({
    group: 'world',
    min: 0,
    max: 0.5,
    step: 0.05,
    default: 0.1,
  }),
} as const
