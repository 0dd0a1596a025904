import { memo, useContext } from 'react'
import { AgedFaces, agedFace } from './faces/agedFaces'
import { pictureAddress } from './picture'
import { portraitArt } from './portraitArt'
import './Portrait.css'

/** A face in a round frame, with its years where real tastes are shown. Ornament: the name always stands beside it. */
export const Portrait = memo(function Portrait({ seed, size = 'small' }: { readonly seed: number; readonly size?: 'small' | 'large' }) {
  const face = agedFace(seed, useContext(AgedFaces))
  return <img className={`portrait portrait-${size}`} src={pictureAddress('0 0 100 100', portraitArt(face))} alt="" />
})
