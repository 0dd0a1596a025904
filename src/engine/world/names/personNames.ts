/**
 * What people are called, and whether as a woman, a man or neither.
 *
 * Answers: which name and gender stand on a card? Both by lot, from streams that nothing else reads; the language of the
 * country gives the list. So a name, a face or a gender tells nothing about what somebody likes (tested).
 */
import type { Language } from '../../contract/vocabulary'
import { type Stream, uniform } from '../../math/random'
import { ENGLISH_NAMES, FRENCH_NAMES, type NameWords } from './personWords'

const WORDS: { readonly [L in Language]: NameWords } = { fr: FRENCH_NAMES, en: ENGLISH_NAMES }
/** Everywhere some people have a name from the other list. */
const FROM_ELSEWHERE = 0.12
const WOMEN = 0.49
const MEN = 0.48

const pick = (words: readonly string[], u: number): string => words[Math.floor(u * words.length)]

/** 0 a woman, 1 a man, 2 neither. */
export function genderOf(stream: Stream, who: number): number {
  const u = uniform(stream, who, 0, 0)
  return u < WOMEN ? 0 : u < WOMEN + MEN ? 1 : 2
}

function listFor(stream: Stream, who: number, language: Language): NameWords {
  const elsewhere = uniform(stream, who, 1, 0) < FROM_ELSEWHERE
  return WORDS[elsewhere ? (language === 'fr' ? 'en' : 'fr') : language]
}

export interface Named {
  readonly who: number
  readonly language: Language
  /** As {@link genderOf} says. */
  readonly gender: number
}

export function givenName(stream: Stream, { who, language, gender }: Named): string {
  const { women, men, either } = listFor(stream, who, language)
  return pick(gender === 0 ? women : gender === 1 ? men : either, uniform(stream, who, 2, 0))
}

export function familyName(stream: Stream, who: number, language: Language): string {
  return pick(listFor(stream, who, language).family, uniform(stream, who, 3, 0))
}

/** What a profile is called that a whole household opens. */
export function sharedName(family: string, language: Language): string {
  return language === 'fr' ? `Les ${family}` : `The ${family} family`
}
