/**
 * The messages that are here: a language is fetched when it is first spoken, so that nobody waits for the other one; and of it first
 * what the shell and the first minute's opening say, so that nobody waits for the words of rooms that they have not entered.
 */
import type { Language } from '../engine/contract/vocabulary'
import type { FirstMessages, Messages } from './messages'

const FETCH_FIRST: { readonly [L in Language]: () => Promise<FirstMessages> } = {
  en: async () => (await import('./messages/enFirst')).enFirst,
  fr: async () => (await import('./messages/frFirst')).frFirst,
}

const FETCH: { readonly [L in Language]: () => Promise<Messages> } = {
  en: async () => (await import('./messages/en')).en,
  fr: async () => (await import('./messages/fr')).fr,
}

export const LANGUAGES: readonly Language[] = ['en', 'fr']

const firstHere = new Map<Language, FirstMessages>()
const here = new Map<Language, Messages>()

/** Once this is done, {@link firstMessagesIn} has the language. */
export async function fetchFirstMessages(language: Language): Promise<void> {
  if (!firstHere.has(language)) firstHere.set(language, await FETCH_FIRST[language]())
}

/** Once this is done, {@link messagesIn} has the language. */
export async function fetchMessages(language: Language): Promise<void> {
  if (!here.has(language)) here.set(language, await FETCH[language]())
}

export const isHere = (language: Language): boolean => here.has(language)

export function firstMessagesIn(language: Language): FirstMessages {
  const messages = here.get(language) ?? firstHere.get(language)
  if (messages === undefined) throw new RangeError(`Expected the first messages to be fetched, got none in ${language}`)
  return messages
}

export function messagesIn(language: Language): Messages {
  const messages = here.get(language)
  if (messages === undefined) throw new RangeError(`Expected the messages to be fetched, got none in ${language}`)
  return messages
}
