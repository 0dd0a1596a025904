import type { HouseholdId, ProfileId } from '../../engine/contract/ids'
import type { PersonCard, TrueTrait } from '../../engine/lab/snapshot'

export const PEOPLE_A_PAGE = 24

/** Neighbouring people of one household, in the order in which they came. */
export interface HouseholdGroup {
  readonly household: HouseholdId
  readonly people: readonly PersonCard[]
}

export function byHousehold(people: readonly PersonCard[]): readonly HouseholdGroup[] {
  const groups: { household: HouseholdId; people: PersonCard[] }[] = []
  for (const person of people) {
    const last = groups[groups.length - 1]
    if (last !== undefined && last.household === person.household) last.people.push(person)
    else groups.push({ household: person.household, people: [person] })
  }
  return groups
}

/** Which part of a list a page of it shows, 1-based and inclusive as it is read; `pages` at least 1. */
export function pageOf(
  total: number,
  page: number,
): { readonly from: number; readonly to: number; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(total / PEOPLE_A_PAGE))
  const held = Math.min(Math.max(0, page), pages - 1)
  return { from: Math.min(total, held * PEOPLE_A_PAGE + 1), to: Math.min(total, (held + 1) * PEOPLE_A_PAGE), page: held, pages }
}

/** A taste is a trait that titles have, too; the rest are habits. */
export const isTaste = ({ name }: Pick<TrueTrait, 'name'>): boolean => name.includes(':') || name === 'pace' || name === 'period'

/** The tastes that say most about somebody, liked or disliked: farthest from the middle of their range, first. */
export function strongestTastes(traits: readonly TrueTrait[], count: number): readonly TrueTrait[] {
  const distance = ({ value, min, max }: TrueTrait): number => Math.abs(value - (min + max) / 2) / (max - min || 1)
  return traits
    .filter(isTaste)
    .sort((a, b) => distance(b) - distance(a))
    .slice(0, count)
}

/** Where in the list of everybody to look for somebody to stand beside a profile: half of it away, and so in another household. */
export const placeOfAnother = (profile: ProfileId, total: number): number =>
  (profile + Math.max(1, Math.floor(total / 2))) % Math.max(1, total)
