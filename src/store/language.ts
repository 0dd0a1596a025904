import { type Format, formatFor } from '../i18n/format'
import { MESSAGES, type Messages } from '../i18n/messages'
import { useSession } from './session'

/** The messages of the language that is chosen now. */
export const useMessages = (): Messages => MESSAGES[useSession(({ language }) => language)]

/** Numbers, dates and plurals of the language that is chosen now. */
export const useFormat = (): Format => formatFor(useSession(({ language }) => language))
