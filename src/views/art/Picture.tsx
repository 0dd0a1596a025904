import { createElement, type ReactElement } from 'react'
import type { Shape } from './shape'

interface PictureProps {
  readonly className: string
  readonly viewBox: string
  readonly shapes: readonly Shape[]
}

/** Shapes as one SVG; ornament, and so hidden from those who listen. */
export function Picture({ className, viewBox, shapes }: PictureProps) {
  const frame = { className, viewBox, preserveAspectRatio: 'xMidYMid slice', 'aria-hidden': true, focusable: false }
  return createElement('svg', frame, ...shapes.map(elementOf))
}

function elementOf(shape: Shape): ReactElement {
  switch (shape.kind) {
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} fill={shape.fill} />
    case 'path':
      return <path d={shape.d} fill={shape.fill} />
    case 'line':
      return <path d={shape.d} fill="none" stroke={shape.stroke} strokeWidth={shape.width} strokeLinecap="round" />
  }
}
