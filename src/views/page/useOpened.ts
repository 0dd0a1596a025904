import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { ProfileId } from '../../engine/contract/ids'
import type { Opening, Snapshot, TruePerson } from '../../engine/lab/snapshot'
import { useSession } from '../../store/session'

interface Opened {
  readonly opening: Opening
  readonly catalogue: PublicCatalogue
  readonly snapshot: Snapshot
}

/** The open world and its last moment; null for the instant in which one world makes way for another. */
export function useOpened(): Opened | null {
  const opening = useSession((state) => state.opening)
  const snapshot = useSession((state) => state.snapshot)
  return opening === null || snapshot === null ? null : { opening, catalogue: opening.catalogue, snapshot }
}

/** Who really sits behind a profile; null while real tastes are not shown. */
export function useTruePerson(profile: ProfileId | undefined): TruePerson | null {
  return useSession(({ truth, snapshot }) => (truth ? snapshot?.truth?.people.find((person) => person.profile === profile) : null) ?? null)
}
