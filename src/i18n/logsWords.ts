import type { Language } from '../engine/contract/vocabulary'
import { logsWhy as en } from './messages/en/logsWhy'
import { logsWhy as fr } from './messages/fr/logsWhy'

/** Apart from the other messages, so that they come with the Trailers room and not with the first page. */
export const LOGS_WORDS: { readonly [L in Language]: typeof en } = { en, fr }
