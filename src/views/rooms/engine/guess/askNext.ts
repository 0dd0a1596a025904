/** About whom and which title the guess is to be worked out next: another view says so before it goes there. */
import type { ProfileId, TitleId } from '../../../../engine/contract/ids'

interface Wanted {
  readonly profile: ProfileId
  readonly title: TitleId
}

let wanted: Wanted | null = null

export function askNextAbout(next: Wanted): void {
  wanted = next
}

/** Null where nothing is wanted, or of somebody else. */
export const wantedOf = (profile: ProfileId | null): Wanted | null => (wanted?.profile === profile ? wanted : null)
