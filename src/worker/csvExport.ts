/** The log written out in pieces, so that the page can show progress and cancel. */
import type { ProfileId } from '../engine/contract/ids'
import type { Lab } from '../engine/lab/protocol'

/** How long it writes at a time. */
export const CSV_STEP_MS = 10

export interface CsvExport {
  readonly id: number
  /** Writes for about so many milliseconds; the whole file once it is finished. */
  step(milliseconds: number): Blob | null
  /** 0 to 1, as far as it can be told. */
  readonly done: number
}

export interface CsvOptions {
  readonly id: number
  readonly profile: ProfileId | null
  now(): number
}

export function createCsvExport(lab: Lab, { id, profile, now }: CsvOptions): CsvExport {
  const pieces: string[] = []
  const source = lab.csv(profile)
  let rows = 0
  return {
    id,
    get done() {
      return profile === null ? Math.min(1, rows / Math.max(1, lab.events)) : 0
    },
    step: (milliseconds) => {
      const until = now() + milliseconds
      do {
        const { value, done } = source.next()
        if (done || value === undefined) return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
        pieces.push(value)
        rows += lineCount(value)
      } while (now() < until)
      return null
    },
  }
}

function lineCount(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
