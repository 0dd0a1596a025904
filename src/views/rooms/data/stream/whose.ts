/** Of whom the stream shows records: kept while one looks elsewhere, and set from the dossier. */
import { createStore } from 'zustand/vanilla'
import type { ProfileId } from '../../../../engine/contract/ids'

interface Whose {
  readonly profile: ProfileId | null
  readonly name: string | null
  /** The world in which that is somebody. */
  readonly world: number | null
}

export const NOBODY: Whose = { profile: null, name: null, world: null }

export const whose = createStore<Whose>(() => NOBODY)
