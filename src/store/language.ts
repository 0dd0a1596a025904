import { type Format, formatFor } from '../i18n/format'
import type { Messages } from '../i18n/messages'
import { messagesIn } from '../i18n/spoken'
import { useSession } from './session'

/** The messages of the language that is chosen now. */
export const useMessages = (): Messages => messagesIn(useSession(({ language }) => language))

/** Numbers, dates and plurals of the language that is chosen now. */
export const useFormat = (): Format => formatFor(useSession(({ language }) => language))
