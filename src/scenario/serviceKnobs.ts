import { choice, number } from './knob'

/** What the company decides: which model orders the pages, how it learns, how the trailers are chosen. */
export const SERVICE_KNOBS = {
  model: choice({
    group: 'service',
    choices: ['blend', 'implicitAls', 'itemKnn', 'content', 'popularity'],
    default: 'blend',
  }),
  factors: number({
    group: 'service',
    min: 2,
    max: 64,
    step: 1,
    default: 16,
  }),
  regularisation: number({
    group: 'service',
    min: 0.1,
    max: 200,
    step: 0.1,
    default: 12,
  }),
  popularityHalfLifeDays: number({
    group: 'service',
    min: 1,
    max: 90,
    step: 1,
    default: 14,
  }),
  likeness: choice({
    group: 'service',
    choices: ['cosine', 'pearson'],
    default: 'cosine',
  }),
  explore: number({
    group: 'service',
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.05,
  }),
  recordsKept: number({
    group: 'service',
    min: 50,
    max: 5000,
    step: 50,
    default: 500,
  }),
  diversity: number({
    group: 'service',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
  }),
  calibration: number({
    group: 'service',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
  }),
  trailerPolicy: choice({
    group: 'trailers',
    choices: ['linearThompson', 'bestOnAverage', 'oneForAll', 'random'],
    default: 'linearThompson',
  }),
} as const
