/** About whom and which title the guess is to be worked out next: another view says so before it goes there. */
import type { ProfileId, TitleId } from '../../../../engine/contract/ids'

interface Wanted {
  readonly profile: ProfileId
  readonly title: TitleId
}

interface WantedOfStudy {
  readonly person: number
  readonly title: number
}

let wanted: Wanted | null = null
let ofStudy: WantedOfStudy | null = null

export function askNextAbout(next: Wanted): void {
  wanted = next
}

/** Null where nothing is wanted, or of somebody else. */
export const wantedOf = (profile: ProfileId | null): Wanted | null => (wanted?.profile === profile ? wanted : null)

export function askNextOfStudy(next: WantedOfStudy | null): void {
  ofStudy = next
}

/** Null where nothing is wanted of the study that is open. */
export const wantedOfStudy = (): WantedOfStudy | null => ofStudy
