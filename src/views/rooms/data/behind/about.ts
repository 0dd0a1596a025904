import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Axes } from './axes'

/** What every picture is told beside its numbers. */
export interface About {
  /** Which of two that stand side by side: in the names of files. */
  readonly side: string
  readonly whom: string
  /** Of trailers only. */
  readonly letter: number | null
  readonly catalogue: PublicCatalogue
  /** Shared with the picture beside it: then all is drawn in shares. Null where it stands alone. */
  readonly shared: Axes | null
}
