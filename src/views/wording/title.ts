import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import type { Messages } from '../../i18n/messages'
import { NO_TITLE } from '../vocabulary'

/** A title's name; null where the record holds none. */
export function titleName(catalogue: PublicCatalogue, title: TitleId): string | null {
  return title === NO_TITLE ? null : (catalogue.titles[title]?.name ?? null)
}

/** A trait of titles by the engine's name for it (`tone:dark`), in words: "dark in tone". */
export function wordTrait(name: string, { words, screen }: Messages): string {
  const [kind, value = ''] = name.split(':')
  switch (kind) {
    case 'genre':
      return screen.trait.genre(wordIn(words.genres, value))
    case 'tone':
      return screen.trait.tone(wordIn(words.tones, value))
    case 'structure':
      return screen.trait.structure(wordIn(words.structures, value))
    case 'kind':
      return screen.trait.kind(wordIn(words.titleKinds, value))
    case 'origin':
      return screen.trait.origin(wordIn(screen.inCountry, value))
    case 'pace':
      return screen.trait.pace
    case 'period':
      return screen.trait.period
    default:
      return name
  }
}

const wordIn = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key
