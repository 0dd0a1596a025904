/** What a bench section is, and how its figures become lines. */

export interface Effort {
  /** Fewer days, people and repetitions: to see that everything runs, not to compare figures. */
  readonly quick: boolean
}

/** Figures that are measured together. */
export interface Section<Name extends string = string> {
  /** Every figure it gives, with its unit. */
  readonly units: { readonly [N in Name]: string }
  /** Measures and hands each figure over; throws {@link CannotMeasure} where this machine lacks what is needed. */
  measure(take: (name: Name, value: number) => void, effort: Effort): void | Promise<void>
}

/** One line of the bench. */
export interface Figure {
  readonly name: string
  readonly value: number | null
  readonly unit: string
  /** Why there is no value. */
  readonly why?: string
}

export class CannotMeasure extends Error {}

const SIGNIFICANT_DIGITS = 4

/** Runs the sections that hold a figure whose name contains `only`, and prints those figures alone. */
export async function runSections(
  sections: readonly Section[],
  { only, effort }: { readonly only: string; readonly effort: Effort },
  print: (figure: Figure) => void,
): Promise<void> {
  for (const { units, measure } of sections) {
    const waiting = new Set(Object.keys(units).filter((name) => name.includes(only)))
    if (waiting.size === 0) continue
    try {
      await measure((name, value) => {
        if (waiting.delete(name)) print({ name, value: Number(value.toPrecision(SIGNIFICANT_DIGITS)), unit: units[name] })
      }, effort)
    } catch (error) {
      if (!(error instanceof CannotMeasure)) throw error
      for (const name of waiting) print({ name, value: null, unit: units[name], why: error.message })
    }
  }
}
