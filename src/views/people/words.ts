import type { TrueTrait } from '../../engine/lab/snapshot'
import type { Messages } from '../../i18n/messages'
import { wordTrait } from '../wording/title'

/** A trait of a person in words, by the world's name for it. */
export function wordTrueTrait(name: string, messages: Messages): string {
  const own: Readonly<Record<string, string>> = messages.people.ownTraits
  return own[name] ?? wordTrait(name, messages)
}

/** Its value, in the trait's own unit: tastes and leanings have none, and go to both sides of zero. */
export function wordTrueValue({ name, value }: Pick<TrueTrait, 'name' | 'value'>, { people }: Messages): string {
  switch (name) {
    case 'patienceSeconds':
      return people.truth.inSeconds(value)
    case 'episodesASitting':
    case 'sittingsAWeek':
    case 'trailerPatience':
    case 'qualityWeight':
      return people.truth.counted(value)
    default:
      return people.truth.value(value)
  }
}
