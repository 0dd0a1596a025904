/** Which numbers events have once others were taken out from among them or put between them. */

/** New numbers of the events from one on, −1 where one is gone. */
export interface Renumbered {
  readonly from: number
  readonly numbers: Int32Array
}

/** The numbers that these events have now; those that are gone left out. */
export function stillThere(events: readonly number[], { from, numbers }: Renumbered): readonly number[] {
  return events.map((event) => (event < from ? event : numbers[event - from])).filter((event) => event >= 0)
}
