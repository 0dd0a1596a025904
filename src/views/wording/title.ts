import type { PublicCatalogue, PublicTitle } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import type { Messages } from '../../i18n/messages'
import { NO_TITLE } from '../vocabulary'

/** A title's name; null where the record holds none. */
export function titleName(catalogue: PublicCatalogue, title: TitleId): string | null {
  return title === NO_TITLE ? null : (catalogue.titles[title]?.name ?? null)
}

/** What anybody may know of a title, a piece at a time: "series, 8 episodes of 42 min", "thriller, dark", "made in France, 2019" … */
export function wordFacts(title: PublicTitle, catalogue: PublicCatalogue, { words, screen, titles }: Messages): readonly string[] {
  const { facts } = titles
  const length =
    title.kind === 'film'
      ? facts.film(title.minutesAnEpisode)
      : facts.episodes(words.titleKinds[title.kind], title.episodes, title.minutesAnEpisode)
  const names = title.cast.map((artist) => catalogue.artists[artist].name)
  return [
    length,
    [...title.genres.map((genre) => words.genres[genre]), ...title.tones.map((tone) => words.tones[tone])].join(', '),
    facts.made(screen.inCountry[title.country], title.year),
    ...(names.length > 0 ? [facts.cast(names)] : []),
    facts.director(catalogue.artists[title.director].name),
  ]
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
