/** What "What comes out, and what does not" says, apart from `MESSAGES`: only its room loads it. */
import type { Language } from '../engine/contract/vocabulary'
import { outcomes as en } from './messages/en/outcomes'
import { outcomes as fr } from './messages/fr/outcomes'

export type OutcomeWords = typeof en

export const OUTCOME_WORDS: { readonly [L in Language]: OutcomeWords } = { en, fr }
