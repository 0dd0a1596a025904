/** What fetches the parts of the engine that come later. */
import { partsAreHere } from './later'

/** Null where every part is here; else what is to be waited for. */
export const fetchParts = (): Promise<void> | null =>
  partsAreHere() ? null : import('./everyPart').then(({ bringEveryPart }) => bringEveryPart())
