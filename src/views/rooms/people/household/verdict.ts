import type { SofaMember } from '../../../../engine/lab/people/sofa'

/** Whether a member loses or gains by the sofa: by their real taste where it is shown, else by what a company can count. */
export function verdictOf({ hits, truth }: Pick<SofaMember, 'hits' | 'truth'>): 'loses' | 'gains' | 'same' {
  const more = truth === null ? hits.sofa - hits.own : truth.sofa - truth.own
  return more < 0 ? 'loses' : more > 0 ? 'gains' : 'same'
}
