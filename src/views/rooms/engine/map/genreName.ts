import type { Messages } from '../../../../i18n/messages'
import type { StudyState } from '../../../../store/study/study'

type Words = Messages['words']
type StudyNames = Pick<NonNullable<StudyState['names']>, 'origin' | 'genreNames'>

/** A genre as it is called: of the simulated world in the visitor's language, of a file as the file has it. */
export function genreName(genre: number, { origin, genreNames }: StudyNames, words: Words): string {
  const own: Readonly<Record<string, string>> = words.genres
  const name = genreNames[genre]
  return (origin === 'world' ? own[name] : undefined) ?? name
}

/** A taste of the simulated people in words: "genre:comedy" is "comedy". */
export function tasteName(name: string, words: Words, own: { readonly pace: string; readonly period: string }): string {
  const [kind, value = ''] = name.split(':')
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    genre: words.genres,
    tone: words.tones,
    structure: words.structures,
    kind: words.titleKinds,
    origin: words.countries,
  }
  if (kind === 'pace' || kind === 'period') return own[kind]
  return lists[kind]?.[value] ?? name
}
