import type { Language } from '../engine/contract/vocabulary'
import { trailers as en } from './messages/en/trailers'
import { trailers as fr } from './messages/fr/trailers'

/** Apart from the other messages, so that they come with the trailers and not with the first page. */
export const TRAILER_MESSAGES: { readonly [L in Language]: typeof en } = { en, fr }
