import { number } from './knob'

/**
 * How people take being asked for their data: set by us, never learned. At 0.5 a household of the middle minds as the sheet of `consent.ts`
 * says; nothing of it moves anything before somebody asks.
 */
export const CONSENT_KNOBS = {
  dataFear: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.5,
  }),
  intrusion: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.5,
  }),
  dependence: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.5,
  }),
  autonomy: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.3,
  }),
  uncanny: number({
    group: 'people',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
  }),
} as const
