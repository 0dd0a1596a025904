/** Answers: to which day does an event belong? A day of the log is what was appended between its beginning and the next. */

/** Of days that begin at these numbers, the last that begins at or before one. */
export function dayHolding(dayStarts: readonly number[], number: number): number {
  let low = 0
  let high = dayStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (dayStarts[middle] <= number) low = middle
    else high = middle - 1
  }
  return low
}
