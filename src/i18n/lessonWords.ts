/** What the lessons say, apart from `MESSAGES`: only their room loads it. */
import type { Language } from '../engine/contract/vocabulary'
import { noDataNoMagic as en } from './messages/en/noDataNoMagic'
import { noDataNoMagic as fr } from './messages/fr/noDataNoMagic'

export type LessonWords = typeof en

export const LESSON_WORDS: { readonly [L in Language]: LessonWords } = { en, fr }
