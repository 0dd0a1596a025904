import { useMemo } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { Cut } from '../../../../store/trailers/cut'
import { useCutting } from '../../../../store/trailers/race'
import { ownTrailer, type RoomTrailer, tenOf } from '../compose/board'

interface Trailers {
  /** A to J, and K where there is one. */
  readonly trailers: readonly RoomTrailer[]
  readonly ten: readonly RoomTrailer[]
  readonly cut: Cut | null
}

export function useTrailers(title: PublicTitle, catalogue: PublicCatalogue): Trailers {
  const { now: cut } = useCutting(title)
  return useMemo(() => {
    const ten = tenOf(title, catalogue)
    return { trailers: cut === null ? ten : [...ten, ownTrailer(cut, ten)], ten, cut }
  }, [title, catalogue, cut])
}
