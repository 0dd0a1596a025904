import type { Messages } from '../../i18n/messages'
import { wordTrait } from '../wording/title'

/** A trait of a person in words, whatever the world calls it. */
export function wordTrueTrait(name: string, messages: Messages): string {
  const { people } = messages
  const own: Readonly<Record<string, string>> = people.ownTraits
  return own[name] ?? wordTrait(name, messages)
}
