import { type Format, formatFor } from '../i18n/format'
import type { FirstMessages, Messages } from '../i18n/messages'
import { fetchMessages, firstMessagesIn, messagesIn } from '../i18n/spoken'
import { session, useSession } from './session'

/** What the shell and the first minute's opening say, in the language that is chosen now. */
export const useFirstMessages = (): FirstMessages => firstMessagesIn(useSession(({ language }) => language))

/** A part of the page that is fetched when it is wanted, with all the words: `useMessages` may be used in it, and not before. */
export async function withMessages<Part>(part: Promise<Part>): Promise<Part> {
  const [come] = await Promise.all([part, fetchMessages(session.store.getState().language)])
  return come
}

/** The messages of the language that is chosen now. */
export const useMessages = (): Messages => messagesIn(useSession(({ language }) => language))

/** Numbers, dates and plurals of the language that is chosen now. */
export const useFormat = (): Format => formatFor(useSession(({ language }) => language))
