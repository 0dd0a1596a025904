/**
 * W1: with which titles do personal pages gain most, the most watched, those in the middle or the least watched?
 *
 * Formula: the titles watched at all are put in order by their hours in two ways to live the same world together, so that neither way
 * decides who stands where, and cut into thirds of as many titles. Of each way: the hours of each third a day.
 * Shapes: by title, hours of the last 28 days. Source of the expectation: facts A1 (Zielnicki 2025).
 * Misleads: a third is of titles, not of hours: the most watched holds most of these, so a gain beside its own hours and a gain in hours
 * rank the thirds differently. Titles of the same popularity in both ways are few: some of the order is what the pages themselves made.
 */
const DAYS = 28

/** Hours a day. */
export interface HoursByThird {
  readonly most: number
  readonly middle: number
  readonly least: number
}

/** Cuts the titles by both ways together; answers how to read each way off. */
export function thirdsBy(one: ArrayLike<number>, other: ArrayLike<number>): (hours: ArrayLike<number>) => HoursByThird {
  const both = Array.from(one, (hours, title) => ({ title, hours: hours + other[title] })).filter(({ hours }) => hours > 0)
  const order = both.sort((a, b) => b.hours - a.hours || a.title - b.title).map(({ title }) => title)
  const cut = (third: number): number => Math.round((order.length * third) / 3)
  const sum = (hours: ArrayLike<number>, third: number): number =>
    order.slice(cut(third), cut(third + 1)).reduce((total, title) => total + hours[title], 0) / DAYS
  return (hours) => ({ most: sum(hours, 0), middle: sum(hours, 1), least: sum(hours, 2) })
}
