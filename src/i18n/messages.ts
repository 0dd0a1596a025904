import type { Language } from '../engine/contract/vocabulary'
import { en } from './messages/en'
import type { enFirst } from './messages/enFirst'
import { fr } from './messages/fr'

/** The shape that English defines; a language that lacks a message does not compile. */
export type Messages = typeof en

/** What is said before the rest has come. */
export type FirstMessages = typeof enFirst

export const MESSAGES: { readonly [L in Language]: Messages } = { en, fr }
