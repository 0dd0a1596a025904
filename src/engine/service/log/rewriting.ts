/** How a log is written anew: nobody's first visit erases a record or lives an evening again, so the code of it comes later. */
import { later } from '../../contract/later'
import type { isErased, olderUnused, olderWithout, thinnedWithout } from './erasing'
import type { replaced } from './replacing'

interface Rewriting {
  readonly isErased: typeof isErased
  readonly olderUnused: typeof olderUnused
  readonly olderWithout: typeof olderWithout
  readonly replaced: typeof replaced
  readonly thinnedWithout: typeof thinnedWithout
}

export const REWRITING = later<Rewriting>('rewriting')
