import type { CSSProperties } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import { INKS, letteringOn } from '../inks'
import { shotLayers } from './shotPicture'
import type { Shot } from './storyboard'
import { captionOf, cardLine, useTrailerWords } from './words'

interface ShotViewProps {
  readonly shot: Shot
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
  /** Under the shot that follows it: it no longer moves. */
  readonly past: boolean
}

const DEEPEST = 3

/** One shot: its ground, its layers in motion, its caption; or the title card. */
export function ShotView({ shot, title, catalogue, past }: ShotViewProps) {
  const words = useTrailerWords()
  const ground = INKS[shot.palette[0]]
  const said = { words, catalogue }
  const caption = captionOf(shot, title, said)
  const { moving, still } = shotLayers(shot, title)
  const time: CSSProperties = { animationDuration: `${shot.seconds}s` }
  return (
    <span
      className={`shot shot-${past ? 'past' : shot.cut}${shot.aspect === null ? ' shot-last' : ''}`}
      style={{ backgroundColor: ground }}
    >
      {moving.map((src, depth) => (
        <img
          key={src}
          className={`shot-layer move-${shot.move} depth-${Math.min(depth, DEEPEST)}`}
          style={time}
          src={src}
          alt=""
          draggable={false}
        />
      ))}
      {still !== null && <img className="shot-over" src={still} alt="" draggable={false} />}
      {caption !== null && (
        <span className="shot-caption">
          <span>{caption}</span>
        </span>
      )}
      {shot.aspect === null && (
        <span className="shot-card" style={{ backgroundColor: ground, color: INKS[letteringOn(shot.palette[0])] }}>
          <span className="shot-name">{title.name}</span>
          <span className="shot-line">{cardLine(title, said)}</span>
        </span>
      )}
    </span>
  )
}
