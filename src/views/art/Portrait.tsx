import { memo } from 'react'
import { pictureAddress } from './picture'
import { portraitArt } from './portraitArt'
import './Portrait.css'

/** A face in a round frame. Ornament: the name always stands beside it. */
export const Portrait = memo(function Portrait({ seed, size = 'small' }: { readonly seed: number; readonly size?: 'small' | 'large' }) {
  return <img className={`portrait portrait-${size}`} src={pictureAddress('0 0 100 100', portraitArt(seed))} alt="" />
})
