/**
 * Answers: how does the engine do without a part of its code until that has come?
 *
 * What no first evening of the first world needs (rarer models, acts, files) is handed in where it is needed, once it has come: `everyPart.ts` of the
 * lab brings all of it. Programs, tests and the other workers have it at once; the worker of a first visit fetches it when the first page stands.
 * Misleads when taken for an option: with or without it a world gives the same events, or it throws.
 */
export interface Later<Part> {
  /** Throws a RangeError where it was not brought yet. */
  readonly get: () => Part
  readonly bring: (part: Part) => void
}

export function later<Part extends object>(name: string): Later<Part> {
  let here: Part | null = null
  return {
    get: () => {
      if (here === null) throw new RangeError(`Expected \`${name}\` to have been fetched before it is used`)
      return here
    },
    bring: (part) => {
      here = part
    },
  }
}
