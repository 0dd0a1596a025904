import { memo } from 'react'
import { Picture } from './Picture'
import { portraitArt } from './portraitArt'
import './Portrait.css'

/** A face in a round frame. Ornament: the name always stands beside it. */
export const Portrait = memo(function Portrait({ seed, size = 'small' }: { readonly seed: number; readonly size?: 'small' | 'large' }) {
  return (
    <span className={`portrait portrait-${size}`}>
      <Picture className="portrait-art" viewBox="0 0 64 64" shapes={portraitArt(seed)} />
    </span>
  )
})
