/**
 * What a day was really like, in sums: the truth that no log holds.
 *
 * Shapes: whole numbers only, so that the order in which households are lived cannot move a sum by a rounding.
 */
export interface DayTally {
  sittings: number
  /** Sittings in which something was played or resumed. */
  found: number
  plays: number
  minutes: number
  /** Σ minutes × enjoyment (−1..1), in thousandths. */
  enjoyedThousandths: number
  /** Plays that felt clearly worse than expected. */
  disappointments: number
}

export function emptyTally(): DayTally {
  return { sittings: 0, found: 0, plays: 0, minutes: 0, enjoyedThousandths: 0, disappointments: 0 }
}
