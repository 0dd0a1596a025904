/** What a log of trailers must hold so that a policy which was never run can be judged from it, and why it sometimes cannot. */

/** Row i of each column belongs together: one person who was shown one of K trailers of one title. */
export interface TrailerLog {
  readonly count: number
  /** K. */
  readonly trailers: number
  /** Numbers of a context; count × `features`, row-major. */
  readonly features: number
  readonly contexts: Float64Array
  readonly shown: Uint8Array
  /** With which what was shown was chosen, given the context. */
  readonly probabilities: Float64Array
  readonly rewards: Float64Array
  /** Whether every trailer had a chance before everybody (`TrailerPolicy.triesAll`). */
  readonly triedAll: boolean
}

export type RefusalReason =
  /** No rows, or a single one. */
  | 'tooFewRows'
  /** A probability of 0 or less, or above 1: it was not written down, or wrongly. */
  | 'impossibleProbability'
  /** Shown with certainty: nobody could have got another, so nothing is known of what it would have done. */
  | 'shownForCertain'
  /** Some trailers had no chance before some people: what they would have done there is in no log. */
  | 'notAllTried'
  /** Replay needs a log in which all had the same chance. */
  | 'notByLot'
  /** Nobody was shown what the policy would have shown. */
  | 'nothingMatched'

export interface Refusal {
  readonly kind: 'refused'
  readonly reason: RefusalReason
}

export interface OffPolicyEstimate {
  readonly kind: 'estimate'
  /** Mean reward had the policy run on these people. */
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly level: number
  readonly count: number
  /** Rows in which what was shown is what the policy would have shown. */
  readonly matched: number
  /** (Σ w)² ÷ Σ w² over the matched rows, w what each counts: as many rows of equal weight would say as much. */
  readonly effective: number
}

export type OffPolicyAnswer = OffPolicyEstimate | Refusal

const refused = (reason: RefusalReason): Refusal => ({ kind: 'refused', reason })
const TINY = 1e-9

/** A wrong call is an error; a log that cannot answer is a value. */
export function expectColumns(log: TrailerLog, chosen: Uint8Array): void {
  const { count, trailers, features, contexts, shown, probabilities, rewards } = log
  for (const [name, length] of Object.entries({ shown, probabilities, rewards, chosen }).map(
    ([key, column]) => [key, column.length] as const,
  )) {
    if (length !== count) throw new RangeError(`Expected \`${name}\` to have ${count} rows, got ${length}`)
  }
  if (contexts.length !== count * features) throw new RangeError(`Expected ${count * features} numbers of contexts, got ${contexts.length}`)
  for (let row = 0; row < count; row++) {
    if (shown[row] >= trailers || chosen[row] >= trailers) {
      throw new RangeError(`Expected trailers from 0 to ${trailers - 1}, got ${Math.max(shown[row], chosen[row])} in row ${row}`)
    }
  }
}

/** Why propensities cannot answer; null where they can. */
export function refusalOfWeights({ count, trailers, probabilities, triedAll }: TrailerLog): Refusal | null {
  if (count < 2) return refused('tooFewRows')
  for (let row = 0; row < count; row++) {
    const probability = probabilities[row]
    if (!(probability > 0 && probability <= 1 + TINY)) return refused('impossibleProbability')
    if (trailers > 1 && probability >= 1) return refused('shownForCertain')
  }
  return triedAll ? null : refused('notAllTried')
}

/** Why replay cannot answer; null where it can. */
export function refusalOfReplay(log: TrailerLog): Refusal | null {
  const refusal = refusalOfWeights(log)
  if (refusal !== null) return refusal
  for (let row = 0; row < log.count; row++) {
    if (Math.abs(log.probabilities[row] * log.trailers - 1) > 1e-5) return refused('notByLot')
  }
  return null
}

export const nothingMatched = refused('nothingMatched')
export const tooFewRows = refused('tooFewRows')
