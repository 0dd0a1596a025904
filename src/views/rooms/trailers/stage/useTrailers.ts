import { useMemo } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { cutOf, useCutting } from '../../../../store/trailers/race'
import { editedTrailer, ownTrailer, type RoomTrailer, tenOf } from '../compose/board'

interface Trailers {
  /** A to J, edited or not, and K where there is one. */
  readonly trailers: readonly RoomTrailer[]
  /** A to J as they were made. */
  readonly ten: readonly RoomTrailer[]
}

export function useTrailers(title: PublicTitle, catalogue: PublicCatalogue): Trailers {
  const { now } = useCutting(title)
  return useMemo(() => {
    const ten = tenOf(title, catalogue)
    const shown = ten.map((original) => editedTrailer(cutOf(now, original.id), original, ten))
    return { trailers: now.own === null ? shown : [...shown, ownTrailer(now.own, ten)], ten }
  }, [title, catalogue, now])
}
