/** What is said of a file of ratings, apart from `MESSAGES`: only what reads one loads it. */
import type { Language } from '../engine/contract/vocabulary'
import { files as en } from './messages/en/files'
import { files as fr } from './messages/fr/files'

export const FILE_WORDS: { readonly [L in Language]: typeof en } = { en, fr }
