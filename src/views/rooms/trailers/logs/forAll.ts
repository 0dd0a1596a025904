/** Which trailer everybody would be shown, where one for all is judged. Pure. */
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { TrailerPolicySettings } from '../../../../engine/service/trailers/protocol'
import type { TrailerRule } from '../../../../engine/service/trailers/rules'
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

/** Whom a rule speaks of: those who like romance where one does, else the first that stands there. */
export const fansRule = ({ rules = FIRST_RULES }: TrailerPolicySettings): TrailerRule =>
  rules.find(({ aspect }) => aspect === 'romance') ?? rules[0] ?? FIRST_RULES[0]

/** The trailer that this rule shows. */
export function fansOf({ trailers }: Racing, settings: TrailerPolicySettings): number {
  const { aspect, show } = fansRule(settings)
  if (show !== 'most') return show
  const at = ASPECTS.indexOf(aspect)
  return trailers.reduce((most, { emphasis }, trailer) => (emphasis[at] > trailers[most].emphasis[at] ? trailer : most), 0)
}
