/** Which trailer everybody would be shown, where one for all is judged. Pure. */
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { TrailerPolicySettings } from '../../../../engine/service/trailers/protocol'
import { ASPECTS } from '../../../vocabulary'
import type { FOR_ALL } from '../choices/beside'
import { FIRST_RULES } from '../launch/policies'

export type ForAllChoice = (typeof FOR_ALL)[number]

type Racing = Pick<LaunchCard, 'trailers'>

/** With the trailer that is wished for; as a studio would take it where none is. */
export function settingsForAll(
  wished: ForAllChoice,
  card: Racing,
  { chosen: _, ...settings }: TrailerPolicySettings,
): TrailerPolicySettings {
  const chosen = wished === 'fans' ? fansOf(card, settings) : wished === 'genre' ? card.trailers.length : Number(wished)
  return chosen < card.trailers.length ? { ...settings, chosen } : settings
}

/** The trailer that the first rule shows. */
export function fansOf({ trailers }: Racing, { rules = FIRST_RULES }: TrailerPolicySettings): number {
  const [rule] = rules.length > 0 ? rules : FIRST_RULES
  if (rule.show !== 'most') return rule.show
  const at = ASPECTS.indexOf(rule.aspect)
  return trailers.reduce((most, { emphasis }, trailer) => (emphasis[at] > trailers[most].emphasis[at] ? trailer : most), 0)
}
