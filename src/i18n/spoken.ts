/** The messages that are here: a language is fetched when it is first spoken, so that nobody waits for the other one. */
import type { Language } from '../engine/contract/vocabulary'
import type { Messages } from './messages'

const FETCH: { readonly [L in Language]: () => Promise<Messages> } = {
  en: async () => (await import('./messages/en')).en,
  fr: async () => (await import('./messages/fr')).fr,
}

export const LANGUAGES: readonly Language[] = ['en', 'fr']

const here = new Map<Language, Messages>()

/** Once this is done, {@link messagesIn} has the language. */
export async function fetchMessages(language: Language): Promise<void> {
  if (!here.has(language)) here.set(language, await FETCH[language]())
}

export const isHere = (language: Language): boolean => here.has(language)

export function messagesIn(language: Language): Messages {
  const messages = here.get(language)
  if (messages === undefined) throw new RangeError(`Expected the messages to be fetched, got none in ${language}`)
  return messages
}
