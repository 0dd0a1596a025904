/** "Check us": all claims, one group after the other, with progress; whoever hosts it may stop between any two steps. */
import type { ClaimOutcome } from './claims'
import { type ContextClaimId, contextClaims } from './contextClaims'
import { type LogClaimId, logClaims } from './logClaims'
import { type ClaimProgress, type RegretClaimId, type Runs, regretClaims } from './regretClaims'

export type ClaimGroup = 'logs' | 'context' | 'regret'
export type ClaimId = RegretClaimId | ContextClaimId | LogClaimId

export const CLAIM_GROUPS: {
  readonly [G in ClaimGroup]: (runs: Runs) => Generator<ClaimProgress<ClaimId>, readonly ClaimOutcome<ClaimId>[]>
} = {
  logs: logClaims,
  context: contextClaims,
  regret: regretClaims,
}
