import type { Language } from '../engine/contract/vocabulary'
import { en } from './messages/en'
import { fr } from './messages/fr'

/** The shape that English defines; a language that lacks a message does not compile. */
export type Messages = typeof en

export const MESSAGES: { readonly [L in Language]: Messages } = { en, fr }
