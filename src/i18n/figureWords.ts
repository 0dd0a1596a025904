/** What only figures' files and table twins say, apart from `MESSAGES`: it comes with the first room that has one. */
import type { Language } from '../engine/contract/vocabulary'
import { figures as english } from './messages/en/figures'
import { figures as french } from './messages/fr/figures'

export type FigureWords = typeof english

export const FIGURE_WORDS: { readonly [L in Language]: FigureWords } = { en: english, fr: french }
