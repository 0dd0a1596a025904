import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import type { Credits } from '../../../i18n/messages/en/trailers'
import { TRAILER_MESSAGES } from '../../../i18n/trailerMessages'
import { useSession } from '../../../store/session'
import type { Shot, Storyboard } from './storyboard'

type Words = (typeof TRAILER_MESSAGES)['en']

export const useTrailerWords = (): Words => TRAILER_MESSAGES[useSession(({ language }) => language)]

const creditsOf = ({ cast, director }: PublicTitle, { artists }: PublicCatalogue): Credits => ({
  lead: artists[cast[0]]?.name ?? '',
  director: artists[director]?.name ?? '',
})

export function captionOf(
  shot: Shot,
  title: PublicTitle,
  { words, catalogue }: { readonly words: Words; readonly catalogue: PublicCatalogue },
): string | null {
  if (shot.aspect === null || shot.caption === null) return null
  return words.captions[shot.aspect][shot.caption](creditsOf(title, catalogue))
}

/** What stands under the name on the title card. */
export function cardLine(title: PublicTitle, { words, catalogue }: { readonly words: Words; readonly catalogue: PublicCatalogue }): string {
  const what = title.kind === 'film' ? words.film : words.episodes(title.episodes)
  const { director } = creditsOf(title, catalogue)
  return director === '' ? what : `${what} ${words.by(director)}`
}

export const describe = (
  board: Storyboard,
  title: PublicTitle,
  said: { readonly words: Words; readonly catalogue: PublicCatalogue },
): string =>
  said.words.described(
    board.letter,
    title.name,
    board.shots.flatMap((shot) => captionOf(shot, title, said) ?? []),
  )
