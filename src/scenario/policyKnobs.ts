import { type ChoiceKnob, choice, type NumberKnob, number } from './knob'

/**
 * What can be set of a launch's trailers: what counts as success, how often it is learned from, and each policy's own screws.
 * A table of its own: a world is opened without them. Sources: Auer, Cesa-Bianchi & Fischer 2002 for the falling ε (c and d), Li et
 * al. 2010 for α, Agrawal & Goyal 2013 for the spread of a draw.
 */
export const POLICY_KNOBS = {
  reward: choice({ group: 'trailers', choices: ['click', 'qualityPlay', 'completion'], default: 'qualityPlay' }),
  pace: choice({ group: 'trailers', choices: ['atOnce', 'hourly', 'nightly'], default: 'nightly' }),
  trialViews: number({ group: 'trailers', min: 0, max: 20000, step: 100, default: 0 }),
  epsilon: number({ group: 'trailers', min: 0, max: 1, step: 0.01, default: 0.1 }),
  epsilonCourse: choice({ group: 'trailers', choices: ['constant', 'falling'], default: 'constant' }),
  epsilonWeight: number({ group: 'trailers', min: 0.01, max: 10, step: 0.01, default: 0.1 }),
  leastGap: number({ group: 'trailers', min: 0.01, max: 1, step: 0.01, default: 0.1 }),
  alpha: number({ group: 'trailers', min: 0, max: 5, step: 0.05, default: 0.5 }),
  spread: number({ group: 'trailers', min: 0, max: 2, step: 0.05, default: 0.3 }),
} as const
export type PolicyKnobId = keyof typeof POLICY_KNOBS

type ValueOf<K> = K extends ChoiceKnob<infer Choice> ? Choice : K extends NumberKnob ? number : never
export type PolicyKnobs = { readonly [Id in PolicyKnobId]: ValueOf<(typeof POLICY_KNOBS)[Id]> }

export type TrailerReward = PolicyKnobs['reward']
export type LearningPace = PolicyKnobs['pace']
