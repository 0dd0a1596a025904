import type { Language } from '../engine/contract/vocabulary'
import { launchBeside as en } from './messages/en/launchBeside'
import { launchBeside as fr } from './messages/fr/launchBeside'

/** Apart from the other messages, so that they come with the Trailers room and not with the first page. */
export const LAUNCH_WORDS: { readonly [L in Language]: typeof en } = { en, fr }
