import { type CSSProperties, memo, type ReactNode } from 'react'
import type { PublicTitle } from '../../engine/contract/catalogue'
import { letteringOf } from './lettering'
import { pictureAddress } from './picture'
import { inkOf, isCentred, type PosterPlan, posterPicture, posterPlan } from './posterArt'
import './Poster.css'

interface Printed extends PosterPlan {
  readonly src: string
  readonly style: CSSProperties
  readonly className: string
  readonly nameStyle: CSSProperties
  readonly pieces: readonly string[]
}

/** The catalogue's titles live as long as the world: each is drawn once, on however many pages it stands. */
const printed = new WeakMap<PublicTitle, Printed>()

function print(title: PublicTitle): Printed {
  const known = printed.get(title)
  if (known !== undefined) return known
  const plan = posterPlan(title)
  const { pieces, size } = letteringOf(title.name)
  const made: Printed = {
    ...plan,
    pieces,
    src: pictureAddress('0 0 120 112', posterPicture(title, plan)),
    className: `poster poster-${plan.layout}${isCentred(title.posterSeed) ? ' poster-centred' : ''}`,
    style: { backgroundColor: inkOf(plan.plate), color: inkOf(plan.lettering) },
    nameStyle: { fontSize: `max(12px, ${size}cqi)` },
  }
  printed.set(title, made)
  return made
}

/** Pieces that could break within themselves are held together. */
function heldTogether(pieces: readonly string[]): ReactNode {
  return pieces.flatMap((piece, at) => [at === 0 ? '' : ' ', /[ -]/.test(piece) ? <span key={piece}>{piece}</span> : piece])
}

interface PosterProps {
  readonly title: PublicTitle
  /** False where it is too small for its name to be read. */
  readonly named?: boolean
}

/** A title's poster: flat paper, cut and printed. The name is text over the picture, so that it wraps and can be read aloud. */
export const Poster = memo(function Poster({ title, named = true }: PosterProps) {
  const { src, className, style, nameStyle, pieces } = print(title)
  return (
    <span className={className} style={style}>
      <img className="poster-art" src={src} alt="" draggable={false} />
      {named && (
        <span className="poster-name" style={nameStyle}>
          {heldTogether(pieces)}
        </span>
      )}
    </span>
  )
})
