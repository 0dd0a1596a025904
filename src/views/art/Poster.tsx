import { memo } from 'react'
import type { PublicTitle } from '../../engine/contract/catalogue'
import { pictureAddress } from './picture'
import { posterArt } from './posterArt'
import './Poster.css'

/** A title's poster: flat paper cut by genre, the name set below it. The name is text, so that it wraps and can be read aloud. */
export const Poster = memo(function Poster({ title }: { readonly title: PublicTitle }) {
  const { palette, shapes, mirrored } = posterArt(title.genres[0], title.posterSeed)
  return (
    <span className="poster" style={{ backgroundColor: palette.ground, color: palette.ink }}>
      <img className={mirrored ? 'poster-art poster-mirrored' : 'poster-art'} src={pictureAddress('0 0 120 112', shapes)} alt="" />
      <span className="poster-name">{title.name}</span>
    </span>
  )
})
