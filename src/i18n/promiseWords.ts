import type { Language } from '../engine/contract/vocabulary'
import { promise as en } from './messages/en/promise'
import { promise as fr } from './messages/fr/promise'

/** Apart from the other messages, so that they come with the Trailers room and not with the first page. */
export const PROMISE_WORDS: { readonly [L in Language]: typeof en } = { en, fr }
