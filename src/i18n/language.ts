import type { Language } from '../engine/contract/vocabulary'

/** What the browser tells of a newcomer's language, strongest first. */
export interface LanguageHints {
  /** The query of the address, as `?lang=fr`. */
  readonly query: string
  /** What was chosen here before, if it could be kept. */
  readonly stored: string | null
  /** `navigator.languages`. */
  readonly preferred: readonly string[]
}

export function isInterfaceLanguage(text: string | null): text is Language {
  return text === 'en' || text === 'fr'
}

/** The address wins over an earlier choice, and both over the browser's own list; English where none of them speaks. */
export function initialLanguage({ query, stored, preferred }: LanguageHints): Language {
  const asked = new URLSearchParams(query).get('lang')
  const candidates = [asked, stored, ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())]
  return candidates.find(isInterfaceLanguage) ?? 'en'
}
