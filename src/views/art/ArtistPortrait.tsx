import { memo } from 'react'
import type { ArtistId } from '../../engine/contract/ids'
import { artistPortrait } from './artistPortraitArt'
import { pictureAddress } from './picture'
import './Portrait.css'

/** An artist, as on the posters and in the trailers. Ornament: the name always stands beside it. */
export const ArtistPortrait = memo(function ArtistPortrait({
  artist,
  size = 'large',
}: {
  readonly artist: ArtistId
  readonly size?: 'small' | 'large' | 'card'
}) {
  return (
    <img
      className={`portrait portrait-artist portrait-${size}`}
      src={pictureAddress('0 0 100 100', artistPortrait(artist))}
      alt=""
      draggable={false}
    />
  )
})
